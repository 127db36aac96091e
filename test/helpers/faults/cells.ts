import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inspectKvm } from '../../../src/toolchain/kvm.js';
import { CAN_FREEZE, CAN_MOUNT } from '../small-disk.js';
import { LIES } from './lying-qemus.js';
import { CAN_LIMIT_MEMORY } from './memory-group.js';
import { PHASES, type Phase, type PhaseName, STARTS } from './phases.js';
import type { Inputs, Stage } from './stage.js';

/** The end of a step: its output `status`, or that it was killed or said nothing. */
export type Verdict = 'passed' | 'failed' | 'timed-out' | 'crashed' | 'blocked' | 'killed' | 'none';

/** One fault in one phase. */
export interface Cell {
  readonly name: string;
  /** Whether CI runs it. The others run by hand. */
  readonly ci: boolean;
  readonly inputs: (stage: Stage) => Promise<Inputs>;
  /** Waits for the phase; undefined strikes at once. */
  readonly reached?: (stage: Stage) => Promise<void>;
  readonly strike?: (stage: Stage) => Promise<unknown> | unknown;
  /** The verdicts that are right. Several where the fault and the end of the phase race. */
  readonly right: readonly Verdict[];
  /** The longest time that the step may take from the strike. On a busy machine, it may take twice as long. */
  readonly ms: number;
  /** True where the fault takes evidence away: only what is left must be sound. */
  readonly loses?: boolean;
  /** The processes that may stay until the runner ends the job. */
  readonly leaves?: RegExp;
  /** What the error of the step says. */
  readonly says?: RegExp;
  /** Why this machine cannot show the fault. */
  readonly impossible?: string | undefined;
  /** True where the results service takes no evidence. */
  readonly noUpload?: boolean;
}

type Victim = 'qemu' | 'supervisor' | 'step' | 'client';
const SUPERVISOR = /^\S+ \S+\/dist\/supervisor\//;
type Act = readonly [signal: 'SIGKILL' | 'SIGSTOP', victim: Victim];

/** Returns the process of a victim. @throws Error if the phase has none: a signal to nobody would prove nothing. */
async function pidOf(stage: Stage, phase: PhaseName, victim: Victim): Promise<number> {
  if (victim === 'step' || victim === 'client') return started(stage[victim]).pid;
  if (victim === 'qemu' && (phase === 'proof' || phase === 'spawn')) return stage.heldPid();
  // While QEMU starts, the record still names the step.
  if (victim === 'supervisor') return started(stage.runner.leftovers().find(({ command }) => SUPERVISOR.test(command))).pid;
  return started((await stage.recordWhere(({ qemu }) => qemu !== null)).qemu).pid;
}

/** Why a phase cannot be reached on this machine. */
function unreachable(phase: PhaseName): Pick<Cell, 'impossible'> {
  return phase === 'proof' && inspectKvm().state !== 'usable' ? { impossible: 'KVM cannot be opened' } : {};
}

function started<T extends { readonly pid: number }>(process: T | null | undefined): T {
  if (process === null || process === undefined) throw new Error('There is no such process.');
  return process;
}

async function signal(stage: Stage, phase: PhaseName, [name, victim]: Act): Promise<void> {
  try {
    process.kill(await pidOf(stage, phase, victim), name);
  } catch (error) {
    // On a busy machine, the signal may come after the phase.
    if (phase !== 'stop' && phase !== 'snapshot' && phase !== 'dump') throw error;
  }
  // A user cancels a step that stands still: the runner ends it by SIGKILL, 10 s after a SIGINT that it does not see.
  if (victim === 'step' && name === 'SIGSTOP') await stage.step?.cancel();
}

const ENDED: readonly Verdict[] = ['crashed'];
const HELD: readonly Verdict[] = ['crashed', 'timed-out'];
const DONE: readonly Verdict[] = ['passed', 'crashed'];
const ANY_END: readonly Verdict[] = ['passed', 'failed', 'crashed', 'timed-out'];

