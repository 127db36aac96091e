import { z } from 'zod';
import { VmError } from './errors.js';

/** created → starting → running ⇄ paused → stopping → stopped. Every state but `stopped` may become `failed`. */
export const vmStateSchema = z.enum(['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed']);

export type VmState = z.infer<typeof vmStateSchema>;

const NEXT: Readonly<Record<VmState, readonly VmState[]>> = {
  created: ['starting', 'failed'],
  starting: ['running', 'paused', 'stopping', 'failed'],
  running: ['paused', 'stopping', 'failed'],
  paused: ['running', 'stopping', 'failed'],
  stopping: ['stopped', 'failed'],
  stopped: [],
  failed: [],
};

/** The VM's state does not allow a transition. */
export class VmStateError extends VmError {
  constructor(from: string, to: string) {
    super(`The VM is ${from}: it cannot become ${to}.`, { remedy: 'Start it again. A VM that has stopped or failed cannot be revived.' });
  }
}

/** Holds the state of one VM, checks each change against the table above and reports it to one listener. */
export class VmStateMachine {
  private current: VmState = 'created';
  private why = '';

  /** @param onChange - called after each change, with the new state and why. */
  constructor(private readonly onChange: (state: VmState, reason: string) => void) {}

  get state(): VmState {
    return this.current;
  }

  /** The reason for this state, e.g. `guest-shutdown`. */
  get reason(): string {
    return this.why;
  }

  /** True once the VM is stopped or failed. */
  get ended(): boolean {
    return NEXT[this.current].length === 0;
  }

  /**
   * Changes the state. Does nothing if it is the current one: QEMU repeats STOP and RESUME.
   *
   * @throws VmStateError, without a change, if the table does not allow it.
   */
  to(next: VmState, reason: string): void {
    if (next === this.current) return;
    if (!NEXT[this.current].includes(next)) throw new VmStateError(this.current, next);
    this.current = next;
    this.why = reason;
    this.onChange(next, reason);
  }
}
