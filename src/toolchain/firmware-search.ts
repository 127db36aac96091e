import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isJsonObject, type JsonObject } from '../shared/json.js';
import type { Arch } from './arch.js';

/** UEFI as two flash images: the code, and a template of the variables that every VM copies. */
export interface UefiFiles {
  /** Absolute path, raw, never written to. */
  readonly code: string;
  /** Absolute path, raw. */
  readonly variablesTemplate: string;
}

/** Where to look for UEFI. */
export interface FirmwarePlaces {
  /** Directories of descriptors, most important first: a file hides those of the same name in later ones. */
  readonly descriptors: readonly string[];
  /** QEMU's data directories, for the images that come with it. */
  readonly data: readonly string[];
}

/** Returns the directories of this machine, and those beside a QEMU that was built or unpacked elsewhere. */
export function firmwarePlaces(env: NodeJS.ProcessEnv, qemu: string | undefined): FirmwarePlaces {
  const own = qemu === undefined ? [] : [path.resolve(path.dirname(realPath(qemu)), '../share/qemu')];
  const data = [...new Set([...own, '/usr/local/share/qemu', '/opt/homebrew/share/qemu', '/usr/share/qemu'])];
  const config = env['XDG_CONFIG_HOME'] ?? path.join(env['HOME'] ?? '/', '.config');
  const administered = [config, '/etc'].map((directory) => path.join(directory, 'qemu/firmware'));
  return { descriptors: administered.concat(data.map((directory) => path.join(directory, 'firmware'))), data };
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
 * Images that need no descriptor, by their names below a data directory: those that come with QEMU (x86 shares the variables of
 * i386, arm64 those of ARM), and those of a distribution without descriptors (Alpine).
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

/** The machines that the known images are made for. */
const KNOWN_MACHINES = /^(pc|q35|virt)(-|$)/;

/** The flash chips of these boards have a fixed size: QEMU refuses an image of any other. */
const FLASH_BYTES: Partial<Readonly<Record<Arch, number>>> = { aarch64: 64 * 2 ** 20, arm: 64 * 2 ** 20, riscv64: 32 * 2 ** 20 };

/** Returns the best UEFI for a machine, or undefined. Skips descriptors that are unreadable or whose images are. */
export function findUefi(places: FirmwarePlaces, arch: Arch, machine: string): UefiFiles | undefined {
  // The sort is stable: offers of equal strictness stay in the order of their file names.
  const described = offers(places.descriptors, arch, machine).toSorted((a, b) => a.strictness - b.strictness);
  const names = KNOWN_MACHINES.test(machine) ? (KNOWN[arch] ?? []) : [];
  const known = places.data.flatMap((directory) =>
    names.map(([code, variables]) => ({ code: path.join(directory, code), variablesTemplate: path.join(directory, variables) })),
  );
  const found = [...described, ...known].find((files) => isUsable(files, FLASH_BYTES[arch]));
  return found === undefined ? undefined : { code: found.code, variablesTemplate: found.variablesTemplate };
}

function offers(directories: readonly string[], arch: Arch, machine: string): UefiOffer[] {
  const files = new Map<string, string>();
  for (const directory of directories) {
    for (const name of listJson(directory)) if (!files.has(name)) files.set(name, path.join(directory, name));
  }
  const inOrder = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, file]) => uefiOffer(readJson(file), arch, machine) ?? []);
}

function listJson(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** An empty file hides a descriptor of the same name: it is not JSON, so it offers nothing. */
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

/** What one descriptor offers for a machine. */
interface UefiOffer extends UefiFiles {
  /** The lower, the better: 0 boots anything, 1 can do Secure Boot, 2 has keys enrolled and refuses unsigned systems. */
  readonly strictness: 0 | 1 | 2;
}

/** The start of the versioned names that a machine's alias stands for. */
const ALIASES: Readonly<Record<string, string>> = { q35: 'pc-q35-', pc: 'pc-i440fx-', virt: 'virt-' };

/**
 * Reads a firmware descriptor (QEMU's `docs/interop/firmware.json`). Pure.
 *
 * @param descriptor - any JSON value.
 * @returns undefined unless it describes UEFI in two raw flash images for that machine.
 */
export function uefiOffer(descriptor: unknown, arch: string, machine: string): UefiOffer | undefined {
  if (!isJsonObject(descriptor) || !texts(descriptor['interface-types']).includes('uefi')) return undefined;
  if (!objects(descriptor['targets']).some((target) => isTarget(target, arch, machine))) return undefined;
  const { mapping } = descriptor;
  if (!isJsonObject(mapping) || mapping['device'] !== 'flash') return undefined;
  const [code, variablesTemplate] = [rawFile(mapping['executable']), rawFile(mapping['nvram-template'])];
  if (code === undefined || variablesTemplate === undefined) return undefined;
  const features = texts(descriptor['features']);
  const isSecure = ['secure-boot', 'requires-smm'].some((feature) => features.includes(feature));
  return { code, variablesTemplate, strictness: features.includes('enrolled-keys') ? 2 : isSecure ? 1 : 0 };
}

function isTarget(target: JsonObject, arch: string, machine: string): boolean {
  if (target['architecture'] !== arch) return false;
  const names = [machine, ALIASES[machine] ?? machine];
  return texts(target['machines']).some((glob) => names.some((name) => matchesGlob(glob, name)));
}

/** Matches a glob of a descriptor, in which only `*` is special. */
function matchesGlob(glob: string, name: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[^A-Za-z0-9]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

function rawFile(part: unknown): string | undefined {
  if (!isJsonObject(part) || part['format'] !== 'raw') return undefined;
  return typeof part['filename'] === 'string' && part['filename'].startsWith('/') ? part['filename'] : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