/** What is right after a signal to QEMU and the supervisor. The step is always killed. A phase that is not here has no such process. */
const SIGNALS: Partial<Record<PhaseName, Partial<Record<`${Act[0]} ${Victim}`, readonly Verdict[]>>>> = {
  // A KVM that is not proved is none: the VM runs under TCG.
  proof: { 'SIGKILL qemu': ['passed'], 'SIGSTOP qemu': ['passed'] },
  spawn: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  boot: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  attach: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  run: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  QMP: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  dump: { 'SIGKILL qemu': ANY_END, 'SIGSTOP qemu': ANY_END, 'SIGKILL supervisor': ANY_END, 'SIGSTOP supervisor': ANY_END },
  snapshot: { 'SIGKILL qemu': ENDED, 'SIGSTOP qemu': HELD, 'SIGKILL supervisor': ENDED, 'SIGSTOP supervisor': HELD },
  stop: { 'SIGKILL qemu': DONE, 'SIGSTOP qemu': ['passed'], 'SIGKILL supervisor': DONE, 'SIGSTOP supervisor': ANY_END },
  post: {
    'SIGKILL qemu': ['passed'],
    'SIGSTOP qemu': ['passed'],
    'SIGKILL supervisor': ['passed'],
    'SIGSTOP supervisor': ['passed'],
  },
  client: { 'SIGKILL client': ['passed'], 'SIGSTOP client': ['passed'] },
};

const STOPPABLE = ['look-up', 'install', 'proof', 'spawn', 'boot', 'attach', 'run', 'QMP', 'dump', 'snapshot', 'stop', 'upload'] as const;
/** The cells that CI runs, with some lying QEMUs: every phase and every kind of fault occurs once, most in a cell of their own. */
export const IN_CI: ReadonlySet<string> = new Set([
  ...['look-up: SIGKILL step', 'install: cancel', 'proof: QEMU kills its parent and lives on', 'spawn: QEMU kills its parent'],
  ...[
    'spawn: QEMU runs out of memory',
    'boot: the disk is read-only',
    'boot: at most 25 open files',
    'boot: files of no bytes',
    'attach: SIGKILL supervisor',
  ],
  ...['run: SIGKILL qemu', 'QMP: SIGSTOP supervisor', 'QMP: the disk is full', 'dump: SIGKILL qemu', 'snapshot: SIGKILL step'],
  ...['stop: the disk is frozen', 'upload: SIGSTOP step', 'post: SIGSTOP qemu', 'client: SIGKILL client', 'client: SIGSTOP client'],
  ...['CreateArtifact: status 403', 'CreateArtifact: silent', 'PutBlock: half', 'PutBlockList: trickle', 'FinalizeArtifact: cut'],
  ...['FinalizeArtifact: deaf', 'state root: vm.json is empty', 'path: comma,comma'],
]);

/** A package manager goes on when its step is killed: to end it would leave half a package. */
function left(phase: PhaseName): Pick<Cell, 'leaves'> {
  return phase === 'install' ? { leaves: /^\/bin\/sleep 300$/ } : {};
}

/** How long a step takes if everything it waits for stands still: evidence has 90 s beyond `timeout`. */
function longest(phase: PhaseName): number {
  return phase === 'dump' || phase === 'snapshot' ? 150_000 : 60_000;
}

function cell(name: string, rest: Omit<Cell, 'name' | 'ci'>): Cell {
  return { name, ci: IN_CI.has(name) || (rest as Partial<Cell>).ci === true, ...rest };
}

function signalCells(): Cell[] {
  const others = (Object.keys(SIGNALS) as PhaseName[]).flatMap((phase) =>
    Object.entries(SIGNALS[phase] ?? {}).map(([name, right]) => {
      const act = name.split(' ') as unknown as Act;
      return cell(`${phase}: ${name}`, {
        ...PHASES[phase],
        strike: (stage) => signal(stage, phase, act),
        right,
        ms: longest(phase),
        ...unreachable(phase),
      });
    }),
  );
  const steps = STOPPABLE.flatMap((phase) =>
    (['SIGKILL', 'SIGSTOP'] as const).map((name) =>
      cell(`${phase}: ${name} step`, {
        ...PHASES[phase],
        strike: (stage) => signal(stage, phase, [name, 'step']),
        right: ['killed'],
        ms: 15_000,
        ...left(phase),
        ...unreachable(phase),
      }),
    ),
  );
  const cancels = STOPPABLE.map((phase) => {
    const late = phase === 'upload' || phase === 'stop' || phase === 'dump' || phase === 'snapshot';
    const right: Verdict[] = late ? ['passed', 'failed'] : ['failed'];
    return cell(`${phase}: cancel`, {
      ...PHASES[phase],
      strike: (stage) => stage.step?.cancel(),
      right,
      ms: 12_000,
      ...unreachable(phase),
    });
  });
  return [...steps, ...others, ...cancels];
}

