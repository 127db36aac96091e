import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeSelfTestDisk } from '../../../src/guest/selftest/x86.js';
import { Deadline } from '../../../src/shared/deadline.js';
import { shellGuest } from '../../e2e/shell-guest.js';
import type { Inputs, Stage } from './stage.js';

/** How a job gets into a phase, and stays there long enough to be struck. */
export interface Phase {
  /** Prepares the job. @returns the inputs of the step that is struck. */
  readonly inputs: (stage: Stage) => Promise<Inputs>;
  /** Waits until the phase is reached. The step has started. */
  readonly reached: (stage: Stage) => Promise<void>;
}

const ENDLESS: Inputs = { 'wait-for': 'event:NEVER' };
/** A stand-in that says that it is here, and waits for longer than any cell. */
const HELD = 'echo here $$ >> $HERE/log; exec sleep 300';
/** How a stand-in knows the start of the VM, and that of the self-test guest that proves KVM. */
export const STARTS = { spawn: '*-qmp*|*-mon*', proof: '*accel=kvm*' } as const;

async function held(stage: Stage): Promise<void> {
  await stage.heldPid();
}

async function kept(stage: Stage): Promise<void> {
  await stage.main({ keep: 'true' });
}

/** The phases of a job, in their order. */
export const PHASES = {
  'look-up': {
    inputs: async (stage) => ({ qemu: await stage.standIn(`case "$1" in --version) ${HELD};; esac; exec $REAL "$@"`) }),
    reached: held,
  },
  install: {
    inputs: async (stage) => {
      const dir = await stage.standIn('exit 1');
      await rm(path.join(dir, 'qemu-system-x86_64'));
      await rm(path.join(dir, 'qemu-img'));
      await writeFile(path.join(dir, 'apt-get'), `#!/bin/sh\necho here $$ >> ${dir}/log\nexec /bin/sleep 300\n`, { mode: 0o755 });
      stage.env['PATH'] = dir;
      return {};
    },
    reached: held,
  },
  /** The self-test guest that proves KVM. A host without the device never gets here. */
  proof: {
    inputs: async (stage) => ({
      qemu: await stage.standIn(`case "$*" in ${STARTS.proof}) ${HELD};; esac; exec $REAL "$@"`),
      accel: 'auto',
    }),
    reached: held,
  },
  spawn: {
    inputs: async (stage) => ({ qemu: await stage.standIn(`case "$*" in ${STARTS.spawn}) ${HELD};; esac; exec $REAL "$@"`) }),
    reached: held,
  },
  boot: {
    inputs: async () => ENDLESS,
    reached: async (stage) => void (await stage.recordWhere((record) => record.state === 'running' && record.qemu !== null)),
  },
  attach: {
    inputs: async (stage) => {
      await kept(stage);
      return { ...ENDLESS, vm: 'vm' };
    },
    reached: (stage) => stage.said(/^::debug::phase (?:attach|ready)$/m),
  },
  run: {
    inputs: async () => ({
      ...(await shellGuest()),
      memory: '128M',
      'boot-timeout': '60s',
      timeout: '80s',
      'run-timeout': '15s',
      run: 'echo in the guest; while :; do sleep 1; done',
    }),
    reached: (stage) => stage.said(/in the guest/),
  },
  QMP: {
    inputs: async () => ({ qmp: '- query-status\n- sleep: 2s\n- query-version' }),
    reached: (stage) => stage.said(/QMP: vm \| query-status/),
  },
  dump: {
    inputs: async () => ({ dump: 'always', memory: '512M' }),
    reached: (stage) => stage.said(/^::debug::phase dump$/m),
  },
  snapshot: {
    inputs: async () => ({
      ...(await shellGuest()),
      memory: '512M',
      'wait-for': 'running',
      timeout: '40s',
      snapshot: 'create:one',
      disks: '- {name: data, size: 64M}',
    }),
    reached: (stage) => stage.said(/^::debug::phase snapshot/m),
  },
  /** A guest in an image has a while to shut down, and this one knows no power button. */
  stop: {
    inputs: async (stage) => {
      const image = path.join(stage.runner.directories.root, 'deaf.img');
      await writeSelfTestDisk(image);
      return { image };
    },
    reached: (stage) => stage.said(/^::debug::phase stop$/m),
  },
  upload: {
    inputs: async (stage) => {
      stage.service.hangAt('CreateArtifact', 'deaf');
      return {};
    },
    reached: (stage) => stage.requestHangs(),
  },
  /** Between the step and its post step. */
  post: { inputs: async () => ({ keep: 'true' }), reached: async (stage) => void (await stage.step?.result) },
  /** With another step, the client, at the supervisor's socket. */
  client: {
    inputs: async (stage) => {
      await kept(stage);
      stage.client = await stage.start({ ...ENDLESS, vm: 'vm' });
      await stage.client.waitForOutput(/^::debug::phase ready$/m, Deadline.after(60_000));
      return { vm: 'vm', qmp: '- query-status\n- sleep: 1s\n- stop\n- cont\n- query-version' };
    },
    reached: (stage) => stage.said(/QMP: vm \| query-status/),
  },
} satisfies Record<string, Phase>;

export type PhaseName = keyof typeof PHASES;
