import type { Command } from 'commander';
import { removeEnded, removeImages, removeVm, requireEnded } from '../../engine/remove.js';
import { Deadline } from '../../shared/deadline.js';
import { formatBytes } from '../../shared/units.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, UsageError } from '../errors.js';

/** How long other processes may take to remove their VMs, in milliseconds: one at a time can write the log. */
const LIMIT_MS = 60_000;

const HELP = `
Removes the directory of a VM, with its disks, dumps, logs and its audit log.
This cannot be undone. A log of removals records who removed it, and the head of
its audit log. A running VM is not touched.

Without this command, the files stay: on a runner until the end of the job,
elsewhere permanently.`;

interface Flags {
  readonly ended?: true;
  readonly images?: true;
}

/** `maqet rm VM…`, `maqet rm --ended`, `maqet rm --images` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('[VM...]', 'the names of VMs that have ended')
    .option('--ended', 'remove all VMs that have ended')
    .option('--images', 'remove the downloaded and unpacked images that VMs share')
    .addHelpText('after', HELP);
  bind(command, remove);
}

async function remove(parsed: Command, context: CliContext): Promise<Report> {
  const { ended = false, images = false } = parsed.opts<Flags>();
  const named = parsed.processedArgs[0] as string[];
  if (named.length === 0 && !ended && !images)
    throw new UsageError('Nothing to remove.', { remedy: 'Name VMs, or use --ended or --images.' });
  const env = await context.environment();
  const deadline = Deadline.after(LIMIT_MS, env.signal);
  const removed = [];
  // Check all first: remove none if one of them cannot be removed.
  for (const vm of new Set(named)) await requireEnded(env.root, vm);
  for (const vm of new Set(named)) removed.push(await removeVm(vm, env, deadline));
  if (ended) removed.push(...(await removeEnded(env, deadline)));
  const imageBytes = images ? await removeImages(env, deadline) : undefined;
  const lines = [
    ...removed.map(({ vm, bytes }) => `${vm}: removed (${formatBytes(bytes)})`),
    ...(imageBytes === undefined ? [] : [`images: removed (${formatBytes(imageBytes)})`]),
  ];
  return {
    code: EXIT_CODES.passed,
    lines: lines.length === 0 ? ['No VM to remove.'] : lines,
    json: { vms: removed.map(({ vm, bytes }) => ({ vm, bytes })), ...(imageBytes === undefined ? {} : { imageBytes }) },
  };
}
