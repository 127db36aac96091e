import type { Json, JsonObject } from '../../shared/json.js';
import type { SnapshotAct } from '../../shared/snapshot-operation.js';
import type { QmpCommand } from '../messages.js';

/** The names of steps that are no commands: directives, then helpers. */
export const STEP_NAMES = [
  ...(['wait-event', 'sleep', 'expect', 'snapshot', 'events'] as const),
  ...(['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'] as const),
] as const;

export type StepName = (typeof STEP_NAMES)[number];

/** Reads what stands after a step's name: one action, or those that a helper stands for. @throws StepProblem */
export type StepReader = (body: Json) => readonly StepAction[];

/** What one step of a script does. */
export type StepAction =
  /** Send a command. Its failure fails the script, unless `continueOnError`. */
  | { readonly kind: 'command'; readonly command: QmpCommand; readonly continueOnError: boolean }
  /** Wait until such an event has come; `data` is what its data must hold at least. */
  | { readonly kind: 'wait-event'; readonly name: string; readonly timeoutMs: number; readonly data?: JsonObject }
  | { readonly kind: 'sleep'; readonly ms: number }
  /** Tell the newest events so far, of that name alone where there is one. */
  | { readonly kind: 'events'; readonly name?: string }
  /** Make, load, delete or list snapshots of the VM. */
  | { readonly kind: 'snapshot'; readonly act: SnapshotAct }
  /** Send a command and require that what it returns matches `expected` (see `matches`). */
  | { readonly kind: 'expect'; readonly command: QmpCommand; readonly expected: Json };
