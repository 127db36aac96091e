import { chmod, chown, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duplexPair } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { VmDirectory } from '../../../src/state/layout.js';
import { SupervisorClient } from '../../../src/supervisor/rpc/client.js';
import { createToken, PROOF, ProofOfClient, proveBoth, readToken, removeToken } from '../../../src/supervisor/rpc/proof.js';
import { Wire } from '../../../src/supervisor/rpc/wire.js';

const OTHER_USER = 54_321;
const isRoot = process.geteuid?.() === 0;

let directory: VmDirectory;
let server: Server | undefined;
/** Everything that the process behind the socket has received. */
let received = '';
let connections = 0;
beforeEach(async () => {
  directory = new VmDirectory(await mkdtemp(path.join(tmpdir(), 'maqet-proof-')));
  [received, connections] = ['', 0];
});
afterEach(async () => {
  server?.close();
  await rm(directory.dir, { recursive: true });
});

/** Listens at the VM's socket, as a supervisor with this token does. */
async function listen(token: string): Promise<void> {
  server = createServer((socket) => {
    connections += 1;
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
    });
    const wire = new Wire(socket, 'supervisor');
    wire.serve(PROOF, new ProofOfClient(() => token, false).handlers);
    wire.listen();
  });
  await new Promise<void>((resolve) => server?.listen(directory.socket, resolve));
  await chmod(directory.socket, 0o600);
}

const attach = async (): Promise<void> => (await SupervisorClient.attach(directory)).close();
const refusal = { name: 'UntrustedPeerError', status: 'blocked' };

describe('A client that attaches', () => {
  test('is served by the supervisor that has the token, which neither sends', async () => {
    const token = await createToken(directory);
    await listen(token);
    await attach();
    expect(received).toContain('"method":"prove"');
    expect(received).not.toContain(token);
    expect(received).not.toContain(Buffer.from(token, 'hex').toString('latin1'));
  });

  test('sends nothing but its challenge to a process that does not know the token', async () => {
    await createToken(directory);
    await listen('0'.repeat(64));
    await expect(attach()).rejects.toMatchObject({ ...refusal, message: expect.stringContaining('does not know the VM') });
    expect(received.match(/"method":"[^"]+"/g)).toEqual(['"method":"challenge"']);
  });

  test('does not accept its own words as a proof', async () => {
    const token = await createToken(directory);
    const [near, far] = duplexPair();
    const [client, echo] = [new Wire(near, 'client'), new Wire(far, 'supervisor')];
    const honest = new ProofOfClient(() => token, false);
    echo.serve(PROOF, {
      // The proof of a client, for a challenge that the client has chosen itself.
      challenge: async ({ nonce }) => ({ ...(await honest.handlers.challenge({ nonce }, AbortSignal.abort())), nonce }),
      prove: async () => null,
    });
    for (const wire of [client, echo]) wire.listen();
    await expect(proveBoth(client, token)).rejects.toMatchObject(refusal);
    client.close();
  });

  test.each<[string, () => Promise<void>, RegExp]>([
    ['a directory that others can write to', () => chmod(directory.dir, 0o777), /can be written by others \(mode 0777\)/],
    ['a socket that others can use', () => chmod(directory.socket, 0o666), /rpc\.sock can be used by others \(mode 0666\)/],
    ['a token that others can read', () => chmod(directory.token, 0o640), /rpc\.token can be used by others \(mode 0640\)/],
    ['a token that is damaged', () => writeFile(directory.token, 'x'), /rpc\.token, is damaged/],
    ['a token that is longer', () => writeFile(directory.token, '0'.repeat(65)), /rpc\.token, is damaged/],
    ['a token that is missing', () => rm(directory.token), /does not answer \(ENOENT\)/],
    [
      'a token behind a link',
      async () => {
        await rename(directory.token, `${directory.token}.old`);
        await symlink('rpc.token.old', directory.token);
      },
      /does not answer \(ELOOP\)/,
    ],
    [
      'a file in the place of the socket',
      async () => {
        await rm(directory.socket);
        await writeFile(directory.socket, '', { mode: 0o600 });
      },
      /rpc\.sock is not a socket/,
    ],
  ])('connects to nothing beside %s', async (_what, change, message) => {
    await listen(await createToken(directory));
    await change();
    await expect(attach()).rejects.toThrow(message);
    expect(connections).toBe(0);
  });

  (isRoot ? test.each(['dir', 'socket', 'token'] as const) : test.skip.each(['dir']))(
    'connects to nothing if the %s belongs to another user, also as root',
    async (what) => {
      await listen(await createToken(directory));
      await chown(directory[what as 'dir'], OTHER_USER, OTHER_USER);
      await expect(attach()).rejects.toThrow(`${directory[what as 'dir']} belongs to the user ${OTHER_USER}`);
      expect(connections).toBe(0);
    },
  );
});

describe('A supervisor', () => {
  const nonce = 'a'.repeat(64);
  const [abort] = [AbortSignal.abort()];

  test('accepts one answer to each challenge of its connection, and no other', async () => {
    const token = await createToken(directory);
    const door = new ProofOfClient(() => token, false);
    const { challenge, prove } = door.handlers;
    expect(() => door.require()).toThrow(/has not proved/);
    await expect(prove({ proof: nonce }, abort)).rejects.toThrow(/does not know the token/);
    const { proof } = await challenge({ nonce }, abort);
    // The supervisor's own proof, sent back.
    await expect(prove({ proof }, abort)).rejects.toThrow(/does not know the token/);
    expect(() => door.require()).toThrow(/has not proved/);
    const proofs: string[] = [];
    const recording = {
      call: async (_table: unknown, name: string, params: { nonce: string; proof: string }) => {
        if (name === 'challenge') return challenge(params, abort);
        proofs.push(params.proof);
        return prove(params, abort);
      },
    };
    await proveBoth(recording as unknown as Wire, token);
    door.require();
    // A proof that somebody has overheard is worth nothing on another connection.
    const other = new ProofOfClient(() => token, false);
    await other.handlers.challenge({ nonce }, abort);
    await expect(other.handlers.prove({ proof: proofs[0] as string }, abort)).rejects.toThrow(/does not know the token/);
    expect(() => other.require()).toThrow(/has not proved/);
  });

  test('writes a token that only its user can read, once, and removes it at the end', async () => {
    const token = await createToken(directory);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    await expect(createToken(directory)).rejects.toThrow(/EEXIST/);
    await removeToken(directory);
    await removeToken(directory);
    await expect(readToken(directory)).rejects.toThrow(/ENOENT/);
  });
});
