import path from 'node:path';
import type { Arch } from './arch.js';
import { executableFacts } from './lookup.js';
import { asManifest, type BinaryPair, type Manifest } from './manifest-form.js';
import type { Binary } from './probe.js';
import type { ToolCache } from './tool-cache.js';

/** Self-hosted runners live for years: the oldest entries go first. */
const TOOLCHAIN_LIMIT = 32;
const EMPTY: Manifest = { toolchains: {}, verdicts: [] };

/** The key of a toolchain: one for each architecture and each value of the `qemu` input. */
export function toolchainKey(arch: Arch, qemu: string): string {
  return `${arch} ${qemu === 'auto' ? qemu : path.resolve(qemu)}`;
}

/** The manifest in a tool cache. One that is absent, torn or of an unknown form reads as an empty one. */
export function readManifest(cache: ToolCache): Manifest {
  const text = cache.read();
  if (text === undefined) return EMPTY;
  try {
    return asManifest(JSON.parse(text)) ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

/**
 * Reads, changes and writes the manifest.
 *
 * There is no lock: of two writers at the same time the later one wins, and what the other one had to say is found out anew.
 *
 * @throws a system error where the cache cannot be written.
 */
export async function updateManifest(cache: ToolCache, change: (manifest: Manifest) => Manifest): Promise<void> {
  await cache.write(`${JSON.stringify(change(readManifest(cache)), null, 2)}\n`);
}

/** The manifest with a toolchain added as its newest. Pure. */
export function withToolchain(manifest: Manifest, key: string, pair: BinaryPair): Manifest {
  const others = Object.entries(manifest.toolchains).filter(([name]) => name !== key);
  return { ...manifest, toolchains: Object.fromEntries([...others.slice(-(TOOLCHAIN_LIMIT - 1)), [key, pair]]) };
}

/** Which program of a pair is no longer the file that was recorded, and why; undefined if both are. One `stat` each. */
export function staleness(pair: BinaryPair): string | undefined {
  for (const binary of [pair.qemuSystem, pair.qemuImg]) {
    const now = executableFacts(binary.path);
    if (now === undefined) return `\`${binary.path}\` is gone`;
    if (!isSameFile(binary, now)) return `\`${binary.path}\` has changed`;
  }
  return undefined;
}

/** True if size and time of change agree. */
export function isSameFile(one: Pick<Binary, 'size' | 'mtimeMs'>, other: Pick<Binary, 'size' | 'mtimeMs'>): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs;
}
