import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { verifyChain } from '../src/audit/verify.js';
import { runScript } from '../src/engine/script.js';
import { parseScript } from '../src/qmp/script/script.js';
import { Deadline, sleep } from '../src/shared/deadline.js';
import { WORKFLOW } from '../src/shared/wording.js';
import { handOver } from '../src/state/presence.js';
import { debianGuest } from '../test/helpers/debian-guest.js';
import { linuxGuest } from '../test/helpers/linux-guest.js';
import { Fleet } from '../test/helpers/supervisor/fleet.js';
import { type Launched, stopDone } from '../test/helpers/supervisor/launch.js';
import { CALLER, leftovers } from '../test/helpers/supervisor/support.js';
import { withGuest } from './guest-runs.js';
import { buildIn } from './job.js';
import { Footprint } from './load-footprint.js';

const USAGE = `Usage: npm run test:load [-- --only PART[,PART]]
Puts load on maqet, prints figures, and exits with 1 if something leaks, memory grows, or a rate is missed. It takes more than an hour.
Parts: at-once, in-turn, commands, flood, serial, ssh. The last two use dist/: run \`npm run build\` first.
  MAQET_LOAD_MINUTES   the duration of the flood (60)
  MAQET_LOAD_VMS       the VMs of in-turn (200)
  MAQET_LOAD_COMMANDS  the commands of commands (100000)
  MAQET_LOAD_MB        the megabytes over serial and ssh (200)`;

const LIMIT_MS = 30 * 60_000;
const HOUR_MS = 60 * 60_000;
/** The commands of one script: its most steps. */
const SCRIPT_COMMANDS = 10_000;
const AT_ONCE = 20;
/** Commands per second of a script, on an idle core. */
const LEAST_RATE = 500;
/** Samples of a flood. */
const SAMPLES = 40;

/** What a part has found: figures, and what is wrong. */
interface Finding {
  readonly figures: Readonly<Record<string, string | number>>;
  readonly wrong: readonly string[];
}

process.exitCode = 1;
const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
process.exitCode = (await runParts()) ? 0 : 1;

async function runParts(): Promise<boolean> {
  const parts: Readonly<Record<string, () => Promise<Finding>>> = {
    'at-once': () => withFleet(vmsAtOnce),
    'in-turn': () => withFleet(vmsInTurn),
    commands: () => withFleet(manyCommands),
    flood: () => withFleet(flood),
    serial: () => throughRun('serial'),
    ssh: () => throughRun('ssh'),
  };
  const wanted = options.only?.split(',') ?? Object.keys(parts);
  if (wanted.some((name) => parts[name] === undefined)) throw new Error(USAGE);
  let good = true;
  for (const name of wanted) {
    const { figures, wrong } = (await parts[name]?.()) ?? { figures: {}, wrong: ['there is no such part'] };
    process.stdout.write(
      `${name}\n${Object.entries(figures)
        .map(([what, figure]) => `  ${what}: ${figure}\n`)
        .join('')}`,
    );
    process.stdout.write(wrong.map((problem) => `  WRONG: ${problem}\n`).join(''));
    good &&= wrong.length === 0;
  }
  return good;
}

function parameter(name: string, usual: number): number {
  const value = Number(process.env[name] ?? usual);
  if (!(value > 0)) throw new Error(`${name} is ${JSON.stringify(process.env[name])}, but must be a positive number.\n${USAGE}`);
  return value;
}

/** Gives a part its own VMs, and finds what it leaves behind. */
async function withFleet(work: (fleet: Fleet) => Promise<Finding>): Promise<Finding> {
  const fleet = await Fleet.make();
  try {
    const { figures, wrong } = await work(fleet);
    const left = await leftovers(fleet.root.dir);
    return { figures, wrong: [...wrong, ...left.map((command) => `left behind: ${command}`)] };
  } finally {
    await fleet.end();
  }
}

async function vmsAtOnce(fleet: Fleet): Promise<Finding> {
  const start = performance.now();
  const vms = await Promise.all(Array.from({ length: AT_ONCE }, (_none, index) => fleet.start(`vm-${index}`, 'self-test')));
  const startedMs = performance.now() - start;
  const wrong: string[] = [];
  await Promise.all(
    vms.map(async (vm) => {
      const results = await script(vm, 'query-status\n'.repeat(100));
      if (results !== 100) wrong.push(`a VM answered ${results} commands of 100`);
    }),
  );
  const rss = await Promise.all(vms.map(async (vm) => new Footprint(await supervisorOf(vm)).sample().rssMib));
  await Promise.all(vms.map((vm) => stopped(vm, wrong)));
  const figures = {
    'VMs at once': AT_ONCE,
    'until the last one ran, s': seconds(startedMs),
    'all in all, s': seconds(performance.now() - start),
    'largest supervisor, MiB': Math.max(...rss),
  };
  return { figures, wrong };
}

async function vmsInTurn(fleet: Fleet): Promise<Finding> {
  const count = parameter('MAQET_LOAD_VMS', 200);
  const here = new Footprint(process.pid);
  const wrong: string[] = [];
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const vm = await fleet.start(`vm-${index}`, 'self-test');
    // As a run does once the supervisor answers for the VM.
    await handOver(vm.directory);
    await stopped(vm, wrong);
    if (index % Math.ceil(count / 20) === 0) here.sample();
  }
  here.sample();
  const ms = performance.now() - start;
  return { figures: { 'VMs in turn': count, 'each, ms': Math.round(ms / count), ...here.figures }, wrong: [...wrong, ...here.growth()] };
}

