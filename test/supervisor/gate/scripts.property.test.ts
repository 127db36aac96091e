import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AuditLog } from '../../../src/audit/log.js';
import { GrowingRedactor } from '../../../src/audit/redact/redactor.js';
import { verifyChain } from '../../../src/audit/verify.js';
import type { JsonObject } from '../../../src/shared/json.js';
import { Gate } from '../../../src/supervisor/gate/gate.js';
import { Scripts } from '../../../src/supervisor/gate/scripts.js';
import { GuestMutex } from '../../../src/supervisor/guest/mutex.js';
import type { Machine } from '../../../src/vm/machine.js';
import { AMPLE_MS, auditRecords, CALLER, INPUTS_LAYER, noAgent, Root } from '../../helpers/supervisor/support.js';

let root: Root;
beforeAll(async () => {
  root = await Root.make();
});
afterAll(() => root.cleanUp());

const SECRET = 'a-secret-value';
let names = 0;

const plan = fc.record({
  commands: fc.array(fc.constantFrom('query-status', 'query-version', 'qom-get', 'stop', 'guest-ping'), { minLength: 1, maxLength: 12 }),
  blockedAt: fc.option(fc.nat(11), { freq: 4 }),
  parts: fc.integer({ min: 1, max: 4 }),
  sent: fc.nat(12),
  end: fc.constantFrom('end', 'hang up', 'the VM ends'),
});

test('Whatever ends a script, its decisions come first, each has one outcome, and nothing is sent without a decision on disk', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ({ commands, blockedAt, parts, sent, end }) => {
      names += 1;
      const { directory } = await root.claim(`script-${names}`);
      const audit = await AuditLog.open(directory.audit, { vm: 'property', redact: new GrowingRedactor([SECRET]), fsync: false });
      const asked: string[] = [];
      const decidedFirst: boolean[] = [];
      const wanted = commands.map((command, index) => (index === blockedAt ? 'inject-nmi' : command));
      const execute = async (command: string): Promise<object> => {
        asked.push(command);
        const lines = await auditRecords(directory);
        decidedFirst.push(lines.filter(({ event }) => !event.endsWith('-result')).length === wanted.length);
        if (command === 'qom-get') throw new Error(`failed on ${SECRET}`);
        return {};
      };
      const machine = { running: true, journal: { cursor: 0 }, execute } as unknown as Machine;
      const shared = { machine, askAgent: noAgent, mutex: new GuestMutex(), audit, directory, layers: [INPUTS_LAYER] };
      const scripts = new Scripts(new Gate({ ...shared, context: { memoryBytes: 2 ** 26 } }), audit);
      const gone: (() => void)[] = [];
      const peer = { log: () => undefined, onGone: (listener: () => void) => void gone.push(listener) };
      const size = Math.ceil(wanted.length / parts);
      let script: number | null = null;
      let refused = false;
      for (let at = 0; at < wanted.length && !refused; at += size) {
        const part = wanted
          .slice(at, at + size)
          .map((command) => ({ command, arguments: command === 'qom-get' ? ({ path: SECRET, property: 'type' } as JsonObject) : {} }));
        const planned = await scripts.plan({ script, commands: part, layers: [], caller: CALLER, store: { compression: 'none' } }, peer);
        [script, refused] = [planned.script, planned.refused !== null];
      }
      const id = script ?? 0;
      if (!refused) {
        for (let index = 0; index < Math.min(sent, wanted.length); index += 1) {
          await scripts.execute({ script: id, index, timeoutMs: AMPLE_MS }, () => undefined).catch(() => undefined);
        }
      }
      if (end === 'hang up') for (const listener of gone) listener();
      if (end === 'end') await scripts.end({ script: id, reason: 'the end' });
      await scripts.endAll('the VM has ended');
      await audit.close(CALLER);
      const records = (await auditRecords(directory)).slice(0, -1);
      const decisions = records.filter(({ event }) => !event.endsWith('-result'));
      const results = records.filter(({ event }) => event.endsWith('-result'));
      const allowed = decisions.filter(({ decision }) => decision === 'allow');
      expect(results.map(({ reason }) => reason).toSorted()).toEqual(allowed.map(({ seq }) => `result of record ${seq}`).toSorted());
      expect(Math.max(0, ...decisions.map(({ seq }) => seq))).toBe(decisions.length);
      const toQemu = results.filter(({ event, outcome }) => event === 'qmp-result' && outcome !== 'not-sent');
      expect(asked).toEqual(toQemu.map(({ command }) => command));
      expect(decidedFirst).not.toContain(false);
      if (refused) expect(asked).toEqual([]);
      expect(JSON.stringify(records)).not.toContain(SECRET);
      expect(await verifyChain(directory.audit, audit.head)).toMatchObject({ ok: true, closed: true });
    }),
    { numRuns: 60 },
  );
});
