import path from 'node:path';
import { isJsonObject } from '../shared/json.js';
import type { Arch } from './arch.js';
import { executableFacts, type FileFacts } from './lookup.js';
import type { Binary } from './probe.js';
import type { ToolCache } from './tool-cache.js';

/** The two programs of a toolchain, as they were when they last ran. */
export interface BinaryPair {
  readonly qemuSystem: Binary;
  readonly qemuImg: Binary;
}

/** One proof that an accelerator works or does not: see `verdict.ts`. */
export interface StoredVerdict {
  readonly bootId: string;
  readonly accelerator: string;
  readonly binary: Binary;
  readonly usable: boolean;
  readonly reason: string;
  /** The time of the proof by the machine's clock, in milliseconds. Missing in manifests of earlier versions. */
  readonly at?: number;
}

/** What maqet remembers between steps. */
export interface Manifest {
  /** By {@link toolchainKey}. */
  readonly toolchains: Readonly<Record<string, BinaryPair>>;
  readonly verdicts: readonly StoredVerdict[];
}

/** Self-hosted runners live for years: the oldest entries are dropped. */
const TOOLCHAIN_LIMIT = 32;
const EMPTY: Manifest = { toolchains: {}, verdicts: [] };

/** Returns the key of a toolchain: one for each architecture and each value of the `qemu` input. */
export function toolchainKey(arch: Arch, qemu: string): string {
  return `${arch} ${qemu === 'auto' ? qemu : path.resolve(qemu)}`;
}

/** Reads the manifest in a tool cache. One that is missing, torn or malformed reads as empty. */
export function readManifest(cache: ToolCache): Manifest {
  const text = cache.read();
  if (text === undefined) return EMPTY;
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : EMPTY;
  } catch {
    return EMPTY;
  }
}

/**
 * Reads, changes and writes the manifest.
 *
 * There is no lock: the later of two concurrent writers wins, and what the other one found out is found out again.
 *
 * @throws a system error where the cache cannot be written.
 */
export async function updateManifest(cache: ToolCache, change: (manifest: Manifest) => Manifest): Promise<void> {
  await cache.write(`${JSON.stringify(change(readManifest(cache)), null, 2)}\n`);
}

/** Returns the manifest with a toolchain added as its newest. Pure. */
export function withToolchain(manifest: Manifest, key: string, pair: BinaryPair): Manifest {
  const others = Object.entries(manifest.toolchains).filter(([name]) => name !== key);
  return { ...manifest, toolchains: Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT - 1)), [key, pair]]) };
}

/** Says which program of a pair has been removed or replaced since it was recorded, or undefined for neither. One `stat` each. */
export function staleness(pair: BinaryPair): string | undefined {
  for (const binary of [pair.qemuSystem, pair.qemuImg]) {
    const now = executableFacts(binary.path);
    if (now === undefined) return `\`${binary.path}\` is gone`;
    if (!isSameFile(binary, now)) return `\`${binary.path}\` has changed`;
  }
  return undefined;
}

/** Returns true if size and time of change agree. */
export function isSameFile(one: FileFacts, other: FileFacts): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs;
}

const VERSION = /^\d+\.\d+(\.\d+)?$/;

/** Checks by hand: the first parse of a zod schema in a process takes some 2 ms, more than all the rest of a look-up. */
function isManifest(value: unknown): value is Manifest {
  return (
    isJsonObject(value) &&
    isJsonObject(value['toolchains']) &&
    Object.values(value['toolchains']).every(isPair) &&
    Array.isArray(value['verdicts']) &&
    value['verdicts'].every(isVerdict)
  );
}

function isPair(value: unknown): value is BinaryPair {
  return isJsonObject(value) && isBinary(value['qemuSystem']) && isBinary(value['qemuImg']);
}

function isBinary(value: unknown): value is Binary {
  if (!isJsonObject(value)) return false;
  const { path: file, version, size, mtimeMs } = value;
  return (
    typeof file === 'string' &&
    path.isAbsolute(file) &&
    typeof version === 'string' &&
    VERSION.test(version) &&
    Number.isSafeInteger(size) &&
    Number.isFinite(mtimeMs)
  );
}

function isVerdict(value: unknown): value is StoredVerdict {
  if (!isJsonObject(value)) return false;
  const { bootId, accelerator, binary, usable, reason, at } = value;
  if (at !== undefined && !Number.isFinite(at)) return false;
  return [bootId, accelerator, reason].every((text) => typeof text === 'string') && typeof usable === 'boolean' && isBinary(binary);
}
