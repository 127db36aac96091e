import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Duplex, Readable } from 'node:stream';
import { AGENT_FD, QMP_FD, SERIAL_FD } from '../../../src/vm/arguments/devices.js';
import { isOwn, type Reached, readTrace, STRACE_OPTIONS } from '../opened-files.js';

/** How a traced QEMU ended, and what it reached for. */
export interface TracedRun {
  /** What it reached for, without what every QEMU needs for itself, each only once. */
  readonly reached: readonly Reached[];
  readonly code: number | null;
  readonly output: string;
}

/** How long a QEMU may take to build its machine, in milliseconds. One that hangs is ended, and its code is null. */
const LIMIT_MS = 60_000;

/**
 * Runs a QEMU of the product's own command line under strace, until it has built the whole machine, and tells what it reached for.
 *
 * QEMU gets the three channels on the descriptors that the product gives it. It is asked to `quit` once it answers.
 *
 * @param args - QEMU's whole command line, without the program.
 * @param cwd - QEMU's working directory. The trace is beside it for as long as QEMU runs.
 */
export async function traceQemu(qemu: string, args: readonly string[], cwd: string): Promise<TracedRun> {
  const log = `${cwd}.strace`;
  const strace = [...STRACE_OPTIONS, '--output', log, '--'];
  // QEMU must not outlive strace, which only detaches from it.
  const bound = ['setpriv', '--pdeathsig', 'KILL', '--', qemu];
  const stdio = ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', 'pipe'] as const;
  const child = spawn('strace', [...strace, ...bound, ...args], { cwd, stdio: [...stdio], timeout: LIMIT_MS, killSignal: 'SIGTERM' });
  let output = '';
  for (const stream of [child.stdout, child.stderr] as Readable[]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const channels = [QMP_FD, SERIAL_FD, AGENT_FD].map((fd) => (child.stdio as readonly unknown[])[fd] as Duplex);
  for (const channel of channels) channel.on('error', () => undefined).resume();
  channels[0]?.write('{"execute":"qmp_capabilities"}\n{"execute":"quit"}\n');
  const [code] = (await once(child, 'close')) as [number | null];
  const trace = await readFile(log, 'utf8');
  await rm(log);
  const all = readTrace(trace, cwd);
  // What comes before is setpriv.
  const start = all.findIndex(({ call, target }) => call === 'execve' && path.basename(target) === path.basename(qemu));
  if (start < 0) throw new Error(`strace traced no ${qemu}: ${output}`);
  return { reached: foreign(all.slice(start), [cwd, qemu]), code, output };
}

/** Leaves out what QEMU needs for itself, its working directory and the start of its program. */
function foreign(all: readonly Reached[], [cwd, qemu]: readonly [string, string]): Reached[] {
  const seen = new Set<string>();
  return all.filter((reached) => {
    const { call, target, writing } = reached;
    const key = `${call} ${target} ${writing}`;
    // The program can be a script, which its shell opens.
    const program = path.basename(target) === path.basename(qemu) && /^(?:execve|openat)$/.test(call);
    const directory = target === cwd && /^open(?:at2?)?$/.test(call) && !writing;
    if (program || directory || isOwn(reached) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
