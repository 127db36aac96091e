import { z } from 'zod';
import { VmStateError } from './errors.js';

/** created → starting → running ⇄ paused → stopping → stopped; anything that has not ended may become failed. */
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

/** The state of one VM. Every change is checked against the table above and told to the one listener. */
export class VmStateMachine {
  private current: VmState = 'created';
  private why = '';

  /** @param onChange - called after each change, with the new state and why. */
  constructor(private readonly onChange: (state: VmState, reason: string) => void) {}

  get state(): VmState {
    return this.current;
  }

  /** Why the VM is in this state, e.g. `guest-shutdown`. */
  get reason(): string {
    return this.why;
  }

  /** True once the VM is stopped or failed. */
  get ended(): boolean {
    return NEXT[this.current].length === 0;
  }

  /**
   * Changes the state. A change to the current state is none: QEMU repeats STOP and RESUME.
   *
   * @throws VmStateError if the table does not allow it; the state is then unchanged.
   */
  to(next: VmState, reason: string): void {
    if (next === this.current) return;
    if (!NEXT[this.current].includes(next)) throw new VmStateError(this.current, next);
    this.current = next;
    this.why = reason;
    this.onChange(next, reason);
  }
}
