import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Deadline } from '../src/shared/deadline.js';
import { BUSY_AT_ONCE } from '../src/shared/parallel.js';
import { createQcow2 } from '../src/storage/create-image.js';
import { type DiskRequest, makeDisks } from '../src/storage/disks.js';
import { findProgram } from '../test/helpers/packages.js';
import type { Figure } from './figure.js';
import { interleave, type Rounds, timed } from './sampling.js';

const NUMBERS = Array.from({ length: 50 }, (_, index) => index);
const SIZE = 2 ** 30;

/** Measures creating fifty qcow2 disks as a start of a VM does, blank and each on a different file, against calling the image tool directly. */
export async function measureDisks(rounds: Rounds): Promise<Figure[]> {
  const tool = findProgram('qemu-img');
  if (tool === undefined) throw new Error('qemu-img is not installed');
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const base = (index: number): string => path.join(root, `base${index}.qcow2`);
  const into = (make: (directory: string) => Promise<unknown>) => async (): Promise<number[]> => {
    const directory = path.join(root, 'disks');
    await mkdir(directory);
    const ms = await timed(() => make(directory));
    await rm(directory, { recursive: true });
    return [ms];
  };
  const ours = (source: (index: number) => DiskRequest['source']) => {
    const requests = NUMBERS.map((index) => ({ name: `disk${index}`, source: source(index) }));
    return into((directory) => makeDisks(tool, requests, directory, Deadline.after(60_000)));
  };
  const bare = (words: (index: number) => readonly string[]) => into((directory) => bareCalls(tool, directory, words));
  try {
    for (const index of NUMBERS) await createQcow2(base(index), { size: SIZE });
    const timings = await interleave(
      {
        blank: ours(() => ({ kind: 'blank', format: 'qcow2', size: SIZE })),
        bareBlank: bare(() => [String(SIZE)]),
        onFile: ours((index) => ({ kind: 'file', file: base(index) })),
        bareOnFile: bare((index) => ['-b', base(index), '-F', 'qcow2']),
      },
      rounds,
    );
    const calls = `bare \`qemu-img create\`, ${BUSY_AT_ONCE} at once`;
    return [
      {
        name: '50 qcow2 disks',
        ours: timings.blank,
        reference: { what: calls, timing: timings.bareBlank },
        target: { kind: 'ratio', limit: 1.15 },
      },
      {
        name: '50 qcow2 disks, each on a file',
        ours: timings.onFile,
        reference: { what: `${calls}, without checks`, timing: timings.bareOnFile },
      },
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Runs the image tool under `xargs`, which is the cheapest way to run many programs in parallel. */
async function bareCalls(tool: string, directory: string, words: (index: number) => readonly string[]): Promise<void> {
  const lines = NUMBERS.map((index) => [path.join(directory, `disk${index}.qcow2`), ...words(index)].join('\0'));
  const most = String((lines[0]?.split('\0') ?? []).length);
  const args = ['-0', '-P', String(BUSY_AT_ONCE), '-n', most, tool, 'create', '-q', '-f', 'qcow2'];
  const child = spawn('xargs', args, { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(lines.join('\0'));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`xargs exited with ${code}`);
}
