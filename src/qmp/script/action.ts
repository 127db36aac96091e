import type { Json, JsonObject } from '../../shared/json.js';
import type { SnapshotOperation } from '../../shared/snapshot-operation.js';
import type { QmpCommand } from '../messages.js';

/** The names of the steps that are not commands: directives, then helpers. */
export const STEP_NAMES = [
  ...(['wait-event', 'sleep', 'expect', 'snapshot', 'events'] as const),
  ...(['keys', 'type', 'screenshot', 'pause', 'resume', 'device-add', 'device-del'] as const),
] as const;

export type StepName = (typeof STEP_NAMES)[number];

/** Reads the body of a step: one action, or those that a helper stands for. @throws StepError */
export type StepReader = (body: Json) => readonly StepAction[];

/** One action of a script. A step stands for one or several. */
export type StepAction =
  /** Sends a command. Its failure fails the script, unless `continueOnError` is true. */
  | { readonly kind: 'command'; readonly command: QmpCommand; readonly continueOnError: boolean }
  /** Waits for an event whose data has at least the members of `data`. */
  | { readonly kind: 'wait-event'; readonly name: string; readonly timeoutMs: number; readonly data?: JsonObject }
  | { readonly kind: 'sleep'; readonly ms: number }
  /** Lists the newest events so far: those with the name, or all. */
  | { readonly kind: 'events'; readonly name?: string }
  /** Creates, loads, deletes, overwrites or lists snapshots of the VM. */
  | { readonly kind: 'snapshot'; readonly operation: SnapshotOperation }
  /** Sends a command, and requires its result to match `expected` (see `matches`). */
  | { readonly kind: 'expect'; readonly command: QmpCommand; readonly expected: Json };
