import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { LookupCounts } from '../src/toolchain/resolve.js';
import { REPOSITORY } from '../test/helpers/action-file.js';
import { systemPath } from '../test/helpers/runner-environment.js';
import type { Figure } from './figure.js';
import { interleave, type Rounds, summarise } from './sampling.js';

interface Look {
  readonly counts: LookupCounts;
  readonly lookupMs: number;
  /** Time to load `@actions/tool-cache` from its files (not from a bundle). */
  readonly toolCacheMs: number;
}

/** Measures finding QEMU in a later step of a job (from the tool cache) against the first step (by a search), each in a fresh process. */
export async function measureLookup(rounds: Rounds): Promise<Figure> {
  const cache = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    await look(cache);
    const later: Look[] = [];
    const timings = await interleave({ later: () => laterStep(cache, later), first: firstStep }, rounds);
    const counts = later.map((one) => one.counts);
    return {
      name: 'look-up of QEMU in a later step',
      ours: timings.later,
      reference: { what: 'first step: PATH, --version', timing: timings.first },
      target: { kind: 'time', limit: 2, also: 'no scan, no spawn' },
      alsoHolds: counts.every(({ hits, lookups, spawns }) => hits === 1 && lookups === 0 && spawns === 0),
      details: { counts: counts.at(-1), loadingTheToolCache: summarise(later.map(({ toolCacheMs }) => toolCacheMs)) },
    };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

async function laterStep(cache: string, seen: Look[]): Promise<number[]> {
  const one = await look(cache);
  seen.push(one);
  return [one.lookupMs];
}

async function firstStep(): Promise<number[]> {
  const cache = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    return [(await look(cache)).lookupMs];
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

async function look(cache: string): Promise<Look> {
  const args = ['--import', './scripts/typescript.mjs', path.join('bench', 'lookup-once.ts')];
  const env = { PATH: systemPath(process.env['PATH'] ?? ''), RUNNER_TOOL_CACHE: cache, RUNNER_TEMP: cache };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY, env });
  // The toolkit writes debug lines before the result.
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Look;
}
