import { type Duplex, duplexPair } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { DeadlineError, InputError, MaqetError } from '../../../src/shared/errors.js';
import { type Json, parseJson, stringifyJson } from '../../../src/shared/json.js';
import { jsonSchema } from '../../../src/shared/json-schema.js';
import { input, TERMINAL } from '../../../src/shared/wording.js';
import { RemoteError, type Table, Wire } from '../../../src/supervisor/rpc/wire.js';

const TABLE = {
  ask: { params: z.strictObject({ value: jsonSchema }), result: jsonSchema },
  count: { params: z.strictObject({ to: z.number().int() }), result: z.strictObject({ sum: z.number() }) },
};

const open: Wire[] = [];
afterEach(() => {
  for (const wire of open.splice(0)) wire.close();
});

type Answer = (value: Json, signal: AbortSignal) => Promise<unknown>;

/** A client whose peer answers each `ask`, and `count`, with what `answer` returns. */
function connected(answer: Answer): { client: Wire; far: Duplex; ask: (value: unknown) => Promise<Json> } {
  const [near, far] = duplexPair();
  const [client, server] = [new Wire(near, 'client'), new Wire(far, 'supervisor')];
  open.push(client, server);
  server.serve(TABLE, {
    ask: async ({ value }, signal) => (await answer(value, signal)) as Json,
    count: async ({ to }, signal) => (await answer(to, signal)) as { sum: number },
  });
  for (const wire of [client, server]) wire.listen();
  return { client, far, ask: (value) => client.call(TABLE, 'ask', { value } as { value: Json }) };
}

const echo = (): ((value: unknown) => Promise<Json>) => connected(async (value) => value).ask;

describe('A value', () => {
  test.each([
    [{ big: 2n ** 63n - 1n, min: -(2n ** 63n), unsigned: 2n ** 64n - 1n }],
    [{ nested: [[{ a: [9007199254740993n] }]], safe: 9007199254740991 }],
    [{ text: 'Content-Length: 5\r\n\r\n{}', more: '\u0000\u2028🙂\ud83d' }],
    [{ null: null, empty: {}, list: [], number: 0.1 }],
  ])('arrives unchanged: %j', async (value) => {
    expect(await echo()(value)).toEqual(value);
  });

  test('may be any JSON', async () => {
    const ask = echo();
    const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).map((json) => json as Json);
    await fc.assert(
      fc.asyncProperty(value, fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }), async (json, big) => {
        // As its JSON says: whole numbers beyond 2^53 are bigints on the other side, and -0 is 0.
        expect(await ask({ json, big })).toEqual({ json: parseJson(stringifyJson(json)), big });
      }),
      { numRuns: 60 },
    );
  });

  test('finds its request if many are sent at once', async () => {
    const { ask } = connected(async (value) => {
      await new Promise((resolve) => setTimeout(resolve, (Number(value) * 7) % 20));
      return value;
    });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(index)));
    expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test('of many megabytes is returned whole', async () => {
    const text = 'ä"\\'.repeat(3_000_000);
    expect(await connected(async () => text).ask(1)).toBe(text);
  });

  test('of many megabytes is refused as a parameter, and the connection goes on', async () => {
    const ask = echo();
    await expect(ask('x'.repeat(2 ** 23))).rejects.toMatchObject({ name: 'MaqetError', message: expect.stringContaining('is too long') });
    expect(await ask(1)).toBe(1);
  });
});

describe('An error of the peer', () => {
  async function thrown(error: unknown): Promise<unknown> {
    return connected(() => Promise.reject(error))
      .ask(1)
      .catch((caught: unknown) => caught);
  }

  test.each(['failed', 'timed-out', 'crashed', 'blocked'] as const)('with the status %s arrives complete', async (status) => {
    class GateError extends MaqetError {}
    const error = await thrown(new GateError('The gate "x"\nis closed.', { remedy: 'Open it.', status }));
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ name: 'GateError', message: 'The gate "x"\nis closed.', remedy: 'Open it.', status });
  });

  test('keeps the name of its class', async () => {
    expect(await thrown(new DeadlineError('the moon', 5))).toMatchObject({ name: 'DeadlineError', status: 'timed-out' });
    expect(await thrown(new InputError([{ input: 'vm', value: 'x', problem: 'is bad' }]))).toMatchObject({ name: 'InputError' });
  });

  test('is worded by the front that shows it', async () => {
    const error = await thrown(new MaqetError('The guest is slow.', { remedy: `Raise ${input('boot-timeout')}.` }));
    expect(error).toMatchObject({ remedy: 'Raise `boot-timeout`.' });
    expect((error as MaqetError).inWords(TERMINAL).remedy).toBe('Raise `--boot-timeout`.');
  });

  test('that is not a MaqetError is reported as a bug', async () => {
    expect(await thrown(new TypeError('x is undefined'))).toMatchObject({
      name: 'Error',
      message: 'x is undefined',
      remedy: expect.stringContaining('bug in maqet'),
      status: 'failed',
    });
    expect(await thrown('a text')).toMatchObject({ message: 'a text', status: 'failed' });
  });
});

