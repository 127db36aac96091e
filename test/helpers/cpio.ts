/** One entry of an initramfs. */
export interface CpioEntry {
  /** Path without a leading slash. */
  readonly name: string;
  /** File type and permission bits, as in `st_mode`, e.g. `0o100755`. */
  readonly mode: number;
  /** A file's bytes, or a symbolic link's target. Empty for directories and devices. */
  readonly content?: Buffer;
  /** Major and minor number of a device node. */
  readonly device?: readonly [major: number, minor: number];
}

const DIRECTORY = 0o040000;
const FILE = 0o100000;
const CHARACTER_DEVICE = 0o020000;
const TRAILER: CpioEntry = { name: 'TRAILER!!!', mode: 0 };

/** Returns a directory with mode 0755. */
export function directory(name: string): CpioEntry {
  return { name, mode: DIRECTORY | 0o755 };
}

/** Returns a regular file. `permissions` defaults to 0755. */
export function file(name: string, content: Buffer | string, permissions = 0o755): CpioEntry {
  return { name, mode: FILE | permissions, content: Buffer.from(content) };
}

/** Returns a character device node with mode 0600. */
export function characterDevice(name: string, major: number, minor: number): CpioEntry {
  return { name, mode: CHARACTER_DEVICE | 0o600, device: [major, minor] };
}

/**
 * Packs entries into a `newc` archive, the format of a Linux initramfs (kernel documentation, "buffer format").
 *
 * Equal entries make equal bytes: owners and times are 0, inode numbers count from 1.
 */
export function packCpio(entries: readonly CpioEntry[]): Buffer {
  return Buffer.concat([...entries, TRAILER].flatMap((entry, index) => packEntry(entry, index + 1)));
}

function packEntry({ name, mode, content = Buffer.alloc(0), device = [0, 0] }: CpioEntry, inode: number): Buffer[] {
  const nameBytes = Buffer.from(`${name}\0`);
  const links = (mode & DIRECTORY) === DIRECTORY && (mode & FILE) === 0 ? 2 : 1;
  const fields = [inode, mode, 0, 0, links, 0, content.length, 0, 0, device[0], device[1], nameBytes.length, 0];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  return [header, nameBytes, padding(header.length + nameBytes.length), content, padding(content.length)];
}

function padding(length: number): Buffer {
  return Buffer.alloc((4 - (length % 4)) % 4);
}
