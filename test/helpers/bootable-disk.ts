import { open, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../src/shared/deadline.js';
import { unpackPackages } from './package-files.js';
import { asRoot, ensurePrograms } from './packages.js';
import { runCommand } from './run-command.js';

/** An installation, and how it boots. */
export interface Installation {
  /** The directory that becomes the root file system. */
  readonly root: string;
  /** The file system's label. */
  readonly label: string;
  /** Paths below `/`, and the kernel's command line. */
  readonly kernel: string;
  readonly initrd: string;
  readonly append: string;
  readonly sizeMiB: number;
}

const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['sfdisk', 'fdisk'],
  ['mke2fs', 'e2fsprogs'],
  ['mformat', 'mtools'],
  ['grub-mkimage', 'grub-common'],
]);
const MIB = 2 ** 20;
const SECTOR = 512;
/** The partitions of the disk, in MiB: GRUB for a BIOS, GRUB for UEFI, and the root file system up to one MiB before the end. */
const BIOS_AT = 1;
const ESP_AT = 2;
const ROOT_AT = 10;
const BIOS_BOOT_TYPE = '21686148-6449-6E6F-744E-656564454649';
const MODULES = ['part_gpt', 'ext2', 'linux', 'serial', 'terminal', 'search', 'search_label', 'normal', 'boot'];

/**
 * Makes a raw disk of an installation that boots by itself, by BIOS and by UEFI, with GRUB on the first serial port.
 *
 * @param file - the path of the disk, which must not exist.
 * @param work - an empty directory.
 * @throws MaqetError if a package cannot be fetched or a program fails.
 */
export async function bootableDisk(from: Installation, file: string, work: string, deadline: Deadline): Promise<void> {
  await ensurePrograms(PROGRAMS);
  // Create the file first: it must belong to this user, whoever writes to it.
  await writeFile(file, '');
  await truncate(file, from.sizeMiB * MIB);
  const sectors = (mib: number): number => (mib * MIB) / SECTOR;
  const table = [
    'label: gpt',
    `start=${sectors(BIOS_AT)},size=${sectors(ESP_AT - BIOS_AT)},type=${BIOS_BOOT_TYPE}`,
    `start=${sectors(ESP_AT)},size=${sectors(ROOT_AT - ESP_AT)},type=uefi`,
    `start=${sectors(ROOT_AT)},type=linux`,
  ].join('\n');
  const layout = path.join(work, 'partitions');
  await writeFile(layout, `${table}\n`);
  await runCommand('sh', ['-c', 'exec sfdisk --quiet "$1" <"$2"', 'sh', file, layout], { deadline });
  const fileSystem = ['-t', 'ext4', '-O', '^has_journal', '-L', from.label, '-E', `offset=${ROOT_AT * MIB}`];
  await asRoot('mke2fs', ['-q', '-F', ...fileSystem, '-d', from.root, file, `${from.sizeMiB - ROOT_AT - 1}M`], { deadline });
  await installGrub(from, file, work, deadline);
}

async function installGrub(from: Installation, file: string, work: string, deadline: Deadline): Promise<void> {
  const packages = path.join(work, 'grub');
  await runCommand('mkdir', [packages], { deadline });
  const grub = path.join(await unpackPackages(['grub-pc-bin', 'grub-efi-amd64-bin'], packages, deadline), 'usr/lib/grub');
  const config = path.join(work, 'grub.cfg');
  await writeFile(config, grubConfig(from));
  const image = async (format: string, ...modules: readonly string[]): Promise<string> => {
    const output = path.join(work, `grub.${format}`);
    const directory = path.join(grub, format);
    const what = [`--directory=${directory}`, `--format=${format}`, `--output=${output}`, `--config=${config}`, '--prefix=/none'];
    await runCommand('grub-mkimage', [...what, ...MODULES, ...modules], { deadline });
    return output;
  };
  const esp = `${file}@@${ESP_AT}M`;
  await runCommand('mformat', ['-i', esp, '-T', String(((ROOT_AT - ESP_AT) * MIB) / SECTOR), '::'], { deadline });
  await runCommand('mmd', ['-i', esp, '::/EFI', '::/EFI/BOOT'], { deadline });
  await runCommand('mcopy', ['-i', esp, await image('x86_64-efi', 'fat'), '::/EFI/BOOT/BOOTX64.EFI'], { deadline });
  await writeBiosLoader(file, path.join(grub, 'i386-pc/boot.img'), await image('i386-pc', 'biosdisk'));
}

function grubConfig({ label, kernel, initrd, append }: Installation): string {
  const speech = ['serial --unit=0 --speed=115200', 'terminal_input serial', 'terminal_output serial'];
  const boot = [`search --no-floppy --label ${label} --set=root`, `linux ${kernel} ${append}`, `initrd ${initrd}`, 'boot'];
  return [...speech, ...boot, ''].join('\n');
}

/**
 * Does the work of `grub-bios-setup`, which only works on a disk of this machine: the boot sector names the sector of the rest of
 * GRUB, whose first sector names its second.
 */
async function writeBiosLoader(file: string, bootSector: string, core: string): Promise<void> {
  const [boot, rest] = [await readFile(bootSector), await readFile(core)];
  const at = (BIOS_AT * MIB) / SECTOR;
  boot.writeBigUInt64LE(BigInt(at), 0x5c);
  // Replace two instructions that use a boot drive number, which some BIOSes get wrong.
  boot.fill(0x90, 0x66, 0x68);
  rest.writeBigUInt64LE(BigInt(at + 1), 0x1f4);
  const disk = await open(file, 'r+');
  try {
    // Behind the 440 bytes of code lie the disk's signature and the protective partition table.
    await disk.write(boot, 0, 440, 0);
    await disk.write(rest, 0, rest.length, BIOS_AT * MIB);
  } finally {
    await disk.close();
  }
}
