import * as core from '@actions/core';
import type { MaqetError } from '../shared/errors.js';
import { lines } from '../shared/untrusted-text.js';
import type { TailResult } from '../supervisor/rpc/protocol.js';
import { printFenced } from './logger.js';

const SHOWN_LINES = 40;

/** Tells why the step failed: the last words of guest and QEMU in the log, and one annotation. */
export function failStep(error: MaqetError, vm: string, tail: TailResult): void {
  const serial = tail.serial.slice(-SHOWN_LINES);
  const qemu = tail.qemu.slice(-SHOWN_LINES);
  if (serial.length > 0) printFenced(`The last ${serial.length} lines of the serial log:`, serial);
  if (qemu.length > 0) printFenced('The last lines of QEMU:', qemu);
  core.error(lines(error.explain(), 1000).join('\n'), { title: `maqet: VM ${vm} ${error.status}` });
}