async function manyCommands(fleet: Fleet): Promise<Finding> {
  const count = parameter('MAQET_LOAD_COMMANDS', 100_000);
  const vm = await fleet.start('commands', 'silent');
  const supervisor = new Footprint(await supervisorOf(vm));
  const wrong: string[] = [];
  const before = processorMs(supervisor.pid);
  let ms = 0;
  for (let sent = 0; sent < count; sent += SCRIPT_COMMANDS) {
    const start = performance.now();
    const commands = Math.min(SCRIPT_COMMANDS, count - sent);
    const done = await script(vm, 'query-status\n'.repeat(commands));
    ms += performance.now() - start;
    if (done !== commands) wrong.push(`${done} commands of ${commands} succeeded`);
    supervisor.sample();
  }
  const rate = Math.round((count / ms) * 1000);
  const processor = round(((processorMs(supervisor.pid) - before) / count) * 1000) / 1000;
  if (rate < LEAST_RATE) wrong.push(`${rate} commands per second are fewer than ${LEAST_RATE}`);
  await stopped(vm, wrong);
  return {
    figures: {
      commands: count,
      'commands per second': rate,
      'processor time of the supervisor for each, ms': processor,
      ...supervisor.figures,
    },
    wrong: [...wrong, ...supervisor.growth()],
  };
}

async function flood(fleet: Fleet): Promise<Finding> {
  const minutes = parameter('MAQET_LOAD_MINUTES', 60);
  const vm = await fleet.start('flood', 'chatty');
  const supervisor = new Footprint(await supervisorOf(vm));
  const wrong: string[] = [];
  const deadline = Deadline.after(minutes * 60_000);
  const every = (minutes * 60_000) / SAMPLES;
  let next = performance.now() + every;
  while (!deadline.expired) {
    await script(vm, 'stop\ncont\n'.repeat(100));
    // The guest fills its serial port meanwhile.
    await sleep(200);
    if (performance.now() < next) continue;
    supervisor.sample();
    next += every;
  }
  const { serialBytes, cursor: events } = await vm.client.status();
  if (serialBytes === 0 || events < 200) wrong.push(`there was no flood: ${serialBytes} bytes, ${events} events`);
  await stopped(vm, wrong);
  const figures = { minutes, 'serial output, MB': round(serialBytes / 1e6), events, ...supervisor.figures };
  return { figures, wrong: [...wrong, ...supervisor.growth()] };
}

/** Starts a shell on the console again and again. */
const INIT = 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n';

async function throughRun(channel: 'serial' | 'ssh'): Promise<Finding> {
  const bytes = Math.round(parameter('MAQET_LOAD_MB', 200) * 1e6);
  const build = buildIn(path.join(import.meta.dirname, '..', 'dist'));
  const guest =
    channel === 'ssh'
      ? { ...(await debianGuest()), memory: '768M' }
      : {
          ...(({ kernel, initrd, append }) => ({ kernel, initrd, append }))(await linuxGuest({ init: INIT })),
          memory: '256M',
          network: 'none',
        };
  return withGuest(build, { ...guest, 'run-with': channel, run: 'true' }, async (runs, { outputs }) => {
    const record = readFileSync(path.join(outputs['vm-dir'] ?? '', 'vm.json'), 'utf8');
    const supervisor = new Footprint((JSON.parse(record) as { owner: { pid: number } }).owner.pid);
    const sampling = setInterval(() => supervisor.sample(), 1000);
    const start = performance.now();
    try {
      const received = await runs.run(channel, `head -c ${bytes} /dev/zero`, HOUR_MS);
      const ms = performance.now() - start;
      const wrong = received === bytes ? [] : [`received ${received} bytes of ${bytes}`];
      const figures = { megabytes: bytes / 1e6, seconds: seconds(ms), 'MB per second': round(bytes / 1e3 / ms), ...supervisor.figures };
      return { figures, wrong: [...wrong, ...supervisor.growth()] };
    } finally {
      clearInterval(sampling);
    }
  });
}

/** Returns the processor time that a process has used, in milliseconds. Linux counts it in hundredths of a second. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Runs a script in a VM as a step does. @returns how many of its steps succeeded. */
async function script({ client }: Launched, text: string): Promise<number> {
  const env = { caller: CALLER, wording: WORKFLOW, signal: new AbortController().signal };
  const { cursor: since } = await client.status();
  const context = { client, layers: [], env, store: { compression: 'none' } as const, since, deadline: Deadline.after(LIMIT_MS) };
  const done: Parameters<typeof runScript>[2] = [];
  await runScript(parseScript(text), context, done);
  return done.filter(({ outcome }) => outcome === 'ok').length;
}

/** Stops a VM, and verifies its audit log: each allowed command has one outcome. */
async function stopped(vm: Launched, wrong: string[]): Promise<void> {
  const { auditHead } = await stopDone(vm.client);
  vm.client.close();
  const verdict = await verifyChain(vm.directory.audit, auditHead);
  if (!verdict.ok || !verdict.closed) wrong.push(`the audit log of ${vm.directory.dir} does not verify: ${JSON.stringify(verdict)}`);
}

async function supervisorOf({ client }: Launched): Promise<number> {
  return (await client.status()).supervisor.pid;
}

function seconds(ms: number): number {
  return round(ms / 1000);
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
