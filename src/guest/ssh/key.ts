import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import { errorText } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import { KEY_FILE } from './arguments.js';

const LIMIT_MS = 20_000;

/** A key pair of one VM. */
export interface SshKey {
  /** The file that holds the private key, mode 0600. */
  readonly privateKey: string;
  /** The line for `authorized_keys`, without a line break. */
  readonly publicKey: string;
}

/**
 * Makes a new ed25519 key pair without a passphrase; one that is there is replaced.
 *
 * @param keygen - path of `ssh-keygen`.
 * @param directory - made with mode 0700 if it is not there.
 * @throws GuestChannelError when it cannot be made; DeadlineError, CancelledError.
 */
export async function createKey(keygen: string, directory: string, deadline: Deadline): Promise<SshKey> {
  const privateKey = path.join(directory, KEY_FILE);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await Promise.all([privateKey, `${privateKey}.pub`].map((file) => rm(file, { force: true })));
  } catch (cause) {
    throw noKey(errorText(cause), cause);
  }
  await generate(keygen, directory, deadline.atMost(LIMIT_MS));
  return { privateKey, publicKey: (await readFile(`${privateKey}.pub`, 'utf8')).trim() };
}

async function generate(keygen: string, cwd: string, deadline: Deadline): Promise<void> {
  const child = spawn(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', 'maqet', '-f', KEY_FILE], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 1000);
  });
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  child.once('error', (cause) => reject(noKey(errorText(cause), cause)));
  child.once('close', (code, signal) =>
    code === 0 ? resolve() : reject(noKey(`it ended with ${code ?? signal}: ${oneLine(said.trim())}`)),
  );
  try {
    await deadline.race(ended, '`ssh-keygen`');
  } finally {
    child.kill('SIGKILL');
  }
}

function noKey(why: string, cause?: unknown): GuestChannelError {
  return new GuestChannelError(`\`ssh-keygen\` could not make the key of the VM: ${why}.`, {
    remedy: "Check that OpenSSH's `ssh-keygen` runs and that the VM's directory can be written to.",
    cause,
  });
}
