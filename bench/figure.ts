import type { Timing } from './sampling.js';

/** The limit of a figure. */
export interface Target {
  readonly kind: 'ratio' | 'difference' | 'time';
  /** A multiple of the reference, or milliseconds. */
  readonly limit: number;
  /** A further condition, such as `no spawn`. */
  readonly also?: string;
}

/** One line of the benchmark. */
export interface Figure {
  readonly name: string;
  readonly ours: Timing;
  /** The measurement that ours is compared with. */
  readonly reference: { readonly what: string; readonly timing: Timing };
  /** Undefined for a figure that is reported without a limit. */
  readonly target?: Target;
  /** Whether the further condition of the target holds. */
  readonly alsoHolds?: boolean;
  /** Further measurements, for the JSON file. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A figure with its verdict. */
export interface Judged extends Figure {
  /** Ours over the reference. */
  readonly ratio: number;
  /** Ours minus the reference, in milliseconds. */
  readonly differenceMs: number;
  /** Undefined without a target. */
  readonly met: boolean | undefined;
}

/** Compares the medians of a figure with its target. */
export function judge(figure: Figure): Judged {
  const { ours, reference, target, alsoHolds } = figure;
  const ratio = ours.median / reference.timing.median;
  const differenceMs = ours.median - reference.timing.median;
  if (target === undefined) return { ...figure, ratio, differenceMs, met: undefined };
  const value = { ratio, difference: differenceMs, time: ours.median }[target.kind];
  return { ...figure, ratio, differenceMs, met: value <= target.limit && alsoHolds !== false };
}
