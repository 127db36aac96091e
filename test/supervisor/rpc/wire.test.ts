import { duplexPair } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CancellationTokenSource, type MessageConnection, RequestType } from 'vscode-jsonrpc/node';
import { DeadlineError, InputError, MaqetError } from '../../../src/shared/errors.js';
import { type Json, parseJson, stringifyJson } from '../../../src/shared/json.js';
import { input, TERMINAL } from '../../../src/shared/wording.js';
import type { WireError } from '../../../src/supervisor/rpc/protocol.js';
import { connectWire, fromWire, RemoteError, respond } from '../../../src/supervisor/rpc/wire.js';

const Ask = new RequestType<Json, Json, WireError>('ask');

const open: MessageConnection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});

/** Both ends of a wire; whatever is asked of the far one is answered by `handler`. */
function wire(handler: (params: Json) => Promise<Json>): (params: Json) => Promise<unknown> {
  const [near, far] = duplexPair();
  const [client, server] = [connectWire(near), connectWire(far)];
  open.push(client, server);
  respond(server, Ask, handler);
  for (const end of [client, server]) end.listen();
  return async (params) => {
    try {
      return await client.sendRequest('ask', params);
    } catch (error) {
      throw fromWire(error);
    }
  };
}

const echo = wire.bind(undefined, async (params) => params);

describe('what is sent', () => {
  test.each([
    [{ big: 2n ** 63n - 1n, min: -(2n ** 63n), unsigned: 2n ** 64n - 1n }],
    [{ nested: [[{ a: [9007199254740993n] }]], safe: 9007199254740991 }],
    [{ text: 'Content-Length: 5\r\n\r\n{}', more: '\u0000\u2028🙂\ud83d' }],
    [{ null: null, empty: {}, list: [], number: 0.1 }],
  ])('arrives as it is: %j', async (value) => {
    expect(await echo()({ value })).toEqual({ value });
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

  test('may be many megabytes', async () => {
    const value = { text: 'ä"\\'.repeat(3_000_000) };
    expect(await echo()(value)).toEqual(value);
  });

  test('may be asked many times at once, and every answer finds its question', async () => {
    const ask = wire(async (params) => {
      const { index } = params as { index: number };
      await new Promise((resolve) => setTimeout(resolve, (index * 7) % 20));
      return { index };
    });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask({ index })));
    expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => ({ index })));
  });
});

describe('an error', () => {
  async function thrown(error: unknown): Promise<unknown> {
    return wire(() => Promise.reject(error))({}).catch((caught: unknown) => caught);
  }

  test.each(['failed', 'timed-out', 'crashed', 'blocked'] as const)('that ends a run as %s crosses whole', async (status) => {
    class GateError extends MaqetError {}
    const error = await thrown(new GateError('The gate "x"\nis closed.', { remedy: 'Open it.', status }));
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toBeInstanceOf(MaqetError);
    expect(error).toMatchObject({ name: 'GateError', message: 'The gate "x"\nis closed.', remedy: 'Open it.', status });
  });

  test('of another class keeps its name', async () => {
    expect(await thrown(new DeadlineError('the moon', 5))).toMatchObject({ name: 'DeadlineError', status: 'timed-out' });
    expect(await thrown(new InputError([{ input: 'vm', value: 'x', problem: 'is bad' }]))).toMatchObject({ name: 'InputError' });
  });

  test('is worded by the front that shows it', async () => {
    const error = await thrown(new MaqetError('The guest is slow.', { remedy: `Raise ${input('boot-timeout')}.` }));
    expect(error).toMatchObject({ remedy: 'Raise `boot-timeout`.' });
    expect((error as MaqetError).inWords(TERMINAL).remedy).toBe('Raise `--boot-timeout`.');
  });

  test('that nobody foresaw is told as a mistake of maqet', async () => {
    expect(await thrown(new TypeError('x is undefined'))).toMatchObject({
      name: 'Error',
      message: 'x is undefined',
      remedy: expect.stringContaining('bug in maqet'),
      status: 'failed',
    });
    expect(await thrown('a text')).toMatchObject({ message: 'a text', status: 'failed' });
  });

  test('with a status that does not exist is a failure', () => {
    expect(fromWire(new (class extends Error {})('plain'))).toBeInstanceOf(Error);
    expect(fromWire(undefined)).toBeUndefined();
  });

  test('for a question that the other side does not know is an error, and the wire lives on', async () => {
    const [near, far] = duplexPair();
    const [client, server] = [connectWire(near), connectWire(far)];
    open.push(client, server);
    respond(server, Ask, async (params) => params);
    for (const end of [client, server]) end.listen();
    await expect(client.sendRequest('nothing', {}).catch((error: unknown) => Promise.reject(fromWire(error)))).rejects.toBeInstanceOf(
      RemoteError,
    );
    expect(await client.sendRequest('ask', { a: 1n })).toEqual({ a: 1 });
  });
});

test('a connection that is closed in the middle of a message leaves no timer behind that holds the process', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
  const before = timers();
  const [near, far] = duplexPair();
  const connection = connectWire(near);
  connection.listen();
  far.write('Content-Length: 14\r\n\r\n{"half');
  await setImmediate();
  connection.dispose();
  const after = timers();
  // With the rest a timer ends: a test that fails is to end as well.
  far.write('":"more"');
  await setImmediate();
  expect(after).toBe(before);
});

describe('an answer that is not wanted any more', () => {
  /** A far end whose work ends when it is called off, and says so. */
  function patient(): { client: MessageConnection; begun: Promise<void>; over: Promise<string>; hangUp: () => void } {
    const [near, far] = duplexPair();
    const [client, server] = [connectWire(near), connectWire(far)];
    open.push(client, server);
    const [begun, over] = [Promise.withResolvers<void>(), Promise.withResolvers<string>()];
    respond(server, Ask, async (_params, signal) => {
      begun.resolve();
      await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
      over.resolve('called off');
      return 'undone';
    });
    for (const end of [client, server]) end.listen();
    return { client, begun: begun.promise, over: over.promise, hangUp: () => far.destroy() };
  }

  test('is called off by the caller, who still hears how that went', async () => {
    const { client, begun, over } = patient();
    const cancel = new CancellationTokenSource();
    const answer = client.sendRequest('ask', {}, cancel.token);
    await begun;
    cancel.cancel();
    expect([await over, await answer]).toEqual(['called off', 'undone']);
  });

  test('is called off when the caller is gone', async () => {
    const { client, begun, over, hangUp } = patient();
    client.sendRequest('ask', {}).catch(() => undefined);
    await begun;
    hangUp();
    expect(await over).toBe('called off');
  });
});
