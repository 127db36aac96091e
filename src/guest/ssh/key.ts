import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../shared/deadline.js';
import { errorText } from '../../shared/errors.js';
import { programEnvironment } from '../../shared/program-environment.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import { KEY_FILE } from './arguments.js';

const LIMIT_MS = 20_000;

/** The key pair of one VM. */
export interface SshKey {
  /** The file with the private key, mode 0600. */
  readonly privateKey: string;
  /** The line for `authorized_keys`, without a line break. */
  readonly publicKey: string;
}

/**
 * Creates an ed25519 key pair without a passphrase. Replaces an existing one.
 *
 * @param keygen - path of `ssh-keygen`.
 * @param directory - created with mode 0700 if it does not exist.
 * @throws GuestChannelError if the key cannot be created. DeadlineError or CancelledError.
 */
export async function createKey(keygen: string, directory: string, deadline: Deadline): Promise<SshKey> {
  const privateKey = path.join(directory, KEY_FILE);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await Promise.all([privateKey, `${privateKey}.pub`].map((file) => rm(file, { force: true })));
  } catch (cause) {
    throw keyFailedError(errorText(cause), cause);
  }
  await generate(keygen, directory, deadline.atMost(LIMIT_MS));
  return { privateKey, publicKey: (await readFile(`${privateKey}.pub`, 'utf8')).trim() };
}

async function generate(keygen: string, cwd: string, deadline: Deadline): Promise<void> {
  const child = spawn(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', 'maqet', '-f', KEY_FILE], {
    cwd,
    env: programEnvironment(process.env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(0, 1000);
  });
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  child.once('error', (cause) => reject(keyFailedError(errorText(cause), cause)));
  child.once('close', (code, signal) =>
    code === 0 ? resolve() : reject(keyFailedError(`exit status ${code ?? signal}: ${oneLine(said.trim())}`)),
  );
  try {
    await deadline.race(ended, '`ssh-keygen`');
  } finally {
    child.kill('SIGKILL');
  }
}

function keyFailedError(why: string, cause?: unknown): GuestChannelError {
  return new GuestChannelError(`Could not create the SSH key of the VM with \`ssh-keygen\`: ${why}.`, {
    remedy: "Check that `ssh-keygen` of OpenSSH runs, and that the VM's directory is writable.",
    cause,
  });
}
