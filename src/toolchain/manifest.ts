import path from 'node:path';
import { z } from 'zod';
import type { Arch } from './arch.js';
import { executableFacts } from './lookup.js';
import type { Binary } from './probe.js';
import type { ToolCache } from './tool-cache.js';

const binarySchema = z.strictObject({
  path: z.string().refine(path.isAbsolute),
  version: z.string().regex(/^\d+\.\d+(\.\d+)?$/),
  size: z.number().int().nonnegative(),
  mtimeMs: z.number(),
});

const pairSchema = z.strictObject({ qemuSystem: binarySchema, qemuImg: binarySchema });

const verdictSchema = z.strictObject({
  bootId: z.string(),
  accelerator: z.string(),
  binary: binarySchema,
  usable: z.boolean(),
  reason: z.string(),
});

const manifestSchema = z.strictObject({
  toolchains: z.record(z.string(), pairSchema),
  verdicts: z.array(verdictSchema),
});

/** The two programs of a toolchain, as they were when they last ran. */
export type BinaryPair = z.infer<typeof pairSchema>;
/** One proof that an accelerator works or does not: see `verdict.ts`. */
export type StoredVerdict = z.infer<typeof verdictSchema>;
/** What maqet remembers between steps. */
export type Manifest = z.infer<typeof manifestSchema>;

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
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : EMPTY;
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
