import { errorText, InputError } from '../shared/errors.js';
import { type Host, systemHost } from './host.js';
import { readManifest, staleness, toolchainKey, updateManifest, withToolchain } from './manifest.js';
import type { BinaryPair } from './manifest-form.js';
import type { Binary } from './probe.js';
import { Search, type SearchRequest } from './search.js';
import type { ToolCache } from './tool-cache.js';
import { isInRange, isVersionRange } from './version.js';

/** What is wanted. */
export interface ToolchainRequest extends SearchRequest {
  readonly toolCache: ToolCache;
}

/** Where a toolchain came from. */
export type ToolchainSource = 'input' | 'manifest' | 'path' | 'package-manager';

/** What it took to find it. */
export interface LookupCounts {
  /** 1 if the manifest answered. */
  hits: number;
  /** 1 if the manifest had no valid answer. */
  misses: number;
  /** Scans of PATH, one for each program looked for. */
  lookups: number;
  /** Processes started: `--version`, package manager. */
  spawns: number;
}

/** Programs that ran, at the latest when the manifest recorded them. */
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
 * With a valid manifest this is one file read and one `stat` a program: no scan, no process. A manifest whose programs have
 * changed or gone is replaced, with one notice. What is returned satisfies `versionRange`.
 *
 * @throws InputError if `qemu` or `versionRange` cannot be used.
 * @throws ProgramMissingError, ProgramBrokenError, QemuVersionError, InstallError, DeadlineError: see there.
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
    log.notice(`QEMU is looked up anew: ${stale} since it was last looked up.`);
    return undefined;
  }
  return versionRange === undefined || isInRange(pair.qemuSystem.version, versionRange) ? pair : undefined;
}

async function remember({ arch, qemu, toolCache, log }: ToolchainRequest, pair: BinaryPair): Promise<void> {
  try {
    await updateManifest(toolCache, (manifest) => withToolchain(manifest, toolchainKey(arch, qemu), pair));
  } catch (error) {
    log.notice(`The tool cache cannot be written, so the next step looks QEMU up again: ${errorText(error)}`);
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
