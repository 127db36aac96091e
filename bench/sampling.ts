import { performance } from 'node:perf_hooks';

/** Takes one or more samples, in milliseconds. */
export type Contender = () => Promise<readonly number[]>;

/** The number of times that each contender runs. */
export interface Rounds {
  /** Rounds that are discarded, in which caches of files and code fill. */
  readonly warmUp: number;
  readonly counted: number;
}

/** A summary of the samples of one contender, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** The quartiles: half of the samples lie between them. */
  readonly low: number;
  readonly high: number;
  readonly samples: number;
}

/**
 * Runs the contenders alternately, round after round, so that other work on the machine affects all of them.
 *
 * Every second round runs in reverse order, so that a drift within a round favours none.
 */
export async function interleave<K extends string>(contenders: Readonly<Record<K, Contender>>, rounds: Rounds): Promise<Record<K, Timing>> {
  const names = Object.keys(contenders) as K[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const taken = await contenders[name]();
      if (round >= 0) samples[name].push(...taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(samples[name])])) as Record<K, Timing>;
}

/** Measures the duration of `work`, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Computes median and quartiles. @throws RangeError without samples. */
export function summarise(samples: readonly number[]): Timing {
  if (samples.length === 0) throw new RangeError('there are no samples');
  const sorted = samples.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), samples: sorted.length };
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
