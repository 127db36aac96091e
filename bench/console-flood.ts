import { spawn } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Duplex, duplexPair } from 'node:stream';
import { compileSerialPattern, SerialConsole } from '../src/guest/console/console.js';
import { Deadline } from '../src/shared/deadline.js';
import type { Figure } from './figure.js';
import { interleave, type Rounds, timed } from './sampling.js';

const BYTES = 100 * 2 ** 20;
const CHUNK_BYTES = 64 * 1024;
const LIMIT_MS = 120_000;

/** The kinds of output that are most expensive to record: empty lines, and bytes that are not UTF-8. */
const FLOODS = { 'line ends': '\n'.charCodeAt(0), 'broken UTF-8': 0xe2 } as const;

/** Patterns that a run waits for: readiness, a panic, and one that is expensive for a backtracking engine. */
const PATTERNS = ['login: $', '^Kernel panic - not syncing', '(x+x+)+y'];

/** Measures recording and searching 100 MiB of expensive serial output, against writing the same bytes to a file. */
export async function measureConsoleFlood(rounds: Rounds): Promise<Figure[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const figures: Figure[] = [];
  try {
    for (const [name, byte] of Object.entries(FLOODS)) {
      const chunk = Buffer.alloc(CHUNK_BYTES, byte);
      const inDirectory = (work: (file: string) => Promise<unknown>) => async (): Promise<number[]> => {
        const file = path.join(directory, 'serial.log');
        const ms = await timed(() => work(file));
        await rm(file);
        return [ms];
      };
      const timings = await interleave(
        { ours: inDirectory((file) => record(file, chunk)), plain: inDirectory((file) => write(file, chunk)) },
        { ...rounds, counted: Math.min(rounds.counted, 7) },
      );
      figures.push({
        name: `console flood: 100 MiB of ${name}`,
        ours: timings.ours,
        reference: { what: 'the same bytes through the same stream into a file', timing: timings.plain },
      });
    }
    const bytewise = (work: (stream: Duplex) => Promise<unknown>) => async (): Promise<number[]> => [await processorTime(work)];
    const timings = await interleave(
      {
        ours: bytewise((stream) => recordStream(stream, path.join(directory, 'serial.log'))),
        plain: bytewise(async (stream) => {
          for await (const _chunk of stream);
        }),
      },
      { ...rounds, counted: Math.min(rounds.counted, 7) },
    );
    figures.push({
      name: 'processor time for 1 MiB of serial output that comes byte by byte',
      ours: timings.ours,
      reference: { what: 'reading the same pipe, without a log', timing: timings.plain },
      target: { kind: 'time', limit: 500 },
    });
    return figures;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function record(file: string, chunk: Buffer): Promise<void> {
  const [host, guest] = duplexPair();
  const console = new SerialConsole(host, file, { capBytes: 2 * BYTES });
  const waits = PATTERNS.map((pattern) => console.waitForMatch(compileSerialPattern(pattern), Deadline.after(LIMIT_MS)));
  const settled = Promise.allSettled(waits);
  await send(guest, chunk);
  await console.close(Deadline.after(LIMIT_MS));
  await settled;
  if (console.bytes !== BYTES) throw new Error(`the console recorded ${console.bytes} bytes of ${BYTES}`);
}

async function write(file: string, chunk: Buffer): Promise<void> {
  const [host, guest] = duplexPair();
  const handle = await open(file, 'wx');
  const writing = (async () => {
    for await (const piece of host) await handle.write(piece as Buffer);
  })();
  await send(guest, chunk);
  await writing;
  await handle.close();
}

async function send(guest: Duplex, chunk: Buffer): Promise<void> {
  for (let sent = 0; sent < BYTES; sent += chunk.length) await new Promise((resolve) => guest.write(chunk, resolve));
  guest.end();
}

/** Measures the processor time of this process, in milliseconds, for the output of a program that writes 1 MiB byte by byte, as a UART does. */
async function processorTime(work: (stream: Duplex) => Promise<unknown>): Promise<number> {
  const args = ['-c', `exec dd if=/dev/zero bs=1 count=${2 ** 20} >&3`];
  const child = spawn('sh', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const before = process.cpuUsage();
  await work(child.stdio[3] as Duplex);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function recordStream(stream: Duplex, file: string): Promise<void> {
  const console = new SerialConsole(stream, file);
  await console.close(Deadline.after(LIMIT_MS));
  await rm(file);
  if (console.bytes !== 2 ** 20) throw new Error(`the console recorded ${console.bytes} bytes`);
}
