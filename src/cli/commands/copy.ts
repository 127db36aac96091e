import path from 'node:path';
import type { Command } from 'commander';
import { attachRunningVm } from '../../engine/attach.js';
import { findChannel } from '../../engine/guest/channel.js';
import { copyIntoGuest, copyOutOfGuest } from '../../engine/guest/copy.js';
import { parseInputs } from '../../inputs/parse.js';
import { guestPath, hostPlaces } from '../../inputs/paths.js';
import { Deadline } from '../../shared/deadline.js';
import { type HostUse, resolveHostPath } from '../../shared/host-paths.js';
import { formatBytes } from '../../shared/units.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { UsageError } from '../error-output.js';
import { EXIT_CODES } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';
import { asJson } from '../render-run.js';

const HELP = `
One side is \`VM:/path/in/guest\`, the other a path here: \`maqet copy build/out web:/root/out\`, \`maqet copy web:/root/log.txt logs/\`.
Folders are copied whole, modes are kept (but for setuid, setgid and the sticky bit), and no link is followed. The folders of the VMs,
with their evidence, are neither copied nor written to: name a path that does not hold them.`;

interface Direction {
  readonly vm: string;
  readonly into: boolean;
  readonly host: string;
  readonly guest: string;
}

/** `maqet copy SOURCE TARGET` */
export function define(command: Command, bind: Bind): void {
  command.argument('<SOURCE>', 'what to copy').argument('<TARGET>', 'where to').addHelpText('after', HELP);
  addInputFlags(command, ['run-with', 'boot-timeout', 'timeout', 'allow', 'deny', 'policy']);
  bind(command, copy);
}

async function copy(parsed: Command, context: CliContext): Promise<Report> {
  const [source, target] = parsed.processedArgs as [string, string];
  const { vm, into, host, guest } = await direction(source, target);
  const inputs = await parseInputs({ ...readInputFlags(parsed), vm });
  const env = await context.environment();
  const { session } = await attachRunningVm(inputs, env);
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    const channel = await findChannel(session, inputs, deadline);
    const done = await (into ? copyIntoGuest : copyOutOfGuest)([{ host, guest }], { session, channel, env, deadline });
    const { files, bytes, notices } = done;
    return {
      code: EXIT_CODES.passed,
      lines: [`${files === 1 ? '1 file' : `${files} files`}, ${formatBytes(bytes)}`],
      errors: notices,
      json: asJson(done),
    };
  } finally {
    session.client.close();
  }
}

const IN_GUEST = /^([a-z0-9][a-z0-9-]{0,31}):(\/.*)$/s;

async function direction(source: string, target: string): Promise<Direction> {
  const [from, to] = [IN_GUEST.exec(source), IN_GUEST.exec(target)];
  if ((from === null) === (to === null)) {
    throw new UsageError(`One of ${JSON.stringify(source)} and ${JSON.stringify(target)} must be in a guest, and the other one here.`, {
      remedy: 'Write the one in the guest as VM:/path.',
    });
  }
  const [whole, vm = '', text = ''] = from ?? to ?? [];
  const guest = guestPath(text);
  if ('problem' in guest) throw new UsageError(`${JSON.stringify(whole)} ${guest.problem}.`, { remedy: 'Correct the path.' });
  const host = from === null ? await hostPath(source, 'read', guest.path) : await hostPath(target, 'write', guest.path);
  return { vm, guest: guest.path, into: from === null, host };
}

/**
 * As the `copy-in` and `copy-out` inputs have it, clear of what is guarded, but anywhere else on this machine. A `/` at the end says
 * that a folder is meant.
 */
async function hostPath(text: string, use: HostUse, inGuest: string): Promise<string> {
  const { guarded } = await hostPlaces(process.env);
  const found = await resolveHostPath(text, { use, from: process.cwd(), guarded });
  if ('path' in found) return text.endsWith('/') ? `${found.path}/` : found.path;
  // A folder of the guest would bring its whole content into this one, so that the name of a file must be given to be sure.
  const remedy =
    use === 'write'
      ? `Name another folder, or the file that it is to become: ${path.join(text, path.posix.basename(inGuest))}.`
      : 'Name another path.';
  throw new UsageError(`${JSON.stringify(text)} ${found.problem}.`, { remedy });
}