describe('A request', () => {
  /** Sends a request without a look at the table. */
  async function raw(method: string, params: unknown): Promise<unknown> {
    const { client } = connected(async (value) => ({ sum: Number(value) }));
    const table: Table = { [method]: { params: z.any(), result: z.any() } };
    const answer = await client.call(table, method, params).catch((error: unknown) => error);
    // The connection goes on.
    expect(await client.call(TABLE, 'count', { to: 3 })).toEqual({ sum: 3 });
    return answer;
  }

  test.each(['nothing', 'constructor', 'toString', 'hasOwnProperty', ''])('to the unknown method %j is refused', async (method) => {
    expect(await raw(method, {})).toMatchObject({
      name: 'InvalidMessageError',
      message: `Invalid RPC message: there is no method ${JSON.stringify(method)}.`,
    });
  });

  test.each([
    ['a missing parameter', {}, 'to: Invalid input: expected number, received undefined'],
    ['no parameters', undefined, 'value: Invalid input: expected object'],
    ['a list of parameters', [1, 2], 'value: Invalid input: expected object, received array'],
    ['a wrong type', { to: '3' }, 'to: Invalid input: expected number, received string'],
    ['an unknown parameter', { to: 3, more: 1 }, 'Unrecognized key: "more"'],
    ['a key of the prototype', JSON.parse('{"to":3,"__proto__":{"x":1}}'), 'Unrecognized key: "__proto__"'],
    ['another key of the prototype', { to: 3, constructor: 1 }, 'Unrecognized key: "constructor"'],
    ['an escape sequence in a key', { to: 3, '\u001b[31m': 1 }, 'Unrecognized key: "\\x1b[31m"'],
  ])('with %s is refused', async (_name, params, problem) => {
    expect(await raw('count', params)).toMatchObject({ name: 'InvalidMessageError', message: expect.stringContaining(problem) });
  });
});

test('A result that does not match its schema is refused', async () => {
  const { client } = connected(async () => ({ sum: 'many' }));
  await expect(client.call(TABLE, 'count', { to: 3 })).rejects.toMatchObject({
    name: 'InvalidMessageError',
    message: 'Invalid RPC message: the result of `count` is invalid: sum: Invalid input: expected number, received string.',
  });
});

test('A peer that breaks the framing learns why, and loses its connection', async () => {
  const [near, far] = duplexPair();
  const [client, server] = [new Wire(near, 'client'), new Wire(far, 'supervisor')];
  open.push(client, server);
  for (const wire of [client, server]) wire.listen();
  const closed = new Promise((resolve) => far.once('close', resolve));
  near.write('GET / HTTP/1.1\r\n\r\n');
  await closed;
  while (client.closingReason === undefined) await setImmediate();
  const reason = 'The supervisor connection was closed: invalid header "GET / HTTP/1.1".';
  expect([client.closingReason, server.closingReason]).toEqual([reason, reason]);
});

test('A connection that closes in the middle of a message leaves no timer that holds the process', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
  const before = timers();
  const [near, far] = duplexPair();
  const wire = new Wire(near, 'client');
  wire.listen();
  far.write('Content-Length: 14\r\n\r\n{"half');
  await setImmediate();
  wire.close();
  expect(timers()).toBe(before);
});

describe('A request that is not wanted any more', () => {
  /** A peer whose work ends when it is cancelled. */
  function patient() {
    const [begun, over] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()];
    const { client, far } = connected(async (_value, signal) => {
      begun.resolve();
      await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
      over.resolve('cancelled');
      return 'undone';
    });
    return { client, far, begun: begun.promise, over: over.promise };
  }

  test('is cancelled by the caller, who still receives the reply', async () => {
    const { client, begun, over } = patient();
    const cancel = new AbortController();
    const answer = client.call(TABLE, 'ask', { value: 1 }, cancel.signal);
    await begun;
    cancel.abort();
    expect([await over, await answer]).toEqual(['cancelled', 'undone']);
  });

  test('is cancelled when the caller is gone', async () => {
    const { client, far, begun, over } = patient();
    client.call(TABLE, 'ask', { value: 1 }).catch(() => undefined);
    await begun;
    far.destroy();
    expect(await over).toBe('cancelled');
  });
});
