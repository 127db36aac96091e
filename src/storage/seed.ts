import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { HostPathError, openHostFile } from '../shared/host-paths.js';
import { formatBytes } from '../shared/units.js';
import { StorageError, shown } from './errors.js';

/** The user's configuration for cloud-init. */
export type UserData =
  /** The text itself. */
  | { readonly kind: 'text'; readonly text: string }
  /** A file that contains it: an absolute path. */
  | { readonly kind: 'file'; readonly file: string };

/** An account that a key may log in to. */
export interface SshLogin {
  /**
   * `root`, or a name that `useradd` takes: `[a-z_][a-z0-9_-]{0,31}`. A user that the image does not have is created, without any
   * right to become root.
   */
  readonly user: string;
  /** One line of `authorized_keys`. */
  readonly publicKey: string;
}

/** The content of a seed. */
export interface Seed {
  readonly userData?: UserData;
  /** The guest's name, `[a-z0-9-]`. */
  readonly hostname: string;
  /** Unique for each start of a VM: a guest that sees another one than at its last boot configures itself again. `[A-Za-z0-9-]`. */
  readonly instanceId: string;
  /** Who may log in over SSH. */
  readonly ssh?: SshLogin;
}

/** Far above anything written by hand, and still read into memory at once. */
const LONGEST_USER_DATA = 16 * 2 ** 20;
const EMPTY_USER_DATA = '#cloud-config\n{}\n';

/**
 * Writes the files of cloud-init's NoCloud data source. QEMU shows the directory to the guest as a FAT disk with the label
 * CIDATA and long names.
 *
 * `user-data` has the user's bytes unchanged, so the guest's cloud-init may get anything it understands. The needs of maqet stand
 * beside it: the SSH key in `meta-data`, the rest in `vendor-data`, which user-data overrules. There is no `network-config`:
 * QEMU's network answers the guest's default, DHCP.
 *
 * @param directory - does not exist yet. Created for its owner alone.
 * @throws StorageError when the user-data cannot be read or the files cannot be written.
 */
export async function writeSeed(directory: string, seed: Seed): Promise<void> {
  const files: readonly (readonly [name: string, content: string | Buffer])[] = [
    ['user-data', await readUserData(seed.userData)],
    ['meta-data', metaData(seed)],
    ...(seed.ssh === undefined ? [] : [['vendor-data', vendorData(seed.ssh)] as const]),
  ];
  try {
    await mkdir(directory, { mode: 0o700 });
    for (const [name, content] of files) await writeFile(path.join(directory, name), content, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new StorageError(`The cloud-init seed ${shown(directory)} cannot be written (${errnoOf(cause) ?? errorText(cause)}).`, {
      remedy: 'Check that its parent directory exists, is writable and has free space.',
      cause,
    });
  }
}

async function readUserData(data: UserData | undefined): Promise<string | Buffer> {
  if (data === undefined) return EMPTY_USER_DATA;
  if (data.kind === 'text') return data.text;
  try {
    return await readWhole(data.file);
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    if (cause instanceof HostPathError) throw userDataError(data.file, cause.problem, cause);
    throw userDataError(data.file, `cannot be read (${errnoOf(cause) ?? errorText(cause)})`, cause);
  }
}

async function readWhole(file: string): Promise<Buffer> {
  const { handle } = await openHostFile(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw userDataError(file, 'is not a regular file');
    if (stats.size > LONGEST_USER_DATA) throw userDataError(file, `is larger than ${formatBytes(LONGEST_USER_DATA)}`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function userDataError(file: string, problem: string, cause?: unknown): StorageError {
  return new StorageError(`The cloud-init user-data ${shown(file)} ${problem}.`, { remedy: 'Name a readable file of user-data.', cause });
}

/** A JSON string is a YAML string as well, whatever it would mean without quotes. */
function metaData({ hostname, instanceId, ssh }: Seed): string {
  return [
    `instance-id: ${JSON.stringify(instanceId)}`,
    `local-hostname: ${JSON.stringify(hostname)}`,
    ...(ssh === undefined ? [] : ['public-keys:', `  - ${JSON.stringify(ssh.publicKey)}`]),
    '',
  ].join('\n');
}

/** Between the parts of `vendor-data`. It occurs in none of them. */
const BOUNDARY = 'maqet-vendor-data';

/**
 * Makes the `vendor-data` that lets a user log in with a key, whatever the user-data says.
 *
 * cloud-init itself gives the keys of `meta-data` to the image's default user and, locked behind a message, to root:
 * `disable_root: false` removes the lock. Any other user comes from `users`, which applies unless user-data has its own `users`.
 * Then the script, which runs late in the boot, finds the user that user-data created and adds the key.
 */
function vendorData({ user, publicKey }: SshLogin): string {
  if (user === 'root') return '#cloud-config\ndisable_root: false\n';
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    'MIME-Version: 1.0',
    '',
    part('text/cloud-config', newUser(user, publicKey)),
    part('text/x-shellscript', addKey(user, publicKey)),
    `--${BOUNDARY}--`,
    '',
  ].join('\n');
}

function part(type: string, content: string): string {
  return `--${BOUNDARY}\nContent-Type: ${type}; charset="us-ascii"\nMIME-Version: 1.0\n\n${content}`;
}

/** `default` stands for the user that the image would have created anyway. An existing password is not locked. */
function newUser(user: string, publicKey: string): string {
  return `#cloud-config\n${JSON.stringify({ users: ['default', { name: user, ssh_authorized_keys: [publicKey], lock_passwd: false }] })}\n`;
}

/** Does nothing where the user is missing or has the key already. */
function addKey(user: string, publicKey: string): string {
  return [
    '#!/bin/sh',
    `user='${user}' key='${publicKey}'`,
    'home=$(getent passwd "$user" | cut -d: -f6)',
    '[ -d "$home" ] || exit 0',
    'file=$home/.ssh/authorized_keys',
    'grep -qF "$key" "$file" 2>/dev/null && exit 0',
    'umask 077',
    'mkdir -p "$home/.ssh"',
    'echo "$key" >>"$file"',
    'chown "$user:" "$home/.ssh" "$file"',
    '! command -v restorecon >/dev/null || restorecon -R "$home/.ssh"',
    '',
  ].join('\n');
}
