import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { createRunner, type Runner } from './runner.js';

let runner: Runner;
beforeEach(async () => {
  runner = await createRunner();
});
afterEach(async () => {
  await runner.cleanup();
});

/** Writes a program to the job's directories. */
async function program(name: string, source: string): Promise<string> {
  const file = path.join(runner.directories.temp, name);
  await writeFile(file, source);
  return file;
}

const CORE = JSON.stringify(import.meta.resolve('@actions/core'));

describe('A step', () => {
  test('gets its inputs and writes its files through the real @actions/core', async () => {
    const entry = await program(
      'core.mjs',
      `import * as core from ${CORE};
      core.setOutput('echo', core.getInput('wait-for') + '\\nsecond');
      core.saveState('vm', 'one'); core.exportVariable('MADE', 'here'); core.addPath('/extra/bin');
      core.error('bad\\nthing', { title: 'T' }); core.warning('hm');
      await core.summary.addRaw('# Done').write();
      core.setFailed('over');`,
    );
    const result = await runner.step({ entry, inputs: { 'wait-for': 'serial:x y' } });
    expect(result).toMatchObject({
      exitCode: 1,
      signal: null,
      outputs: { echo: 'serial:x y\nsecond' },
      state: { vm: 'one' },
      env: { MADE: 'here' },
      path: ['/extra/bin'],
      summary: '# Done',
      heldOutput: false,
      fenceLeftOpen: false,
    });
    expect(result.annotations).toEqual([
      { level: 'error', message: 'bad\nthing', properties: { title: 'T' } },
      { level: 'warning', message: 'hm', properties: {} },
      { level: 'error', message: 'over', properties: {} },
    ]);
  });

  test('passes its state to the post step and its exports to later steps', async () => {
    const main = await program(
      'main.mjs',
      `import * as core from ${CORE}; core.saveState('vm', 'one'); core.exportVariable('A', 'b'); core.addPath('/x');`,
    );
    const post = await program(
      'post.mjs',
      `import * as core from ${CORE}; core.setOutput('seen', [core.getState('vm'), process.env.A, process.env.PATH.split(':')[0]].join());`,
    );
    const { state } = await runner.step({ entry: main });
    await expect(runner.step({ entry: post, state })).resolves.toMatchObject({ outputs: { seen: 'one,b,/x' } });
  });

  test('runs under Node 24 in the workspace, and gets only PATH from this process', async () => {
    process.env['MAQET_TEST_LEAK'] = 'yes';
    const entry = await program('env.mjs', 'console.log(JSON.stringify([process.version, process.cwd(), process.env]));');
    const result = await runner.step({ entry }).finally(() => delete process.env['MAQET_TEST_LEAK']);
    const [version, cwd, env] = JSON.parse(result.stdout) as [string, string, Record<string, string>];
    expect(version).toMatch(/^v(2[4-9]|[3-9]\d)\./);
    expect(cwd).toBe(runner.directories.workspace);
    expect(env).not.toHaveProperty('MAQET_TEST_LEAK');
    expect(env).toMatchObject({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: runner.directories.temp, RUNNER_TRACKING_ID: runner.trackingId });
    expect(env['PATH']).not.toContain('node_modules');
  });

  test('that takes too long is killed with its child processes', async () => {
    const entry = await program(
      'hang.mjs',
      `import { spawn } from 'node:child_process'; spawn('sleep', ['300']); setInterval(() => {}, 1000);`,
    );
    await expect(runner.step({ entry, limitMs: 700 })).rejects.toThrow(/Timed out/);
    await Deadline.after(60_000).race(untilNoneLeft(), 'the end of the processes');
  });

  test('fails if the runner cannot read its files', async () => {
    const entry = await program('broken.mjs', `import fs from 'node:fs'; fs.writeFileSync(process.env.GITHUB_OUTPUT, 'nonsense');`);
    await expect(runner.step({ entry })).rejects.toThrow(/The runner cannot read/);
  });
});

async function untilNoneLeft(): Promise<void> {
  while (runner.leftovers().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('cancel', () => {
  test('interrupts the process only, which may end by itself', async () => {
    const entry = await program(
      'polite.mjs',
      `process.on('SIGINT', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1000);`,
    );
    const step = await runner.startStep({ entry });
    await step.waitForOutput(/up/, Deadline.after(120_000));
    await expect(step.cancel()).resolves.toMatchObject({ exitCode: 3, signal: null });
  });

  test('kills the tree after 10 s if the process ignores every signal', async () => {
    const ignore = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('TERM')); setInterval(() => {}, 1000);`;
    const entry = await program(
      'deaf.mjs',
      `import { spawn } from 'node:child_process'; ${ignore} spawn('sleep', ['300'], { stdio: 'ignore' }); console.log('up');`,
    );
    const step = await runner.startStep({ entry });
    await step.waitForOutput(/up/, Deadline.after(120_000));
    const start = performance.now();
    const result = await step.cancel();
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    expect(result.stdout).toContain('TERM');
    expect(performance.now() - start).toBeGreaterThan(9900);
    // A killed process ends when the system schedules it.
    await Deadline.after(60_000).race(untilNoneLeft(), 'the end of the processes');
  });
});

describe('leftovers', () => {
  test('finds detached children, even with a clean environment, and cleanup ends them', async () => {
    const entry = await program(
      'leave.mjs',
      `import { spawn } from 'node:child_process';
      const quiet = { detached: true, stdio: 'ignore' };
      spawn('sleep', ['301'], quiet).unref();
      spawn('sleep', ['302'], { ...quiet, env: {}, cwd: process.env.RUNNER_TEMP }).unref();`,
    );
    await expect(runner.step({ entry })).resolves.toMatchObject({ exitCode: 0, heldOutput: false });
    expect(runner.leftovers().map(({ command }) => command)).toEqual(expect.arrayContaining(['sleep 301', 'sleep 302']));
    await expect(runner.cleanup()).resolves.toHaveLength(2);
    await Deadline.after(60_000).race(untilNoneLeft(), 'the end of the processes');
  });

  test('notices a detached child that keeps the output open', async () => {
    const entry = await program(
      'hold.mjs',
      `import { spawn } from 'node:child_process'; spawn('sleep', ['300'], { detached: true, stdio: 'inherit' }).unref();`,
    );
    const result = await runner.step({ entry });
    expect(result.heldOutput).toBe(true);
  });
});
