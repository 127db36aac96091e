import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach-running.js';
import { parseInputs } from '../../engine/inputs.js';
import { runScript, type ScriptResult } from '../../engine/script-runner.js';
import { snapshotLines } from '../../engine/snapshot-steps.js';
import { Deadline } from '../../shared/deadline.js';
import { isJsonObject } from '../../shared/json.js';
import { NAMED_ACTIONS, readSnapshotAct } from '../../shared/snapshot-act.js';
import { formatDuration } from '../../shared/units.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { UsageError } from '../error-output.js';
import { EXIT_CODES } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';

const HELP = `
A snapshot holds the memory, the devices and all writable disks of the running VM. \`overwrite\` creates it whether there is
one of that name or not. The guest is held while QEMU works.`;

/** `maqet snapshot create|load|delete|overwrite NAME --vm VM` and `maqet snapshot list --vm VM` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<ACTION>', `${NAMED_ACTIONS.join(', ')} or list`)
    .argument('[NAME]', 'of the snapshot; list takes none')
    .addHelpText('after', HELP);
  addInputFlags(command, ['vm', 'allow', 'deny', 'policy', 'timeout']);
  bind(command, snapshot);
}

async function snapshot(parsed: Command, context: CliContext): Promise<Report> {
  const [action, name] = parsed.processedArgs as [string, string | undefined];
  const raw = { ...readInputFlags(parsed), snapshot: actText(action, name) };
  const inputs = await parseInputs(raw);
  const env = await context.environment();
  const { session } = await attachRunningVm(inputs, raw, env);
  const { client, layers, cursor: since } = session;
  const done: ScriptResult[] = [];
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    await runScript(inputs.snapshot, { client, layers, env, store: { compression: 'none' }, since, deadline }, done);
  } finally {
    client.close();
  }
  const { durationMs = 0, result } = done[0] ?? {};
  const lines = action === 'list' ? snapshotLines(done[0]) : [`${action} ${name}: ${formatDuration(durationMs)}`];
  return { code: EXIT_CODES.passed, lines, json: { vm: inputs.vm, ...(isJsonObject(result) ? result : {}), durationMs } };
}

/** As the input has it. One act alone: a line break would make it two. */
function actText(action: string, name: string | undefined): string {
  const text = name === undefined && action === 'list' ? action : `${action}:${name ?? ''}`;
  const act = readSnapshotAct(text);
  if (typeof act !== 'string') return text;
  throw new UsageError(`${JSON.stringify(text)} ${act}.`, { remedy: `Use ${NAMED_ACTIONS.join(', ')} with a NAME, or list.` });
}
