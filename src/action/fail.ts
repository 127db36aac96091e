import * as core from '@actions/core';
import type { RunResult } from '../report/result.js';
import type { MaqetError } from '../shared/errors.js';
import { lines } from '../shared/untrusted-text.js';
import { printFenced } from './logger.js';

const SHOWN_LINES = 40;

/** An error, of this process or of a run's result. */
export type Failure = Pick<MaqetError, 'message' | 'remedy'> & Pick<RunResult, 'status'>;

/** Logs why the step failed: the last lines of the guest and of QEMU, and one annotation. */
export function failStep({ message, remedy, status }: Failure, vm: string, tail: RunResult['tail']): void {
  const serial = tail.serial.slice(-SHOWN_LINES);
  const qemu = tail.qemu.slice(-SHOWN_LINES);
  if (serial.length > 0) printFenced(`The last ${serial.length} lines of the serial log:`, serial);
  if (qemu.length > 0) printFenced('The last lines of QEMU:', qemu);
  core.error(lines(`${message} ${remedy}`, 1000).join('\n'), { title: `maqet: VM ${vm} ${status}` });
}
