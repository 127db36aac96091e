import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Duplex } from 'node:stream';
import { Deadline } from '../src/shared/deadline.js';
import { SERIAL_FD } from '../src/vm/arguments/devices.js';
import { readUntil } from '../test/helpers/qemu.js';

const LIMIT_MS = 120_000;

/** The arguments of a process that runs (Linux). */
export async function commandLineOf(pid: number): Promise<string[]> {
  return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').slice(0, -1);
}

/** Milliseconds from the start of QEMU to a line on its serial port. Its CPUs run at once, whatever the arguments say. */
export async function timeToLine([file = '', ...args]: readonly string[], line: RegExp): Promise<number> {
  const start = performance.now();
  const words = args.filter((word) => word !== '-S');
  // Besides monitor and serial port: the guest agent's port, to which nobody listens.
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
  // QEMU's death resets the connection.
  serial.on('error', () => undefined);
  return serial;
}
