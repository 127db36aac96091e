import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { debianGuest } from '../helpers/debian-guest.js';
import { parseCommand } from '../helpers/workflow-commands.js';
import { loggedFile } from './evidence.js';
import { useJobs } from './job.js';
import { inGuest, jobWithGuest, shown } from './shell-guest.js';

const MIB = 2 ** 20;
const BOOT_MS = 120_000;

const startJob = useJobs();

/** The output of a malicious script. */
const HOSTILE = [
  '::error::guest-forged',
  '  ::error file=a.js,line=1::guest-forged',
  '::set-env name=PATH::/guest-path',
  '::set-output name=status::guest-output',
  '::add-mask::guest-mask',
  '::add-path::/guest-path',
  '::save-state name=maqet-uploaded::guest-state',
  '::stop-commands::guest-stop',
  '::group::guest-group',
  'text ##[error]guest-legacy ##[set-env name=A;]guest-legacy ##[add-mask]guest-legacy',
  'progress\r::error::guest-after-return\r\r::warning::guest-again',
  '\x1b[2J\x1b[1;31mguest-red\x1b]0;guest-title\x07\b\b\x01\x02\x0e\x7f',
  '\u202e::error::guest-bidi \u2028::error::guest-separator \u0085::error::guest-next-line',
  '%0A::error::guest-percent',
  '```</details><img src=x onerror=guest-html>',
];
/** Workflow commands of maqet and of its artifact client. */
const OWN = new Set(['debug', 'warning', 'notice', 'error', 'stop-commands', 'add-mask', 'add-path']);

describe('The output of a script', () => {
  test('never acts as a command to the runner, even without the fence, and is kept byte for byte', async () => {
    const job = await jobWithGuest(startJob);
    const bytes = '\\000\\377\\376\\300\\200';
    const run = `cat <<'END'\n${HOSTILE.join('\n')}\nEND\nprintf '${bytes}\\n'\ncat >&2 <<'END'\n${HOSTILE[0]}\nEND\nprintf '::error::guest-unfinished'`;
    const step = await inGuest(job, run);
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' }, annotations: [] });
    expect(step.commands.filter(({ name }) => name !== 'debug').map(({ name }) => name)).toEqual(['stop-commands']);
    const unfenced = step.stdout.split('\n').flatMap((line) => parseCommand(line) ?? []);
    expect(unfenced.filter(({ name, message }) => !OWN.has(name) || message.includes('guest-'))).toEqual([]);
    for (const text of [step.stdout, step.stderr, step.summary]) {
      expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]/);
      expect(text).not.toContain('##[');
    }
    expect([step.env, step.path.filter((directory) => directory.includes('guest-')), step.outputs['status']]).toEqual([{}, [], 'passed']);
    expect(Object.keys(step.state)).not.toContain('guest-state');
    // No line is lost: each is there, sanitized, even the unfinished last one.
    for (const word of ['guest-forged', 'guest-legacy', 'guest-after-return', '\\x1b[2J', '\\u202e', 'guest-unfinished\n']) {
      expect(shown(step)).toContain(word);
    }
    await job.end();
    const printed = Buffer.concat([
      Buffer.from(`${HOSTILE.join('\n')}\n`),
      Buffer.from([0, 0xff, 0xfe, 0xc0, 0x80, 0x0a]),
      Buffer.from('::error::guest-unfinished'),
    ]);
    const kept = loggedFile(job.service, 'run-2.log').toString('latin1');
    expect(isBoth(kept, printed.toString('latin1'), `${HOSTILE[0]}\n`)).toBe(true);
    expect(loggedFile(job.service, 'report-2.html').toString()).not.toContain('<img src=x');
  });
});

/** Returns true if `log` interleaves the lines of two streams. */
function isBoth(log: string, one: string, other: string): boolean {
  for (let at = log.indexOf(other); at !== -1; at = log.indexOf(other, at + 1)) {
    if (log.slice(0, at) + log.slice(at + other.length) === one) return true;
  }
  return false;
}

/** Samples the memory of processes. @returns a function that stops, and returns the peak of each in bytes. */
function watchMemory(...pids: readonly number[]): () => number[] {
  const most = pids.map(() => 0);
  const look = (): void => {
    for (const [index, pid] of pids.entries()) most[index] = Math.max(most[index] ?? 0, residentBytes(pid));
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Returns the resident memory of a process in bytes, or 0 if it has ended. */
function residentBytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

describe('A script that prints 100 MiB', () => {
  const memory = '512M';
  // Collect garbage early, so that the memory is what the process holds.
  const env = { NODE_OPTIONS: '--max-semi-space-size=1' };

  test(
    'is shown completely with constant memory, even as one endless line, and its log in the artifact is capped',
    async () => {
      const job = await startJob();
      const { image, kernel, initrd, append } = await debianGuest();
      const boot = { image, kernel, initrd, append, 'run-with': 'agent', keep: 'true', 'boot-timeout': '4m' };
      const first = await job.main({ ...boot, memory, run: 'true' }, { env, limitMs: 2 * BOOT_MS });
      expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
      const { owner } = await job.recordWhere(({ qemu }) => qemu !== null);

      const run = `yes ${'0123456789'.repeat(7)} | head -c ${50 * MIB}; head -c ${50 * MIB} /dev/zero | tr '\\0' x`;
      const running = await job.start({ memory, 'run-with': 'agent', run }, { env, limitMs: BOOT_MS });
      const peaks = watchMemory(running.pid, owner.pid);
      const step = job.settle(await running.result);
      const [ofStep = 0, ofSupervisor = 0] = peaks();
      expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'passed' } });
      expect(step.stdout.length).toBeGreaterThan(100 * MIB);
      expect(ofStep).toBeLessThan(170 * MIB);
      expect(ofSupervisor).toBeLessThan(170 * MIB);
      await job.end();

      const log = loggedFile(job.service, 'run-2.log');
      const cut = Buffer.from('\n[maqet: the log of this run is full: the rest of the output is not in it]\n');
      expect(log.length).toBe(64 * MIB + cut.length);
      expect(log.subarray(-cut.length)).toEqual(cut);
    },
    4 * BOOT_MS,
  );
});
