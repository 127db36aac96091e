import type { StoredDump } from '../../dump/store.js';
import type { RunFigures } from '../../report/open-metrics.js';
import type { Phase } from '../../report/timeline.js';
import { type FailureStatus, MaqetError } from '../../shared/errors.js';
import type { VmDirectory } from '../../state/layout.js';
import type { TailResult } from '../../supervisor/rpc/protocol.js';
import type { Toolchain } from '../../toolchain/resolve.js';
import type { PortForward } from '../../vm/spec.js';
import type { GuestRunOutcome } from '../guest/run.js';
import type { ScriptResult } from '../script-runner.js';

export type RunStatus = 'passed' | FailureStatus;

/** What came of a run. Whatever went wrong is in `error`; the parts that were not reached are missing. */
export interface RunResult {
  readonly vm: string;
  readonly status: RunStatus;
  readonly error?: MaqetError;
  readonly durationMs: number;
  readonly phases: readonly Phase[];
  /** Missing if the VM's folder could not even be claimed. */
  readonly folder?: VmDirectory;
  /** True if the VM was running before. */
  readonly attached: boolean;
  /** True if the VM runs on. */
  readonly kept: boolean;
  readonly pid?: number;
  readonly accel?: { readonly name: string; readonly reason: string };
  readonly bootMs?: number;
  /** What came of the script in the guest. */
  readonly run?: GuestRunOutcome;
  readonly toolchain?: Toolchain;
  readonly qemuVersion?: string;
  readonly ports: readonly PortForward[];
  readonly results: readonly ScriptResult[];
  readonly dumps: readonly StoredDump[];
  readonly screenshot?: string;
  /** `ok`: the log was verified up to this head. */
  readonly audit?: { readonly head: string; readonly records: number; readonly ok: boolean };
  /** Missing if there is no audit log to take them from. */
  readonly figures?: RunFigures;
  /** The last lines of the logs. Hostile. */
  readonly tail: TailResult;
  readonly notices: readonly string[];
}

/** The error of a run as a `MaqetError`: what maqet did not foresee is its own fault and says so. */
export function asRunError(error: unknown): MaqetError {
  if (error instanceof MaqetError) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new MaqetError(message, { remedy: 'This is unexpected: please report it with the audit log and qemu.log.', cause: error });
}
