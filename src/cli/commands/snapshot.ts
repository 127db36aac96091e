import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import { runScript } from '../../engine/script-runner.js';
import { snapshotLines } from '../../engine/snapshot-steps.js';
import { parseInputs } from '../../inputs/parse.js';
import type { StepResult } from '../../report/result.js';
import { Deadline } from '../../shared/deadline.js';
import { isJsonObject } from '../../shared/json.js';
import { NAMED_ACTIONS, readSnapshotAct, type SnapshotAct, snapshotActText } from '../../shared/snapshot-operation.js';
import { formatDuration } from '../../shared/units.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { UsageError } from '../error-output.js';
import { EXIT_CODES } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';

const HELP = `
With --vm, a snapshot holds the memory, the devices and all writable disks of a running VM; the guest is held while QEMU works.
With --image, it holds the content of that one qcow2 file, which no VM may use meanwhile (\`list\` may look at any time).
\`overwrite\` creates it whether there is one of that name or not, and the old one goes last.

  maqet snapshot create clean --image disk.qcow2
  maqet snapshot list --image disk.qcow2 --json`;

/** Flags that say how the image tool is found; a VM that runs has its QEMU. */
const TOOL_FLAGS = ['qemu', 'qemu-version', 'install'] as const;

/** `maqet snapshot create|load|delete|overwrite NAME` and `maqet snapshot list`, each with `--vm VM` or `--image FILE` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<ACTION>', `${NAMED_ACTIONS.join(', ')} or list`)
    .argument('[NAME]', 'of the snapshot; list takes none')
    .option('--image <FILE>', 'a qcow2 image that no VM uses, in place of a VM')
    .addHelpText('after', HELP);
  addInputFlags(command, ['vm', 'allow', 'deny', 'policy', 'timeout', ...TOOL_FLAGS]);
  bind(command, snapshot);
}

async function snapshot(parsed: Command, context: CliContext): Promise<Report> {
  const [action, name] = parsed.processedArgs as [string, string | undefined];
  const act = actOf(action, name);
  // The flag bears the name of an input, and is none: it is never handed on as one.
  const { image, ...flags } = readInputFlags(parsed);
  checkSubject(image, flags);
  if (image === undefined) return snapshotOfVm(act, flags, context);
  const { snapshotOfImage } = await import('../image-snapshot.js');
  return snapshotOfImage(image, act, flags, context);
}

async function snapshotOfVm(act: SnapshotAct, flags: Readonly<Record<string, string>>, context: CliContext): Promise<Report> {
  const inputs = await parseInputs({ ...flags, snapshot: snapshotActText(act) });
  const env = await context.environment();
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
  const lines = act.action === 'list' ? snapshotLines(done[0]) : [`${act.action} ${act.name}: ${formatDuration(durationMs)}`];
  return { code: EXIT_CODES.passed, lines, json: { vm: inputs.vm, ...(isJsonObject(result) ? result : {}), durationMs } };
}

/** As the input has it. One act alone: a line break would make it two. */
function actOf(action: string, name: string | undefined): SnapshotAct {
  const text = name === undefined && action === 'list' ? action : `${action}:${name ?? ''}`;
  const act = readSnapshotAct(text);
  if (typeof act !== 'string') return act;
  throw new UsageError(`${JSON.stringify(text)} ${act}.`, { remedy: `Use ${NAMED_ACTIONS.join(', ')} with a NAME, or list.` });
}

function checkSubject(image: string | undefined, flags: Readonly<Record<string, string>>): void {
  if (image !== undefined) {
    // An empty variable of a script: neither a VM nor the current folder was meant.
    if (image.trim() === '') {
      throw new UsageError('--image names no file.', { remedy: 'Name a qcow2 image, or leave --image out to act on a VM.' });
    }
    if (flags['vm'] === undefined) return;
    throw new UsageError('--vm and --image exclude each other.', { remedy: 'Name the VM that runs, or the image that no VM uses.' });
  }
  const named = TOOL_FLAGS.filter((name) => flags[name] !== undefined).map((name) => `--${name}`);
  if (named.length === 0) return;
  throw new UsageError(`A VM that runs has its QEMU: ${named.join(', ')} can be given with --image alone.`, {
    remedy: `Leave ${named.join(', ')} out, or name an image.`,
  });
}
