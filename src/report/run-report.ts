import type { FailureStatus } from '../shared/errors.js';
import type { CommandFigures, ProcessCount } from './open-metrics.js';
import type { Phase } from './timeline.js';

/** How many commands of one tier were let through, refused, and answered with an error (those count as allowed, too). */
export interface TierCount {
  readonly allowed: number;
  readonly blocked: number;
  readonly failed: number;
}

/** A stored memory dump. */
export interface DumpLine {
  readonly name: string;
  /** Bytes of the stored file. */
  readonly bytes: number;
  /** Bytes before compression. */
  readonly rawBytes: number;
  /** SHA-256 (hex) of the stored bytes. */
  readonly sha256: string;
  readonly format: string;
  readonly compression: string;
}

/** What came of the script in the guest. */
export interface ScriptLine {
  readonly channel: string;
  readonly exitCode: number;
  readonly signal?: string;
  readonly durationMs: number;
  /** SHA-256 (hex) of its text. */
  readonly scriptSha256: string;
}

/** Everything that the summary shows: plain data, any string of which may be hostile. Parts that did not happen are left out. */
export interface RunReport {
  readonly vm: string;
  readonly status: 'passed' | FailureStatus;
  readonly durationMs: number;
  readonly error?: { readonly message: string; readonly remedy: string };
  readonly phases: readonly Phase[];
  readonly accel?: { readonly name: string; readonly why: string };
  readonly run?: ScriptLine;
  readonly qemu?: { readonly version: string; readonly source: string };
  /** By tier, in the order in which they are shown. */
  readonly commandsByTier: Readonly<Record<string, TierCount>>;
  /** By name; see {@link CommandFigures}. */
  readonly commands: readonly CommandFigures[];
  readonly dumps: readonly DumpLine[];
  /** Figures of the binary look-up. */
  readonly cache?: { readonly hits: number; readonly misses: number; readonly lookups: number; readonly spawns: number };
  /** Started by the run itself. */
  readonly processes: readonly ProcessCount[];
  /** `ok`: the log was verified up to this head. */
  readonly audit?: { readonly head: string; readonly records: number; readonly ok: boolean };
  /** The newest lines of the serial console; shown if the run did not pass. */
  readonly serialTail: readonly string[];
  readonly artifact?: { readonly name: string; readonly url?: string };
  /** Things the reader should know although nothing failed. */
  readonly notices: readonly string[];
}
