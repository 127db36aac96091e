import { expect } from '@jest/globals';
import type { AuditRecord } from '../../src/audit/record.js';
import { linuxGuest } from '../helpers/linux-guest.js';
import type { StepResult } from '../helpers/runner.js';
import { auditRecords } from './evidence.js';
import { type Job, told } from './job.js';

/** The inputs of a guest that has only a root shell on its serial console. */
export async function shellGuest(): Promise<Record<string, string>> {
  const { kernel, initrd, append } = await linuxGuest({ init: 'while :; do sh </dev/ttyS0 >/dev/ttyS0 2>&1; done\n' });
  return { kernel, initrd, append, network: 'none', 'run-with': 'serial' };
}

/** Starts a job whose first step keeps such a guest. */
export async function jobWithGuest(startJob: () => Promise<Job>): Promise<Job> {
  const job = await startJob();
  const step = await job.main({ ...(await shellGuest()), keep: 'true', run: 'uname -s' });
  expect([step.outputs['status'], step.outputs['exit-code'], told(step, 'error')]).toEqual(['passed', '0', []]);
  return job;
}

/** Runs a script in the guest of {@link jobWithGuest}. */
export function inGuest(
  job: Job,
  run: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return job.main({ 'run-with': 'serial', run, ...inputs }, { env });
}

/** Returns the output of the script that a step showed: the lines inside the fence, without maqet's own line. */
export function shown({ stdout }: StepResult): string {
  const [, text = ''] = /^Output of the script in the guest:\n::stop-commands::.*\n([\s\S]*?)^::[0-9a-f-]{36}::$/m.exec(stdout) ?? [];
  return text.replace(/^QMP guest: .*\n/m, '');
}

/** Returns the audit records of the scripts: the decision and the end of each. */
export function guestRuns(log: Buffer): AuditRecord[] {
  return auditRecords(log).filter(({ event }) => event === 'guest-run');
}
