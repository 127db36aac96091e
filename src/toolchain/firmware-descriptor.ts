import { isJsonObject, type JsonObject } from '../shared/json.js';

/** UEFI as two flash images: the code, and a template of the variables that every VM copies. */
export interface UefiFiles {
  /** Absolute path, raw, never written to. */
  readonly code: string;
  /** Absolute path, raw. */
  readonly variablesTemplate: string;
}

/** What one descriptor offers for the machine that was asked for. */
export interface UefiOffer extends UefiFiles {
  /** The lower, the better: 0 boots anything, 1 can do Secure Boot, 2 has keys enrolled and refuses what is not signed. */
  readonly strictness: 0 | 1 | 2;
}

/** What a machine's name without a version stands for, as the names with one begin. */
const ALIASES: Readonly<Record<string, string>> = { q35: 'pc-q35-', pc: 'pc-i440fx-', virt: 'virt-' };

/**
 * Reads a firmware descriptor (QEMU's `docs/interop/firmware.json`). Pure.
 *
 * @returns undefined if it is none, or not for UEFI in two raw flash images on that machine.
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

/** Puts the offers that refuse the least first; those of one kind stay in the order of their files' names. Pure. */
export function byPreference(offers: readonly UefiOffer[]): UefiOffer[] {
  return offers.toSorted((a, b) => a.strictness - b.strictness);
}

function isTarget(target: JsonObject, arch: string, machine: string): boolean {
  if (target['architecture'] !== arch) return false;
  const names = [machine, ALIASES[machine] ?? machine];
  return texts(target['machines']).some((glob) => names.some((name) => fits(glob, name)));
}

/** A glob as descriptors have it: `*` for anything, the rest as it is. */
function fits(glob: string, name: string): boolean {
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
