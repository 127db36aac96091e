// npm run picture: boots a guest as a job does, runs a script in it, and writes docs/images/run.png, a screenshot of the report of the run.
// It needs Chromium (`chromium` or `google-chrome` on PATH) and the packages that the integration tests need.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { linuxGuest } from '../test/helpers/linux-guest.js';
import { createRunner } from '../test/helpers/runner.js';

const TARGET = path.resolve('docs/images/run.png');
const BROWSERS = ['chromium', 'google-chrome', 'chrome'];
const SIZE = '1100,1240';
/** Prints the kernel version and the output of a typical test program. */
const SCRIPT = `echo "kernel $(uname -r)"
for test in procfs sysfs memory; do
  echo "ok - $test"
done
echo "3 tests passed"`;
const QMP = ['- query-status', '- query-cpus-fast', '- stop', '- expect: {query-status: {running: false}}'].join('\n');

/** Takes a screenshot of a local page. @throws Error if no browser is found. */
function photograph(page: string, profile: string): void {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking', '--disable-sync'];
  const args = [...flags, `--user-data-dir=${profile}`, `--window-size=${SIZE}`, `--screenshot=${TARGET}`, pathToFileURL(page).href];
  for (const browser of BROWSERS) {
    try {
      execFileSync(browser, args, { stdio: 'ignore', timeout: 60_000 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`Could not find a browser on PATH: ${BROWSERS.join(', ')}.`);
}

const guest = await linuxGuest({ init: 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n' });
const profile = await mkdtemp(path.join(tmpdir(), 'maqet-picture-'));
const runner = await createRunner();
try {
  const { kernel, initrd, append } = guest;
  const inputs = {
    vm: 'kernel-6-1',
    kernel,
    initrd,
    append,
    memory: '256M',
    accel: 'tcg',
    'run-with': 'serial',
    run: SCRIPT,
    qmp: QMP,
    dump: 'always',
  };
  const step = await runner.step({ entry: 'main', inputs, limitMs: 300_000 });
  if (step.exitCode !== 0) throw new Error(`The run failed:\n${step.stdout}${step.stderr}`);
  photograph(step.outputs['report'] ?? '', profile);
  await runner.step({ entry: 'post', state: step.state });
  process.stdout.write(`wrote ${path.relative('.', TARGET)}\n`);
} finally {
  await runner.cleanup();
  await rm(profile, { recursive: true, force: true });
}
