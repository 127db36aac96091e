import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Deadline } from '../src/shared/deadline.js';
import { BUSY_AT_ONCE } from '../src/shared/parallel.js';
import { makeDisks } from '../src/storage/disks.js';
import { findProgram } from '../test/helpers/packages.js';
import type { Figure } from './figure.js';
import { interleave, type Rounds, timed } from './sampling.js';

const COUNT = 50;
const SIZE = 2 ** 30;

/** Fifty blank qcow2 disks, checked, exclusive and all or none, against the bare calls of the image tool, as many at once. */
export async function measureDisks(rounds: Rounds): Promise<Figure> {
  const tool = findProgram('qemu-img');
  if (tool === undefined) throw new Error('there is no qemu-img');
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  const inFolder = async (work: (folder: string) => Promise<unknown>): Promise<number[]> => {
    const folder = path.join(root, 'disks');
    await mkdir(folder);
    const ms = await timed(() => work(folder));
    await rm(folder, { recursive: true });
    return [ms];
  };
  try {
    const timings = await interleave(
      { ours: () => inFolder((folder) => ours(tool, folder)), bare: () => inFolder((folder) => bare(tool, folder)) },
      rounds,
    );
    return {
      name: `${COUNT} qcow2 disks`,
      ours: timings.ours,
      reference: { what: `bare qemu-img, ${BUSY_AT_ONCE} at once`, timing: timings.bare },
      target: { kind: 'ratio', limit: 1.15 },
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function ours(tool: string, folder: string): Promise<void> {
  const orders = Array.from({ length: COUNT }, (_, index) => ({
    name: `disk${index}`,
    source: { kind: 'blank', format: 'qcow2', size: SIZE } as const,
  }));
  await makeDisks(tool, orders, folder, Deadline.after(60_000));
}

/** `xargs` starts them: there is no cheaper way to run so many programs side by side. */
async function bare(tool: string, folder: string): Promise<void> {
  const names = Array.from({ length: COUNT }, (_, index) => path.join(folder, `disk${index}.qcow2`));
  const args = ['-P', String(BUSY_AT_ONCE), '-I', '{}', tool, 'create', '-q', '-f', 'qcow2', '{}', String(SIZE)];
  const child = spawn('xargs', args, { stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.end(names.join('\n'));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the bare calls ended with ${code}`);
}