function diskCells(): Cell[] {
  const faults: readonly [string, (stage: Stage) => void][] = [
    ['full', ({ disk }) => disk?.fill()],
    ['read-only', ({ disk }) => void spawnSync('mount', ['-o', 'remount,ro', disk?.dir ?? ''])],
  ];
  return (['boot', 'QMP', 'dump', 'stop', 'post'] as const).flatMap((phase) =>
    faults.map(([name, strike]) =>
      cell(`${phase}: the disk is ${name}`, {
        ...PHASES[phase],
        inputs: async (stage) => {
          await stage.useDisk(64);
          const phaseOf: Phase = PHASES[phase];
          return { ...(await phaseOf.inputs(stage)), memory: '32M' };
        },
        strike,
        right: ANY_END,
        ms: 45_000,
        loses: true,
        impossible: CAN_MOUNT ? undefined : 'this user cannot mount',
      }),
    ),
  );
}

/** How long the disk hangs. For ever, the kernel would let nobody end a step whose write hangs. */
const FROZEN_MS = 10_000;

function frozenCells(): Cell[] {
  return (['boot', 'QMP', 'dump', 'stop', 'post'] as const).map((phase) =>
    cell(`${phase}: the disk is frozen`, {
      ...PHASES[phase],
      inputs: async (stage) => {
        await stage.useFrozenDisk();
        const phaseOf: Phase = PHASES[phase];
        return { ...(await phaseOf.inputs(stage)), memory: '16M' };
      },
      strike: ({ frozen }) => {
        frozen?.freeze();
        setTimeout(() => frozen?.thaw(), FROZEN_MS);
      },
      right: ANY_END,
      ms: 45_000,
      loses: true,
      impossible: CAN_FREEZE ? undefined : 'this machine cannot freeze a disk',
    }),
  );
}

