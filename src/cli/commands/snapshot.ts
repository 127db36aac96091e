import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import { runScript, snapshotLines } from '../../engine/script.js';
import { parseInputs } from '../../inputs/parse.js';
import type { StepResult } from '../../report/result.js';
import { Deadline } from '../../shared/deadline.js';
import { isJsonObject } from '../../shared/json.js';
import { NAMED_ACTIONS, readSnapshotOperation, type SnapshotOperation, snapshotOperationText } from '../../shared/snapshot-operation.js';
import { formatDuration } from '../../shared/units.js';
import { addInputFlags, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, UsageError } from '../errors.js';

const HELP = `
With --vm, a snapshot contains the memory, the devices and all writable disks of
a running VM. QEMU pauses the guest meanwhile. With --image, it contains one
qcow2 file, which no VM may use meanwhile (except for \`list\`). \`overwrite\`
replaces a snapshot of that name, if there is one, after it has created the new
one.

  maqet snapshot create clean --image disk.qcow2
  maqet snapshot list --image disk.qcow2 --json`;

/** Flags for finding the image tool. A running VM has its QEMU. */
const TOOL_FLAGS = ['qemu', 'qemu-version', 'install'] as const;

/** `maqet snapshot create|load|delete|overwrite NAME` and `maqet snapshot list`, each with `--vm VM` or `--image FILE` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<ACTION>', `${NAMED_ACTIONS.join(', ')} or list`)
    .argument('[NAME]', 'the name of the snapshot (not for list)')
    .option('--image <FILE>', 'use a qcow2 image that no VM uses, instead of a VM')
    .addHelpText('after', HELP);
  addInputFlags(command, ['vm', 'allow', 'deny', 'policy', 'timeout', ...TOOL_FLAGS]);
  bind(command, snapshot);
}

async function snapshot(parsed: Command, context: CliContext): Promise<Report> {
  const [action, name] = parsed.processedArgs as [string, string | undefined];
  const operation = operationOf(action, name);
  // Do not pass on --image: it is not the input of that name.
  const { image, ...flags } = readInputFlags(parsed);
  checkSubject(image, flags);
  if (image === undefined) return snapshotOfVm(operation, flags, context);
  const { snapshotOfImage } = await import('../image-snapshot.js');
  return snapshotOfImage(image, operation, flags, context);
}

async function snapshotOfVm(operation: SnapshotOperation, flags: Readonly<Record<string, string>>, context: CliContext): Promise<Report> {
  const inputs = await parseInputs({ ...flags, snapshot: snapshotOperationText(operation) });
  const env = await context.environment(inputs);
  const { session } = await attachRunningVm(inputs, env);
  const { client, layers, cursor: since } = session;
  const done: StepResult[] = [];
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    await runScript(inputs.snapshot, { client, layers, env, store: { compression: 'none' }, since, deadline }, done);
  } finally {
    client.close();
  }
  const { durationMs = 0, result } = done[0] ?? {};
  const lines =
    operation.action === 'list' ? snapshotLines(done[0]) : [`${operation.action} ${operation.name}: ${formatDuration(durationMs)}`];
  return { code: EXIT_CODES.passed, lines, json: { vm: inputs.vm, ...(isJsonObject(result) ? result : {}), durationMs } };
}

/** Parses one operation as the input `snapshot` does. Refuses a line break, which would make it two. */
function operationOf(action: string, name: string | undefined): SnapshotOperation {
  const text = name === undefined && action === 'list' ? action : `${action}:${name ?? ''}`;
  const operation = readSnapshotOperation(text);
  if (typeof operation !== 'string') return operation;
  throw new UsageError(`${JSON.stringify(text)} ${operation}.`, { remedy: `Use ${NAMED_ACTIONS.join(', ')} with a NAME, or list.` });
}

function checkSubject(image: string | undefined, flags: Readonly<Record<string, string>>): void {
  if (image !== undefined) {
    // Refuse an empty variable of a script, which means neither a VM nor the current directory.
    if (image.trim() === '') {
      throw new UsageError('--image is empty.', { remedy: 'Name a qcow2 image, or leave out --image to use a VM.' });
    }
    if (flags['vm'] === undefined) return;
    throw new UsageError('--vm and --image exclude each other.', { remedy: 'Name a running VM, or an image that no VM uses.' });
  }
  const named = TOOL_FLAGS.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);
  if (named.length === 0) return;
  throw new UsageError(`A running VM has its QEMU. ${named.join(', ')} can only be used with --image.`, {
    remedy: `Leave out ${named.join(', ')}, or name an image.`,
  });
}
