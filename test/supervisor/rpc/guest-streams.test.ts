import { duplexPair } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/shared/errors.js';
import { ClientStreams, type GuestStreams, remoteStreams } from '../../../src/supervisor/rpc/guest-streams.js';
import { type GuestRunParams, type GuestRunResult, METHODS } from '../../../src/supervisor/rpc/methods.js';
import { type Handlers, Wire } from '../../../src/supervisor/rpc/wire.js';
import { CALLER } from '../../helpers/supervisor/support.js';

const PARAMS: Omit<GuestRunParams, 'id' | 'hasInput'> = {
  operation: 'guest-run',
  channel: 'agent',
  command: { script: 'true', env: {} },
  auditScript: false,
  layers: [],
  caller: CALLER,
  timeoutMs: 1000,
};
const DONE: GuestRunResult = { channel: 'agent', exitCode: 0, durationMs: 1 };

const open: Wire[] = [];
afterEach(() => {
  for (const wire of open.splice(0)) wire.close();
});

type Peer = Required<GuestStreams> & { readonly signal: AbortSignal };

/** Both ends. The supervisor's end does `work` for each run. */
function ends(work: (peer: Peer) => Promise<GuestRunResult>) {
  const [near, far] = duplexPair();
  const [client, server] = [new Wire(near, 'client'), new Wire(far, 'supervisor')];
  open.push(client, server);
  const streams = new ClientStreams(client);
  const { runInGuest } = METHODS;
  const handlers: Handlers<{ runInGuest: typeof runInGuest }> = {
    runInGuest: ({ id }, signal) => work({ ...remoteStreams(server, id), signal }),
  };
  server.serve({ runInGuest }, handlers);
  for (const wire of [client, server]) wire.listen();
  const run = (given: GuestStreams, signal?: AbortSignal): Promise<GuestRunResult> =>
    streams.open(given, (id) => client.call(METHODS, 'runInGuest', { ...PARAMS, id, hasInput: given.input !== undefined }, signal));
  return { hangUp: () => far.destroy(), run };
}

describe('A guest run over the wire', () => {
  test('delivers its output unchanged, each piece after the reply to the one before', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
    let underWay = 0;
    const { run } = ends(async ({ output }) => {
      for (let turn = 0; turn < 20; turn++) await output(turn % 2 === 0 ? 'stdout' : 'stderr', bytes);
      return DONE;
    });
    const seen = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    const result = await run({
      output: async (stream, chunk) => {
        underWay += 1;
        expect(underWay).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        seen[stream].push(chunk);
        underWay -= 1;
      },
    });
    expect(result).toEqual(DONE);
    expect(Buffer.concat(seen.stdout).equals(Buffer.concat(Array(10).fill(bytes)))).toBe(true);
    expect(Buffer.concat(seen.stderr).equals(Buffer.concat(Array(10).fill(bytes)))).toBe(true);
  });

  test('receives its input as it asks for it, and closes the input when it ends', async () => {
    let closed = false;
    let given = 0;
    async function* input(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield Buffer.from(`piece ${given++}\n`);
      } finally {
        closed = true;
      }
    }
    const heard: string[] = [];
    const { run } = ends(async (peer) => {
      for await (const chunk of peer.input) {
        heard.push(String(chunk));
        if (heard.length === 3) break;
      }
      return DONE;
    });
    await run({ output: async () => undefined, input: input() });
    expect(heard).toEqual(['piece 0\n', 'piece 1\n', 'piece 2\n']);
    expect(given).toBe(3);
    expect(closed).toBe(true);
  });

  test('sees the end of its input', async () => {
    const { run } = ends(async (peer) => {
      let bytes = 0;
      for await (const chunk of peer.input) bytes += chunk.length;
      return { ...DONE, exitCode: bytes };
    });
    const input = (async function* () {
      yield Buffer.alloc(3);
      yield Buffer.alloc(4);
    })();
    expect(await run({ output: async () => undefined, input })).toMatchObject({ exitCode: 7 });
  });

  test('fails if the client cannot take its output', async () => {
    const { run } = ends(async ({ output }) => {
      await output('stdout', Buffer.from('x'));
      return DONE;
    });
    await expect(
      run({
        output: async () => {
          throw new Error('the log is full');
        },
      }),
    ).rejects.toThrow('the log is full');
  });

  test('splits output and input into pieces that fit into a frame', async () => {
    const large = Buffer.alloc(9 * 2 ** 20, 'x');
    const received: number[] = [];
    const { run } = ends(async ({ output, input }) => {
      let bytes = 0;
      for await (const chunk of input) bytes += chunk.length;
      await output('stdout', large);
      return { ...DONE, exitCode: bytes };
    });
    const input = (async function* () {
      yield large;
      yield Buffer.alloc(0);
      yield Buffer.from('end');
    })();
    const output = async (_stream: string, chunk: Buffer): Promise<void> => void received.push(chunk.length);
    expect(await run({ output, input })).toMatchObject({ exitCode: large.length + 3 });
    expect(received).toEqual(Array(9).fill(2 ** 20));
  });

  /** A run that lasts until it is cancelled. */
  function endless() {
    const [started, aborted] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { hangUp, run } = ends(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted.resolve();
            reject(new CancelledError('the script'));
          });
          started.resolve();
        }),
    );
    return { hangUp, run, started: started.promise, aborted: aborted.promise };
  }

  test('ends when it is cancelled', async () => {
    const { run, started } = endless();
    const cancel = new AbortController();
    const running = run({ output: async () => undefined }, cancel.signal);
    await started;
    cancel.abort();
    await expect(running).rejects.toMatchObject({ name: 'CancelledError' });
  });

  test('ends when its client is gone', async () => {
    const { hangUp, run, started, aborted } = endless();
    run({ output: async () => undefined }).catch(() => undefined);
    await started;
    hangUp();
    await aborted;
  });
});
