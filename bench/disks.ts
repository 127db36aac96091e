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

/**
 * Fifty qcow2 disks, blank and each on a file of its own, made as a start of a VM makes them, against the bare calls of the image
 * tool, as many of them at once.
 */
export async function measureDisks(rounds: Rounds): Promise<Figure[]> {
  const tool = findProgram('qemu-img');
  if (tool === undefined) throw new Error('there is no qemu-img');
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const base = (index: number): string => path.join(root, `base${index}.qcow2`);
  const into = (make: (folder: string) => Promise<unknown>) => async (): Promise<number[]> => {
    const folder = path.join(root, 'disks');
    await mkdir(folder);
    const ms = await timed(() => make(folder));
    await rm(folder, { recursive: true });
    return [ms];
  };
  const ours = (source: (index: number) => DiskRequest['source']) => {
    const orders = NUMBERS.map((index) => ({ name: `disk${index}`, source: source(index) }));
    return into((folder) => makeDisks(tool, orders, folder, Deadline.after(60_000)));
  };
  const bare = (words: (index: number) => readonly string[]) => into((folder) => bareCalls(tool, folder, words));
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
        reference: { what: `${calls}, nothing checked`, timing: timings.bareOnFile },
      },
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** `xargs` starts them: there is no cheaper way to run so many programs side by side. */
async function bareCalls(tool: string, folder: string, words: (index: number) => readonly string[]): Promise<void> {
  const lines = NUMBERS.map((index) => [path.join(folder, `disk${index}.qcow2`), ...words(index)].join('\0'));
  const most = String((lines[0]?.split('\0') ?? []).length);
  const args = ['-0', '-P', String(BUSY_AT_ONCE), '-n', most, tool, 'create', '-q', '-f', 'qcow2'];
  const child = spawn('xargs', args, { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(lines.join('\0'));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the bare calls ended with ${code}`);
}
