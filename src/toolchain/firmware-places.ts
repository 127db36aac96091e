import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Arch } from './arch.js';
import { byPreference, type UefiFiles, type UefiOffer, uefiOffer } from './firmware-descriptor.js';

/** Where UEFI is looked for. */
export interface FirmwarePlaces {
  /** Folders with descriptors, the most important first: a file hides those of its name in the later ones. */
  readonly descriptors: readonly string[];
  /** QEMU's data folders, for the images that come with it. */
  readonly data: readonly string[];
}

/** The folders of this machine, and those beside a QEMU that was built or unpacked elsewhere. */
export function firmwarePlaces(env: NodeJS.ProcessEnv, qemu: string | undefined): FirmwarePlaces {
  const own = qemu === undefined ? [] : [path.resolve(path.dirname(realPath(qemu)), '../share/qemu')];
  const data = [...new Set([...own, '/usr/local/share/qemu', '/opt/homebrew/share/qemu', '/usr/share/qemu'])];
  const home = env['XDG_CONFIG_HOME'] ?? path.join(env['HOME'] ?? '/', '.config');
  return { descriptors: [home, '/etc'].map((folder) => path.join(folder, 'qemu/firmware')).concat(data.map(below)), data };
}

function below(folder: string): string {
  return path.join(folder, 'firmware');
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

type Pair = readonly [code: string, variables: string];

/**
 * Images that need no descriptor, by their names below a data folder: those that QEMU brings itself (x86 shares the variables
 * of i386, arm64 those of ARM), and those of a distribution without descriptors (Alpine).
 */
const KNOWN: Partial<Readonly<Record<Arch, readonly Pair[]>>> = {
  x86_64: [
    ['edk2-x86_64-code.fd', 'edk2-i386-vars.fd'],
    ['../OVMF/OVMF_CODE.fd', '../OVMF/OVMF_VARS.fd'],
  ],
  i386: [['edk2-i386-code.fd', 'edk2-i386-vars.fd']],
  aarch64: [
    ['edk2-aarch64-code.fd', 'edk2-arm-vars.fd'],
    ['../AAVMF/AAVMF_CODE.fd', '../AAVMF/AAVMF_VARS.fd'],
  ],
  arm: [['edk2-arm-code.fd', 'edk2-arm-vars.fd']],
  riscv64: [['edk2-riscv-code.fd', 'edk2-riscv-vars.fd']],
};

/** The machines that they are made for. */
const KNOWN_MACHINES = /^(pc|q35|virt)(-|$)/;

/** The flash chips of these boards have one size, and QEMU refuses an image of any other. */
const FLASH_BYTES: Partial<Readonly<Record<Arch, number>>> = { aarch64: 64 * 2 ** 20, arm: 64 * 2 ** 20, riscv64: 32 * 2 ** 20 };

/** The best UEFI that is there for a machine, or undefined. A descriptor that cannot be read, or whose images cannot, is passed over. */
export function findUefi(places: FirmwarePlaces, arch: Arch, machine: string): UefiFiles | undefined {
  const described = byPreference(offers(places.descriptors, arch, machine));
  const names = KNOWN_MACHINES.test(machine) ? (KNOWN[arch] ?? []) : [];
  const known = places.data.flatMap((folder) =>
    names.map(([code, variables]) => ({ code: path.join(folder, code), variablesTemplate: path.join(folder, variables) })),
  );
  const found = [...described, ...known].find((files) => isUsable(files, FLASH_BYTES[arch]));
  return found === undefined ? undefined : { code: found.code, variablesTemplate: found.variablesTemplate };
}

function offers(folders: readonly string[], arch: Arch, machine: string): UefiOffer[] {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const name of listJson(folder)) if (!files.has(name)) files.set(name, path.join(folder, name));
  }
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, file]) => uefiOffer(readJson(file), arch, machine) ?? []);
}

function listJson(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** An empty file hides a descriptor; it is no JSON, and so it offers nothing. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isUsable({ code, variablesTemplate }: UefiFiles, bytes: number | undefined): boolean {
  return [code, variablesTemplate].every((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat?.isFile() === true && (bytes === undefined || stat.size === bytes);
  });
}
