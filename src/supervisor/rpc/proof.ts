import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { lstat, open, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { MaqetError } from '../../shared/errors.js';
import { distrust, ownUsers } from '../../shared/trusted-file.js';
import type { VmDirectory } from '../../state/layout.js';
import type { Handlers, Wire } from './wire.js';

/** Bytes of a token and of a challenge, and characters of them in hexadecimal. */
const BYTES = 32;
const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** The requests by which both ends of `rpc.sock` prove that they know the VM's token. A peer that has not sent them may send nothing else. */
export const PROOF = {
  /** Returns the supervisor's proof for the client's challenge, and the supervisor's own challenge. */
  challenge: { params: z.strictObject({ nonce: hex }), result: z.strictObject({ nonce: hex, proof: hex }) },
  /** Takes the client's proof. */
  prove: { params: z.strictObject({ proof: hex }), result: z.null() },
} as const;

/** The other end of `rpc.sock`, or the place of it, cannot be trusted. Nothing was sent to it. */
class UntrustedPeerError extends MaqetError {
  constructor(problem: string) {
    const remedy = 'Use maqet as the user that started the VM. If another user has made these files, remove them.';
    super(problem, { remedy, status: 'blocked' });
  }
}

/**
 * Creates the token of a VM: 32 random bytes in a file that only its user can read. It stays in that file and in memory, and crosses no
 * connection.
 *
 * @throws a system error if it cannot be written, or is there already.
 */
export async function createToken({ token }: VmDirectory): Promise<string> {
  const text = randomBytes(BYTES).toString('hex');
  await writeFile(token, text, { mode: 0o600, flag: 'wx' });
  return text;
}

/** Removes the token of a VM that has ended. Never rejects. */
export async function removeToken({ token }: VmDirectory): Promise<void> {
  await rm(token, { force: true }).catch(() => undefined);
}

/**
 * Reads the token of a VM. Checks that the VM's directory, its socket and the token belong to this user or to root, and that nobody else
 * can write to the directory, or use the other two at all.
 *
 * @throws UntrustedPeerError if they do not; a system error if one of them is missing or cannot be opened.
 */
export async function readToken(directory: VmDirectory): Promise<string> {
  checkPlace(directory.dir, await lstat(directory.dir), (stat) => stat.isDirectory() || 'is not a directory');
  checkPlace(directory.socket, await lstat(directory.socket), (stat) => (stat.isSocket() ? ownOnly(stat) : 'is not a socket'));
  const file = await open(directory.token, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    checkPlace(directory.token, await file.stat(), (stat) => (stat.isFile() ? ownOnly(stat) : 'is not a regular file'));
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * BYTES + 1), 0, 2 * BYTES + 1, 0);
    const text = buffer.toString('latin1', 0, bytesRead);
    if (hex.safeParse(text).success) return text;
    throw new UntrustedPeerError(`The token of the VM, ${directory.token}, is damaged.`);
  } finally {
    await file.close();
  }
}

/** @param kind - returns true, or the problem of the file. */
function checkPlace(path: string, stat: Stats, kind: (stat: Stats) => true | string): void {
  const kindProblem = kind(stat);
  const problem = kindProblem === true ? distrust({ path, stat }, ownUsers()) : kindProblem;
  if (problem !== undefined) throw new UntrustedPeerError(`${path} ${problem}, so nothing was sent to the VM's supervisor.`);
}

function ownOnly({ mode }: Stats): true | string {
  return (mode & 0o077) === 0 || `can be used by others (mode ${(mode & 0o7777).toString(8).padStart(4, '0')})`;
}

/**
 * Proves to the supervisor that this process knows the token, once the supervisor has proved the same.
 *
 * @throws UntrustedPeerError if it has not. RemoteError if the supervisor does not accept this process.
 */
export async function proveBoth(wire: Wire, token: string): Promise<void> {
  const nonce = randomBytes(BYTES).toString('hex');
  const answer = await wire.call(PROOF, 'challenge', { nonce });
  if (!isEqual(answer.proof, proofOf('supervisor', token, nonce, answer.nonce))) {
    throw new UntrustedPeerError("The process behind the VM's socket does not know the VM's token, so nothing was sent to it.");
  }
  await wire.call(PROOF, 'prove', { proof: proofOf('client', token, nonce, answer.nonce) });
}

/** The supervisor's end of one connection: answers the requests of {@link PROOF}, and says whether the client has proved itself. */
export class ProofOfClient {
  private challenged: { readonly client: string; readonly own: string } | undefined;

  /**
   * @param token - undefined before the VM has one.
   * @param proven - true for the process that launched the supervisor, whose connection nobody else can have.
   */
  constructor(
    private readonly token: () => string | undefined,
    private proven: boolean,
  ) {}

  /** @throws MaqetError unless the client has proved itself. */
  require(): void {
    if (!this.proven) throw refusal('The caller has not proved that it knows the token of the VM.');
  }

  readonly handlers: Handlers<typeof PROOF> = {
    challenge: async ({ nonce: client }) => {
      const token = this.token();
      if (token === undefined) throw refusal('The VM has not been started.');
      const own = randomBytes(BYTES).toString('hex');
      this.challenged = { client, own };
      return { nonce: own, proof: proofOf('supervisor', token, client, own) };
    },
    prove: async ({ proof }) => {
      const [token, challenged] = [this.token(), this.challenged];
      // Each challenge is good for one answer.
      this.challenged = undefined;
      if (token === undefined || challenged === undefined || !isEqual(proof, proofOf('client', token, challenged.client, challenged.own)))
        throw refusal('The caller does not know the token of the VM.');
      this.proven = true;
      return null;
    },
  };
}

function refusal(problem: string): MaqetError {
  return new MaqetError(problem, {
    remedy: 'Use maqet as the user that started the VM, in the version that started it.',
    status: 'blocked',
  });
}

/** The sides have proofs of different texts: neither can send back what it got. */
function proofOf(side: 'client' | 'supervisor', token: string, client: string, supervisor: string): string {
  return createHmac('sha256', Buffer.from(token, 'hex')).update(`maqet rpc ${side} ${client} ${supervisor}`).digest('hex');
}

function isEqual(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
