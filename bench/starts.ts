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
/** Refused by the schema, which is the first thing that `dist/main` does. */
const WRONG_INPUTS = { memory: 'much' };

/**
 * Measures a step that attaches to a VM and sends `query-status`, and the cold start of `dist/main`.
 *
 * The cold start is that of a step with a wrong input. The step loads everything that any step loads, reads the inputs, reports the
 * problem and ends. That is more than the start alone, never less, and needs no code in the program for the benchmark.
 */
export async function measureStarts(build: Build, rounds: Rounds): Promise<Figure[]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    const [coreOnly, empty] = [await bundleCoreOnly(dir), path.join(dir, 'empty.mjs')];
    await writeFile(empty, '');
    return await withKeptVm(build, async (runner) => {
      const time = async (request: StepRequest): Promise<number[]> => [passed(await runner.step(request)).ms];
      const timings = await interleave(
        {
          attach: () => time({ entry: build.main, inputs: ATTACH_INPUTS }),
          wrong: async () => [await timeToRefusal(runner, build)],
          post: () => time({ entry: build.post }),
          coreOnly: () => time({ entry: coreOnly }),
          empty: () => time({ entry: empty }),
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

async function timeToRefusal(runner: Runner, build: Build): Promise<number> {
  const step = await runner.step({ entry: build.main, inputs: WRONG_INPUTS });
  if (step.exitCode !== 1 || step.annotations.length !== 1) throw new Error(`a wrong input was not refused:\n${step.stdout}${step.stderr}`);
  return step.ms;
}

/** Bundles the minimal action like `dist/`: a package that is loaded file by file starts more slowly. */
async function bundleCoreOnly(dir: string): Promise<string> {
  const ncc = path.join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const args = [ncc, 'build', path.join('bench', 'core-only.mjs'), '-o', dir, '--no-cache', '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY });
  return path.join(dir, 'index.mjs');
}
