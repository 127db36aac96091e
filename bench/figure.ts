import type { Timing } from './sampling.js';

/** What a figure must not exceed. */
export interface Target {
  readonly kind: 'ratio' | 'difference' | 'time';
  /** Times the reference, or milliseconds. */
  readonly limit: number;
  /** What must hold besides the time: `no spawn`. */
  readonly also?: string;
}

/** One line of the benchmark. */
export interface Figure {
  readonly name: string;
  readonly ours: Timing;
  /** What ours is held against. */
  readonly reference: { readonly what: string; readonly timing: Timing };
  /** Undefined for a figure that is stated and not held against anything. */
  readonly target?: Target;
  /** Whether what the target asks for besides the time holds. */
  readonly alsoHolds?: boolean;
  /** More that was measured for it, for the JSON file. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A figure with its verdict. */
export interface Judged extends Figure {
  /** Ours over the reference. */
  readonly ratio: number;
  /** Ours minus the reference, in milliseconds. */
  readonly differenceMs: number;
  /** Undefined where there is no target. */
  readonly met: boolean | undefined;
}

/** Holds a figure against its target: median against median. */
export function judge(figure: Figure): Judged {
  const { ours, reference, target, alsoHolds } = figure;
  const ratio = ours.median / reference.timing.median;
  const differenceMs = ours.median - reference.timing.median;
  if (target === undefined) return { ...figure, ratio, differenceMs, met: undefined };
  const value = { ratio, difference: differenceMs, time: ours.median }[target.kind];
  return { ...figure, ratio, differenceMs, met: value <= target.limit && alsoHolds !== false };
}
