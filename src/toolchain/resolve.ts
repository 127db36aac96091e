import { errorText, InputError } from '../shared/errors.js';
import { type Host, systemHost } from './host.js';
import { type BinaryPair, readManifest, staleness, toolchainKey, updateManifest, withToolchain } from './manifest.js';
import type { Binary } from './probe.js';
import { Search, type SearchRequest } from './search.js';
import type { ToolCache } from './tool-cache.js';
import { isInRange, isSupported, isVersionRange } from './version.js';

/** The toolchain to find, and the cache to remember it in. */
export interface ToolchainRequest extends SearchRequest {
  readonly toolCache: ToolCache;
}

/** Where a toolchain came from. */
export type ToolchainSource = 'input' | 'manifest' | 'path' | 'package-manager';

/** What it took to find a toolchain. */
export interface LookupCounts {
  /** 1 if the manifest had a valid entry. */
  hits: number;
  /** 1 if the manifest had no valid entry. */
  misses: number;
  /** Scans of PATH, one for each program looked for. */
  lookups: number;
  /** Processes started: `--version`, package manager. */
  spawns: number;
}

/** Programs that have run, now or when the manifest recorded them. */
export interface Toolchain {
  readonly qemuSystem: Binary;
  readonly qemuImg: Binary;
  readonly source: ToolchainSource;
  readonly counts: Readonly<LookupCounts>;
  /** Wall clock of the whole resolution, ms. */
  readonly lookupMs: number;
}

/**
 * Finds the emulator and the image tool: `qemu` input, manifest, PATH, package manager, in this order.
 *
 * With a valid manifest entry this costs one file read and one `stat` per program: no scan, no process. An entry whose programs
 * have changed or gone is replaced, with one notice. The result satisfies `versionRange`.
 *
 * @throws InputError if `qemu` or `versionRange` cannot be used.
 * @throws ProgramMissingError, ProgramBrokenError, QemuTooOldError, QemuVersionError, InstallError, DeadlineError: see there.
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function resolveToolchain(request: ToolchainRequest, host: Host = systemHost()): Promise<Toolchain> {
  const started = performance.now();
  checkRange(request.versionRange);
  const counts: LookupCounts = { hits: 0, misses: 0, lookups: 0, spawns: 0 };
  const done = (pair: BinaryPair, source: ToolchainSource): Toolchain => ({
    ...pair,
    source,
    counts,
    lookupMs: performance.now() - started,
  });

  const known = fromManifest(request);
  if (known !== undefined) {
    counts.hits = 1;
    return done(known, request.qemu === 'auto' ? 'manifest' : 'input');
  }
  counts.misses = 1;
  const { pair, installed } = await new Search(request, countingHost(host, counts), () => {
    counts.lookups += 1;
  }).run();
  await remember(request, pair);
  if (request.qemu !== 'auto') return done(pair, 'input');
  return done(pair, installed ? 'package-manager' : 'path');
}

function checkRange(range: string | undefined): void {
  if (range === undefined || isVersionRange(range)) return;
  const problem = 'is not a semver range; use one such as `>=8.2`, `^9` or `7.x || 8.x`';
  throw new InputError([{ input: 'qemu-version', value: range, problem }]);
}

function fromManifest({ arch, qemu, versionRange, toolCache, log }: ToolchainRequest): BinaryPair | undefined {
  const pair = readManifest(toolCache).toolchains[toolchainKey(arch, qemu)];
  if (pair === undefined) return undefined;
  const stale = staleness(pair);
  if (stale !== undefined) {
    log.notice(`Looking up QEMU again: ${stale} since the last look-up.`);
    return undefined;
  }
  const { version } = pair.qemuSystem;
  return isSupported(version) && (versionRange === undefined || isInRange(version, versionRange)) ? pair : undefined;
}

async function remember({ arch, qemu, toolCache, log }: ToolchainRequest, pair: BinaryPair): Promise<void> {
  try {
    await updateManifest(toolCache, (manifest) => withToolchain(manifest, toolchainKey(arch, qemu), pair));
  } catch (error) {
    log.notice(`Could not write the tool cache, so QEMU is looked up again the next time: ${errorText(error)}`);
  }
}

function countingHost(host: Host, counts: LookupCounts): Host {
  return {
    ...host,
    run: (command, options) => {
      counts.spawns += 1;
      return host.run(command, options);
    },
  };
}
