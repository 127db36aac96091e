import type { Command } from 'commander';
import { type ChainVerdict, verifyChain } from '../../audit/verify.js';
import { connectVm, isUnrecorded } from '../../engine/attach.js';
import type { Environment } from '../../engine/context.js';
import { stopVm } from '../../engine/stop.js';
import { DeadlineError, errorText } from '../../shared/errors.js';
import { TERMINAL } from '../../shared/wording.js';
import { type FoundVm, findRunningVm } from '../../state/find.js';
import { type SupervisorClient, SupervisorGoneError } from '../../supervisor/rpc/client.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../errors.js';
import { asJson } from '../render-run.js';
import { columns } from '../render-vm.js';

/** `maqet down [VM]` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('[VM]', 'the name of the VM', 'vm')
    .addHelpText(
      'after',
      '\nStops the VM by its power button, then by `quit`, SIGTERM and SIGKILL, each with a time limit. The files of the VM stay.',
    );
  bind(command, down);
}

async function down(parsed: Command, context: CliContext): Promise<Report> {
  const vm = String(parsed.processedArgs[0]);
  const env = await context.environment();
  const found = await findRunningVm(env.root, vm);
  const client = await announce(found, env);
  const { reply, problem, notices } = await stopVm({ ...found, client }, { reason: 'down', metrics: true }, env);
  const { directory } = found;
  const audit = await verifyChain(directory.audit, reply?.auditHead).catch(unreadable);
  const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
  const rows = columns([
    ['audit', verdict],
    ...(problem === undefined ? [] : [['problem', problem.inWords(TERMINAL).message]]),
    ['directory', directory.dir],
    ...notices.map((notice) => ['notice', notice]),
  ]);
  const { method, ms, unrecorded } = reply ?? { method: null, ms: null, unrecorded: null };
  return {
    code: audit.ok && problem === undefined ? EXIT_CODES.passed : EXIT_CODES.failed,
    lines: [
      method === null ? `${vm}: stopped, but not cleanly` : `${vm}: stopped by ${method} in ${ms} ms`,
      ...rows.map((row) => `  ${row}`),
    ],
    json: {
      vm,
      method,
      ms,
      dir: directory.dir,
      auditLog: directory.audit,
      auditHead: reply?.auditHead ?? null,
      audit: asJson(audit),
      ...(unrecorded === null ? {} : { unrecorded }),
      ...(problem === undefined ? {} : { problem: problem.inWords(TERMINAL).message }),
      ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
    },
  };
}

/**
 * Connects to the supervisor and announces this caller, for the audit log.
 *
 * @returns undefined if the supervisor cannot be reached: its VM is stopped all the same.
 */
async function announce(found: FoundVm, env: Environment): Promise<SupervisorClient | undefined> {
  const client = await connectVm(found, env).catch((error: unknown) => {
    if (error instanceof SupervisorGoneError) return undefined;
    throw error;
  });
  try {
    // Without policy layers: a policy file that cannot be read must not keep the VM running.
    await client?.attached({ caller: env.caller, secrets: env.secrets, layers: [] });
  } catch (error) {
    // A full or hanging disk under the audit log must not keep the VM running either.
    if (!isUnrecorded(error) && !(error instanceof DeadlineError)) {
      client?.close();
      throw error;
    }
  }
  return client;
}

/** A log that has been removed is as broken as a log can be. */
function unreadable(error: unknown): ChainVerdict {
  return { ok: false, brokenAt: 1, problem: `cannot be read: ${errorText(error)}` };
}
