import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { Deadline } from '../src/shared/deadline.js';
import { SERIAL_FD } from '../src/vm/arguments/devices.js';
import { readUntil } from '../test/helpers/qemu.js';

const LIMIT_MS = 120_000;

/** Returns the arguments of a running process (Linux). */
export async function commandLineOf(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').slice(0, -1);
}

/** Measures the time from the start of QEMU to a line on its serial port, in milliseconds. `-S` is left out: its CPUs run at once. */
export async function timeToLine([file = '', ...args]: readonly string[], line: RegExp): Promise<number> {
  const start = performance.now();
  const words = args.filter((word) => word !== '-S');
  // The third descriptor is the port of the guest agent, which nobody reads.
  const child = spawn(file, words, { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe', 'pipe'] });
  try {
    await readUntil(serialOf(child), line, Deadline.after(LIMIT_MS));
    return performance.now() - start;
  } finally {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

function serialOf(child: ChildProcess): Duplex {
  const serial = child.stdio[SERIAL_FD] as Duplex;
  // The connection is reset when QEMU is killed.
  serial.on('error', () => undefined);
  return serial;
}
