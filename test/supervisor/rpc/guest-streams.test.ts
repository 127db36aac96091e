import { duplexPair } from 'node:stream';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { CancelledError } from '../../../src/shared/errors.js';
import type { GuestPeer } from '../../../src/supervisor/guest/runs.js';
import { type GuestRunParams, GuestRunRequest, type GuestRunResult } from '../../../src/supervisor/rpc/guest-protocol.js';
import { GuestRunClient, GuestRunServer, type GuestStreams } from '../../../src/supervisor/rpc/guest-streams.js';
import { connectWire, fromWire, respond } from '../../../src/supervisor/rpc/wire.js';
import { CALLER } from '../../helpers/supervisor/support.js';

const PARAMS: Omit<GuestRunParams, 'id' | 'hasInput'> = {
  act: 'guest-run',
  channel: 'agent',
  command: { script: 'true', env: {} },
  facts: {},
  layers: [],
  caller: CALLER,
  timeoutMs: 60_000,
};
const DONE: GuestRunResult = { channel: 'agent', exitCode: 0, durationMs: 1 };

const open: MessageConnection[] = [];
afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose();
});

/** Both ends; the supervisor's does `work` for each run. */
function ends(work: (peer: GuestPeer, params: GuestRunParams) => Promise<GuestRunResult>) {
  const [near, far] = duplexPair();
  const [connection, other] = [connectWire(near), connectWire(far)];
  open.push(connection, other);
  const client = new GuestRunClient(connection);
  const server = new GuestRunServer(other);
  respond(other, GuestRunRequest, (params) =>
    server.serve(
      params,
      (run, peer) => work(peer, run),
      () => undefined,
    ),
  );
  for (const end of [connection, other]) end.listen();
  const run = (streams: GuestStreams): Promise<GuestRunResult> =>
    client.open(streams, async (id) => {
      try {
        return await connection.sendRequest(GuestRunRequest, { ...PARAMS, id, hasInput: streams.input !== undefined });
      } catch (error) {
        throw fromWire(error);
      }
    });
  return { client, server, run };
}

describe('a run over the wire', () => {
  test('brings its output, byte by byte as it was, each piece after the answer to the one before', async () => {
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

  test('is given its input as it asks for it, and the input is closed when it ends', async () => {
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

  test('whose input ends sees the end', async () => {
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

  test('that nobody takes the output of fails', async () => {
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

  test('ends when it is cancelled, by its id alone', async () => {
    const started = Promise.withResolvers<number>();
    const waitForEnd = (peer: GuestPeer, params: GuestRunParams): Promise<GuestRunResult> =>
      new Promise((_resolve, reject) => {
        peer.signal.addEventListener('abort', () => reject(new CancelledError('the script')));
        started.resolve(params.id);
      });
    const { client, run } = ends(waitForEnd);
    const running = run({ output: async () => undefined });
    const id = await started.promise;
    await client.cancel(id + 1);
    await client.cancel(id);
    await expect(running).rejects.toMatchObject({ name: 'CancelledError' });
  });

  test('ends when its client is gone', async () => {
    const aborted = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    const { server, run } = ends(
      (peer) =>
        new Promise((_resolve, reject) => {
          peer.signal.addEventListener('abort', () => {
            aborted.resolve();
            reject(new CancelledError('the script'));
          });
          started.resolve();
        }),
    );
    run({ output: async () => undefined }).catch(() => undefined);
    await started.promise;
    server.close();
    await aborted.promise;
  });
});
