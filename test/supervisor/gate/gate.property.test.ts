import { duplexPair } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { AuditLog } from '../../../src/audit/log.js';
import { GrowingRedactor } from '../../../src/audit/redact/redactor.js';
import { verifyChain } from '../../../src/audit/verify.js';
import type { Json, JsonObject } from '../../../src/shared/json.js';
import { lifecycleNotes } from '../../../src/supervisor/boot.js';
import { Gate } from '../../../src/supervisor/gate/gate.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';
import { METHODS } from '../../../src/supervisor/rpc/methods.js';
import { type Table, Wire } from '../../../src/supervisor/rpc/wire.js';
import type { Machine } from '../../../src/vm/machine.js';
import { CALLER, command, INPUTS_LAYER, noAgent, Root } from '../../helpers/supervisor/support.js';

let root: Root;
beforeAll(async () => {
  root = await Root.make();
});
afterAll(() => root.cleanUp());

const { execute, refused, attached, stop } = METHODS;

/** The methods that write to the audit log without QEMU, with a good request for each. */
const GOOD: Readonly<Record<string, JsonObject>> = {
  execute: command('query-status', { id: 1 }) as unknown as JsonObject,
  refused: { command: 'quit', arguments: {}, reason: 'Not now.', caller: CALLER as unknown as Json },
  attached: { caller: CALLER as unknown as Json, secrets: ['secret'], layers: [INPUTS_LAYER as unknown as Json] },
  stop: { caller: { actor: 'x', run: { repository: 'a', workflow: 'b', runId: '1', attempt: '1', job: 'c' } }, reason: 'x', quick: true },
};

/** A client of a supervisor whose QEMU answers everything, and the audit log behind it. */
async function connected(): Promise<{ client: Wire; audit: AuditLog; file: string; close: () => Promise<void> }> {
  const { directory } = await root.claim('property');
  const redact = new GrowingRedactor(['secret']);
  const audit = await AuditLog.open(directory.audit, { vm: 'property', redact, fsync: false });
  const machine = { running: true, journal: { cursor: 0 }, execute: async () => ({ ok: true }) } as unknown as Machine;
  const context = { memoryBytes: 2 ** 26 };
  const gate = new Gate({
    machine,
    askAgent: noAgent,
    mutex: new GuestMutex(),
    audit,
    directory: directory,
    layers: [INPUTS_LAYER],
    context,
  });
  const [near, far] = duplexPair();
  const [client, server] = [new Wire(near, 'client'), new Wire(far, 'supervisor')];
  const log = (): void => undefined;
  server.serve(
    { execute, refused, attached, stop },
    {
      execute: (params) => gate.execute(params, log),
      refused: (params) => gate.recordRefused(params, log),
      attached: async ({ caller, secrets }) => {
        redact.learn(secrets);
        return (await lifecycleNotes(audit, caller)('vm-attach', {}, 'ok')) as never;
      },
      stop: async ({ caller, reason }) => (await lifecycleNotes(audit, caller)('vm-stop', { reason }, null)) as never,
    },
  );
  for (const wire of [client, server]) wire.listen();
  const close = async (): Promise<void> => {
    for (const wire of [client, server]) wire.close();
    await audit.close(CALLER);
  };
  return { client, audit, file: directory.audit, close };
}

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('\u0000', '\ud800', 'secret', '__proto__', '1e400'));
/** Values that are too large for the report of a failure: made when they are needed. */
const LARGE: Readonly<Record<string, () => Json>> = {
  megabyte: () => 'x'.repeat(2 ** 20),
  deep: () => nested(400),
  'too deep': () => nested(600),
  'much too deep': () => nested(20_000),
};

function nested(depth: number): Json {
  let value: Json = {};
  for (let level = 0; level < depth; level += 1) value = { a: [value] };
  return value;
}

const anything = fc.oneof(
  { weight: 5, arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }).map((value) => value as Json) },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constant(JSON.parse('{"__proto__":{"event":"log-closed"},"constructor":1}') as Json) },
);

/** A change to a request: a value in the place of another one, or besides the others. */
const change = fc.record({
  path: fc.array(fc.nat(8), { maxLength: 3 }),
  key: fc.option(text),
  value: anything,
  large: fc.option(fc.constantFrom(...Object.keys(LARGE)), { freq: 8 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(value: Json, { path, key, value: small, large }: Change): Json {
  const replacement = LARGE[large ?? '']?.() ?? small;
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null) return replacement;
  const entries = Object.entries(value);
  if (step === undefined) return key === null || Array.isArray(value) ? replacement : Object.fromEntries([...entries, [key, replacement]]);
  const index = step % Math.max(entries.length, 1);
  const next = entries.map(([name, member], at) => [
    name,
    at === index ? changed(member, { path: rest, key, value: small, large }) : member,
  ]);
  return Array.isArray(value) ? next.map(([, member]) => member as Json) : (Object.fromEntries(next) as JsonObject);
}

test('Whatever a caller sends, the request is refused or recorded, and the audit log verifies', async () => {
  const { client, audit, file, close } = await connected();
  const any = { params: z.any(), result: z.any() };
  const table: Table = Object.fromEntries(Object.keys(GOOD).map((name) => [name, any]));
  let [sent, recorded] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(GOOD)), fc.array(change, { maxLength: 3 }), async (name, changes) => {
      const before = audit.records;
      const params = changes.reduce<Json>(changed, GOOD[name] as JsonObject);
      const error = await client.call(table, name, params).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      sent += 1;
      if (audit.records > before) recorded += 1;
      // A request that nobody refused is on record.
      else expect(error?.name).toMatch(/^(InvalidMessageError|UnfitRecordError|MaqetError)$/);
    }),
    { numRuns: 400 },
  );
  await close();
  expect(await verifyChain(file, audit.head)).toMatchObject({ ok: true, records: audit.records, closed: true });
  // The changes leave enough requests intact to mean something.
  expect(recorded).toBeGreaterThan(sent / 10);
  expect(recorded).toBeLessThan(sent);
});
