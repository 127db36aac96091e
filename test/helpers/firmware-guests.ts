import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Deadline } from '../../src/shared/deadline.js';
import { keptDirectory } from './kept-directory.js';
import { unpackPackages } from './package-files.js';
import { ensureDebianPackages, ensurePrograms } from './packages.js';
import { runCommand } from './run-command.js';

/** A CD that boots by the machine's own BIOS. */
export interface CdGuest {
  readonly cdrom: string;
  /** The pattern (RE2) of what its serial console says when it is ready. */
  readonly ready: string;
}

/** UEFI firmware with nothing to boot but its own shell. */
export interface UefiGuest {
  /** The firmware's code, for a read-only flash. */
  readonly code: string;
  /** What its variables are at first; to be copied. */
  readonly variables: string;
  /** The pattern (RE2) of what the serial console says when the shell is there. */
  readonly ready: string;
}

const LIMIT_MS = 15 * 60_000;
const CD_PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['grub-mkrescue', 'grub-common'],
  ['xorriso', 'xorriso'],
  ['mformat', 'mtools'],
]);
/** The directory of the newest OVMF, of 4 MiB. */
const OVMF = '/usr/share/OVMF';

/** Both the boot loader and the memory test speak on the first serial port. */
const GRUB_CONFIG = `serial --unit=0 --speed=115200
terminal_input serial
terminal_output serial
set timeout=0
menuentry memtest { linux16 /memtest.bin console=ttyS0,115200 }
`;

/**
 * A CD with GRUB that starts memtest86+, both from their Debian packages; it is ready when the memory is being tested and no
 * error has been found. Made once and kept in the repository's `.cache/guest`.
 *
 * @throws MaqetError when apt-get cannot fetch the packages.
 */
export async function memtestCd(): Promise<CdGuest> {
  const deadline = Deadline.after(LIMIT_MS);
  const dir = await keptDirectory('memtest', deadline, async (target, scratch) => {
    await ensurePrograms(CD_PROGRAMS);
    const root = await unpackPackages(['memtest86+', 'grub-pc-bin'], scratch, deadline);
    const tree = path.join(scratch, 'tree');
    await mkdir(path.join(tree, 'boot/grub'), { recursive: true });
    await writeFile(path.join(tree, 'boot/grub/grub.cfg'), GRUB_CONFIG);
    await rename(path.join(root, 'boot/memtest86+x64.bin'), path.join(tree, 'memtest.bin'));
    const modules = `--directory=${path.join(root, 'usr/lib/grub/i386-pc')}`;
    await runCommand('grub-mkrescue', [modules, `--output=${path.join(target, 'memtest.iso')}`, tree], { deadline });
  });
  return { cdrom: path.join(dir, 'memtest.iso'), ready: 'Pass: +[0-9]+ +Errors: 0' };
}

/**
 * OVMF from its Debian package, which is installed if it is missing.
 *
 * @throws MaqetError when it cannot be installed.
 */
export async function uefiShell(): Promise<UefiGuest> {
  await ensureDebianPackages(['ovmf']);
  return {
    code: path.join(OVMF, 'OVMF_CODE_4M.fd'),
    variables: path.join(OVMF, 'OVMF_VARS_4M.fd'),
    ready: 'UEFI Interactive Shell v[0-9]',
  };
}
