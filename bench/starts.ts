import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../test/helpers/action-file.js';
import type { Runner, StepRequest } from '../test/helpers/runner.js';
import type { Figure } from './figure.js';
import { type Build, passed, withKeptVm } from './job.js';
import { interleave, type Rounds } from './sampling.js';

const ATTACH_INPUTS = { qmp: '- query-status' };
/** Found wrong by the schema, which is the first thing that `dist/main` does. */
const WRONG_INPUTS = { memory: 'much' };

/**
 * Two figures around the start of a step: one that attaches to a VM and asks for its status, and the cold start of `dist/main`.
 *
 * The cold start is taken of a step whose inputs are wrong. It loads everything that a step loads before its first own statement,
 * then reads the inputs, reports the problem, and ends: more than the start alone, never less, and nothing is added to the
 * program for the benchmark's sake.
 */
export async function measureStarts(build: Build, rounds: Rounds): Promise<Figure[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    const [coreOnly, empty] = [await bundleCoreOnly(dir), path.join(dir, 'empty.mjs')];
    await writeFile(empty, '');
    return await withKeptVm(build, async (runner) => {
      const ended = async (request: StepRequest): Promise<number[]> => [passed(await runner.step(request)).ms];
      const timings = await interleave(
        {
          attach: () => ended({ entry: build.main, inputs: ATTACH_INPUTS }),
          wrong: async () => [await refused(runner, build)],
          post: () => ended({ entry: build.post }),
          coreOnly: () => ended({ entry: coreOnly }),
          empty: () => ended({ entry: empty }),
        },
        rounds,
      );
      return [
        {
          name: 'second step: attach, query-status',
          ours: timings.attach,
          reference: { what: 'dist/post with nothing to do', timing: timings.post },
          target: { kind: 'ratio', limit: 2.5 },
          details: { coreOnly: timings.coreOnly },
        },
        {
          name: 'cold start of dist/main',
          ours: timings.wrong,
          reference: { what: 'bundle of @actions/core alone', timing: timings.coreOnly },
          target: { kind: 'ratio', limit: 1.6 },
          details: { emptyFile: timings.empty },
        },
      ];
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function refused(runner: Runner, build: Build): Promise<number> {
  const step = await runner.step({ entry: build.main, inputs: WRONG_INPUTS });
  if (step.exitCode !== 1 || step.annotations.length !== 1) throw new Error(`a wrong input was not refused:\n${step.stdout}${step.stderr}`);
  return step.ms;
}

/** Bundled by the bundler that makes `dist/`: a package that is loaded file by file starts slower. */
async function bundleCoreOnly(dir: string): Promise<string> {
  const ncc = path.join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const args = [ncc, 'build', path.join('bench', 'core-only.mjs'), '-o', dir, '--no-cache', '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY });
  return path.join(dir, 'index.mjs');
}
