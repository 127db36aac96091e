import path from 'node:path';
import type { Command } from 'commander';
import { type ChainVerdict, verifyChain } from '../../audit/verify.js';
import { connectVm, isUnrecorded } from '../../engine/attach.js';
import type { Environment } from '../../engine/context.js';
import { forceStop } from '../../engine/force-stop.js';
import { type StoppedVm, stopVm } from '../../engine/stop.js';
import { DeadlineError, errorText, type MaqetError } from '../../shared/errors.js';
import { TERMINAL } from '../../shared/wording.js';
import { findRunningVm } from '../../state/find.js';
import { VmDirectory } from '../../state/layout.js';
import type { FoundVm } from '../../state/liveness.js';
import { exists } from '../../state/numbered-files.js';
import { type SupervisorClient, SupervisorGoneError } from '../../supervisor/rpc/client.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../errors.js';
import { asJson } from '../render-run.js';
import { columns } from '../render-vm.js';

const HELP = `
Stops the VM by its power button, then by \`quit\`, SIGTERM and SIGKILL, each
with a time limit. The files of the VM stay.

--force ends a VM in whatever state it is: while it starts, if its supervisor
does not answer, if its record is damaged or its job is another one. It asks
the supervisor first, and then kills what is left.`;

interface Flags {
  readonly force?: true;
}

/** `maqet down [VM]` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('[VM]', 'the name of the VM', 'vm')
    .option('--force', 'end all processes of the VM, in whatever state it is')
    .addHelpText('after', HELP);
  bind(command, down);
}

async function down(parsed: Command, context: CliContext): Promise<Report> {
  const vm = String(parsed.processedArgs[0]);
  const env = await context.environment();
  if (parsed.opts<Flags>().force === true) return report(vm, new VmDirectory(path.join(env.root, vm)), await forceStop(vm, env));
  const found = await findRunningVm(env.root, vm);
  const announced = await announce(found, env);
  return report(vm, found.directory, await stopVm({ ...found, ...announced }, { reason: 'down', metrics: true }, env));
}

/** @param stopped - undefined if nothing was left to stop. */
async function report(vm: string, directory: VmDirectory, stopped: StoppedVm | undefined): Promise<Report> {
  const { reply, problem, notices } = stopped ?? { reply: undefined, problem: undefined, notices: [] };
  // A VM that was ended before its log began has none.
  const audit =
    stopped === undefined || (reply === undefined && !(await exists(directory.audit))) ? undefined : await verified(directory, reply);
  const rows = columns([
    ...(audit === undefined ? [] : [['audit', verdict(audit)]]),
    ...(problem === undefined ? [] : [['problem', problem.inWords(TERMINAL).message]]),
    ['directory', directory.dir],
    ...notices.map((notice) => ['notice', notice]),
  ]);
  const { method, ms, unrecorded } = reply ?? { method: null, ms: null, unrecorded: null };
  return {
    code: audit?.ok !== false && problem === undefined ? EXIT_CODES.passed : EXIT_CODES.failed,
    lines: [`${vm}: ${outcome(stopped)}`, ...rows.map((row) => `  ${row}`)],
    json: {
      vm,
      method,
      ms,
      dir: directory.dir,
      auditLog: directory.audit,
      auditHead: reply?.auditHead ?? null,
      audit: audit === undefined ? null : asJson(audit),
      ...(unrecorded === null ? {} : { unrecorded }),
      ...(problem === undefined ? {} : { problem: problem.inWords(TERMINAL).message }),
      notices: [...notices],
      ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
    },
  };
}

function outcome(stopped: StoppedVm | undefined): string {
  if (stopped === undefined) return 'had ended already, and nothing of it runs';
  const { reply } = stopped;
  return reply === undefined ? 'stopped, but not cleanly' : `stopped by ${reply.method} in ${reply.ms} ms`;
}

function verified(directory: VmDirectory, reply: StoppedVm['reply']): Promise<ChainVerdict> {
  return verifyChain(directory.audit, reply?.auditHead).catch(unreadable);
}

function verdict(audit: ChainVerdict): string {
  return audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
}

/**
 * Connects to the supervisor and announces this caller, for the audit log.
 *
 * @returns the reason if the supervisor cannot be reached or does not answer: its VM is stopped all the same.
 */
async function announce(found: FoundVm, env: Environment): Promise<{ client?: SupervisorClient; silent?: MaqetError }> {
  const client = await connectVm(found, env).catch((error: unknown) => {
    if (error instanceof SupervisorGoneError) return error;
    throw error;
  });
  if (client instanceof SupervisorGoneError) return { silent: client };
  try {
    // Without policy layers: a policy file that cannot be read must not keep the VM running.
    await client.attached({ caller: env.caller, secrets: env.secrets, layers: [] });
    return { client };
  } catch (error) {
    // A full disk under the audit log must not keep the VM running either.
    if (isUnrecorded(error)) return { client };
    client.close();
    if (error instanceof DeadlineError) return { silent: error };
    throw error;
  }
}

/** A log that has been removed is as broken as a log can be. */
function unreadable(error: unknown): ChainVerdict {
  return { ok: false, brokenAt: 1, problem: `cannot be read: ${errorText(error)}` };
}
