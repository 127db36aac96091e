import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf, errorText } from '../shared/errors.js';
import { HostPathError, openHostFile } from '../shared/host-paths.js';
import { formatBytes } from '../shared/units.js';
import { StorageError } from './errors.js';
import { shown } from './image-file.js';
import { type SshLogin, vendorData } from './vendor-data.js';

/** What the user wants cloud-init to do. */
export type UserData =
  /** The data itself. */
  | { readonly kind: 'text'; readonly text: string }
  /** A file that holds it: an absolute path. */
  | { readonly kind: 'file'; readonly file: string };

/** What a guest is to find in its seed. */
export interface Seed {
  readonly userData?: UserData;
  /** The guest's name, `[a-z0-9-]`. */
  readonly hostname: string;
  /** One for each start of a VM: a guest that sees another one than at its last boot does everything anew. `[A-Za-z0-9-]`. */
  readonly instanceId: string;
  /** Who is to be let in over SSH. */
  readonly ssh?: SshLogin;
}

/** Far above what anybody writes by hand, and still read into memory in one go. */
const LONGEST_USER_DATA = 16 * 2 ** 20;
const NOTHING_TO_DO = '#cloud-config\n{}\n';

/**
 * Writes the files of cloud-init's NoCloud data source. QEMU shows the folder to the guest as a FAT disk with the label
 * CIDATA, long names and all.
 *
 * `user-data` holds the bytes that the user gave, unchanged, so that whatever the guest's cloud-init understands will do:
 * what maqet itself needs stands beside it, the SSH key in `meta-data` and the rest in `vendor-data`, which user-data overrules.
 * There is no `network-config`: the guest's default, DHCP, is what QEMU's network answers.
 *
 * @param folder - does not exist yet; made for its owner alone.
 * @throws StorageError when the user-data cannot be read or the files cannot be written.
 */
export async function writeSeed(folder: string, seed: Seed): Promise<void> {
  const files: readonly (readonly [name: string, content: string | Buffer])[] = [
    ['user-data', await readUserData(seed.userData)],
    ['meta-data', metaData(seed)],
    ...(seed.ssh === undefined ? [] : [['vendor-data', vendorData(seed.ssh)] as const]),
  ];
  try {
    await mkdir(folder, { mode: 0o700 });
    for (const [name, content] of files) await writeFile(path.join(folder, name), content, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    throw new StorageError(`The cloud-init seed ${shown(folder)} cannot be written (${errnoOf(cause) ?? errorText(cause)}).`, {
      remedy: 'Check that its folder exists, is writable and has free space.',
      cause,
    });
  }
}

async function readUserData(data: UserData | undefined): Promise<string | Buffer> {
  if (data === undefined) return NOTHING_TO_DO;
  if (data.kind === 'text') return data.text;
  try {
    return await readWhole(data.file);
  } catch (cause) {
    if (cause instanceof StorageError) throw cause;
    if (cause instanceof HostPathError) throw unreadable(data.file, cause.problem, cause);
    throw unreadable(data.file, `cannot be read (${errnoOf(cause) ?? errorText(cause)})`, cause);
  }
}

async function readWhole(file: string): Promise<Buffer> {
  const { handle } = await openHostFile(file);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw unreadable(file, 'is not a regular file');
    if (stats.size > LONGEST_USER_DATA) throw unreadable(file, `is larger than ${formatBytes(LONGEST_USER_DATA)}`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function unreadable(file: string, problem: string, cause?: unknown): StorageError {
  return new StorageError(`The cloud-init user-data ${shown(file)} ${problem}.`, { remedy: 'Name a readable file of user-data.', cause });
}

/** A JSON string is a YAML string as well, whatever it looks like without quotes. */
function metaData({ hostname, instanceId, ssh }: Seed): string {
  return [
    `instance-id: ${JSON.stringify(instanceId)}`,
    `local-hostname: ${JSON.stringify(hostname)}`,
    ...(ssh === undefined ? [] : ['public-keys:', `  - ${JSON.stringify(ssh.publicKey)}`]),
    '',
  ].join('\n');
}
