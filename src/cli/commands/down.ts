import type { Command } from 'commander';
import { type ChainVerdict, verifyChain } from '../../audit/verify.js';
import { connectVm, isUnrecorded } from '../../engine/attach.js';
import type { Environment } from '../../engine/context.js';
import { deliverRest } from '../../engine/records/delivery.js';
import { writeLastMetrics } from '../../engine/records/files.js';
import { DeadlineError, errorText, MaqetError } from '../../shared/errors.js';
import { recordEnd } from '../../state/claim.js';
import { findRunningVm, waitUntilGone } from '../../state/find.js';
import type { SupervisorClient } from '../../supervisor/rpc/client.js';
import type { StopResult } from '../../supervisor/rpc/protocol.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../exit-code.js';
import { asJson } from '../render-run.js';
import { columns } from '../render-vm.js';

/** Long enough for a guest with a disk to shut down in order, and for each harder way after it. */
const STOP_MS = 45_000;
const GONE_MS = 10_000;

/** `maqet down [VM]` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('[VM]', 'its name', 'vm')
    .addHelpText('after', '\nPower button, `quit`, SIGTERM, SIGKILL, each with a time limit. The files of the VM stay.');
  bind(command, down);
}

async function down(parsed: Command, context: CliContext): Promise<Report> {
  const vm = String(parsed.processedArgs[0]);
  const env = await context.environment();
  const found = await findRunningVm(env.root, vm);
  const client = await connectVm(found, env);
  const { folder, record } = found;
  const { method, ms, auditHead, unrecorded, end } = await stop(client, env).finally(() => client.close());
  const left = await waitUntilGone(record, GONE_MS);
  if (left.length > 0) {
    const pids = left.map(({ pid }) => pid).join(' and ');
    throw new MaqetError(`The VM ${vm} has stopped, but process ${pids} still runs.`, { remedy: `Run \`kill -KILL ${pids}\`.` });
  }
  if (unrecorded !== null) await recordEnd(folder, record.owner, end);
  const notices = [await deliverRest(folder), await writeLastMetrics(folder, vm)].filter((one) => one !== undefined);
  const audit = await verifyChain(folder.audit, auditHead).catch(unreadable);
  const verdict = audit.ok ? `${audit.records} records, verified, head ${audit.head}` : `BROKEN: record ${audit.brokenAt} ${audit.problem}`;
  const rows = columns([
    ['audit', verdict],
    ...(unrecorded === null ? [] : [['problem', `The end of the VM is not all on record: ${unrecorded}`]]),
    ['folder', folder.dir],
    ...notices.map((notice) => ['notice', notice]),
  ]);
  return {
    code: audit.ok && unrecorded === null ? EXIT_CODES.passed : EXIT_CODES.failed,
    lines: [`${vm}: stopped by ${method} in ${ms} ms`, ...rows.map((row) => `  ${row}`)],
    json: {
      vm,
      method,
      ms,
      dir: folder.dir,
      auditLog: folder.audit,
      auditHead,
      audit: asJson(audit),
      ...(unrecorded === null ? {} : { unrecorded }),
      ...(notices.length === 0 ? {} : { notice: notices.join(' ') }),
    },
  };
}

async function stop(client: SupervisorClient, { caller, secrets }: Environment): Promise<StopResult> {
  // No layers of its own: nothing is asked of the VM, and a policy file that cannot be read must not keep it running. Nor must a log
  // that cannot tell who came: the end tells of it.
  await client.attached({ caller, secrets, layers: [] }).catch((error: unknown) => {
    // Also not a log whose storage hangs.
    if (!isUnrecorded(error) && !(error instanceof DeadlineError)) throw error;
  });
  return client.stop({ caller, reason: 'down', quick: false }, STOP_MS);
}

/** A log that is not there any more is as broken as a log can be: the VM has stopped all the same. */
function unreadable(error: unknown): ChainVerdict {
  return { ok: false, brokenAt: 1, problem: `cannot be read: ${errorText(error)}` };
}