/** Starts of QEMU at which its parent dies before it could note anything of it, and the end of QEMU for lack of memory. */
function startCells(): Cell[] {
  const KILLS = 'kill -KILL $PPID; exec $REAL "$@"';
  // A child of the stand-in gets no signal when the parent of the stand-in dies.
  const SURVIVES = '$REAL "$@" & kill -KILL $PPID; wait';
  const dies = (['proof', 'spawn'] as const).flatMap((phase) =>
    Object.entries({ 'QEMU kills its parent': KILLS, 'QEMU kills its parent and lives on': SURVIVES }).map(([name, act]) =>
      cell(`${phase}: ${name}`, {
        inputs: async (stage) => ({
          qemu: await stage.standIn(`case "$*" in ${STARTS[phase]}) ${act};; *) exec $REAL "$@";; esac`),
          accel: phase === 'proof' ? 'auto' : 'tcg',
        }),
        right: phase === 'proof' ? ['killed'] : ENDED,
        ms: 30_000,
        ...unreachable(phase),
      }),
    ),
  );
  const memory = cell('spawn: QEMU runs out of memory', {
    inputs: async (stage) => {
      const group = stage.limitMemory(16);
      return { qemu: await stage.standIn(`case "$*" in ${STARTS.spawn}) echo $$ > ${group};; esac; exec $REAL "$@"`) };
    },
    right: ENDED,
    says: /SIGKILL \(out of memory/,
    ms: 30_000,
    impossible: CAN_LIMIT_MEMORY ? undefined : 'this user cannot limit memory',
  });
  return [...dies, memory];
}

const CALLS = ['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact'] as const;

function serviceCells(): Cell[] {
  const one = (name: string, ms: number, prepare: (stage: Stage) => void): Cell =>
    cell(name, {
      inputs: async (stage) => {
        prepare(stage);
        return {};
      },
      right: ['passed'],
      ms,
      noUpload: true,
    });
  return CALLS.flatMap((method) => [
    ...[401, 403, 404, 409, 429, 500, 503].map((status) =>
      one(`${method}: status ${status}`, 120_000, ({ service }) => service.failNext({ method, status, times: 1000 })),
    ),
    ...(['silent', 'half', 'cut', 'trickle', 'deaf'] as const).map((hang) =>
      one(`${method}: ${hang}`, 120_000, ({ service }) => service.hangAt(method, hang)),
    ),
  ]);
}

function lyingCells(): Cell[] {
  return LIES.map(({ name, script, right, ci = false, ms = 30_000, leaves }) => {
    const inputs = async (stage: Stage): Promise<Inputs> => ({ qemu: await stage.standIn(script) });
    return { name: `QEMU: ${name}`, ci, inputs, right, ms, ...(leaves === undefined ? {} : { leaves }) };
  });
}

/** Replaces the record of the VM by something else. */
function instead({ vm }: Stage, make: (file: string) => void): void {
  rmSync(vm.record);
  make(vm.record);
}

/** Makes the directory of another VM, whose record is empty. */
function emptyRecord(stage: Stage, name: string): void {
  const dir = path.join(stage.root, name);
  mkdirSync(dir);
  writeFileSync(path.join(dir, 'vm.json'), '');
}

/** Changes the record of the VM. */
async function rewrite({ vm }: Stage, change: (record: Record<string, unknown>) => void): Promise<void> {
  const record = JSON.parse(await readFile(vm.record, 'utf8')) as Record<string, unknown>;
  change(record);
  await writeFile(vm.record, JSON.stringify(record));
}

/** Names a process that is not the VM's: as after a restart of the host, when numbers are used again. */
function nameBystander(stage: Stage): Promise<void> {
  const { pid } = stage.startBystander();
  return rewrite(stage, (record) => Object.assign(record['qemu'] as object, { pid }));
}

/** Damage to the state root while a kept VM runs. */
const DAMAGES: readonly [string, (stage: Stage) => void | Promise<void>][] = [
  ['vm.json is empty', ({ vm }) => truncateSync(vm.record)],
  ['vm.json is no JSON', ({ vm }) => writeFileSync(vm.record, '{"version": 1,')],
  ['vm.json is gone', ({ vm }) => rmSync(vm.record)],
  ['vm.json is a directory', (stage) => instead(stage, (file) => mkdirSync(file))],
  ['vm.json is a link to itself', (stage) => instead(stage, (file) => symlinkSync('vm.json', file))],
  ['a FIFO as vm.json', (stage) => instead(stage, (file) => void spawnSync('mkfifo', [file]))],
  ['vm.json is of a later version', (stage) => rewrite(stage, (record) => Object.assign(record, { version: 99 }))],
  ['vm.json has no process', (stage) => rewrite(stage, (record) => Object.assign(record, { owner: null, qemu: null }))],
  ['vm.json has a pid of another process', nameBystander],
  ['rpc.sock is gone', ({ vm }) => rmSync(vm.socket)],
  ['rpc.token is gone', ({ vm }) => rmSync(vm.token)],
  ['audit.jsonl is gone', ({ vm }) => rmSync(vm.audit)],
  ['audit.jsonl is cut', ({ vm }) => truncateSync(vm.audit, 100)],
  ['the directory is gone', ({ vm }) => rmSync(vm.dir, { recursive: true })],
  ['another record is empty', (stage) => emptyRecord(stage, 'other')],
  ['a record aside is empty', (stage) => emptyRecord(stage, 'vm.99')],
  ['a FIFO beside the VMs', ({ root }) => void spawnSync('mkfifo', [path.join(root, 'fifo')])],
  ['a link to itself beside the VMs', ({ root }) => symlinkSync('loop', path.join(root, 'loop'))],
];

function damageCells(): Cell[] {
  return DAMAGES.map(([name, strike]) =>
    cell(`state root: ${name}`, { ...PHASES.post, strike, right: ['passed'], ms: 30_000, loses: true }),
  );
}

const NAMES = ['a b', 'comma,comma', "quote'quote", 'double"quote', '$(id)', 'Ünïcödé', 'back\\slash', '-dash', '%41', '#hash', 'x=y,z=1'];

function pathCells(): Cell[] {
  const at = (name: string, directory: string): Cell =>
    cell(`path: ${name}`, {
      inputs: async (stage) => {
        stage.env['RUNNER_TEMP'] = path.join(stage.runner.directories.root, directory);
        await mkdir(stage.env['RUNNER_TEMP'], { recursive: true });
        return { qmp: '- query-status', dump: 'always' };
      },
      right: ['passed'],
      ms: 60_000,
    });
  return [...NAMES.map((name) => at(name, name)), at('long', `${'long/'.repeat(30)}end`), at('a name of 250 bytes', 'n'.repeat(250))];
}

function limitCells(): Cell[] {
  const limits: readonly [string, string][] = [
    ['at most 40 open files', '--nofile=40'],
    ['at most 25 open files', '--nofile=25'],
    ['files of at most 64 KiB', '--fsize=65536'],
    ['files of no bytes', '--fsize=0'],
    ['no locked memory', '--memlock=0'],
  ];
  return limits.map(([name, limit]) =>
    cell(`boot: ${name}`, {
      inputs: async () => ({ qmp: '- query-status' }),
      strike: ({ step }) => void spawnSync('prlimit', [limit, `--pid=${step?.pid}`]),
      right: [...ANY_END, 'none'],
      ms: 45_000,
      loses: true,
    }),
  );
}

/** Every cell. */
export const CELLS: readonly Cell[] = [
  ...signalCells(),
  ...diskCells(),
  ...frozenCells(),
  ...startCells(),
  ...serviceCells(),
  ...lyingCells(),
  ...damageCells(),
  ...pathCells(),
  ...limitCells(),
];
