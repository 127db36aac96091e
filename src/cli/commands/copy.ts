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
import { addInputFlags, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES, UsageError } from '../errors.js';
import { asJson } from '../render-run.js';

const HELP = `
Copies into the guest (\`maqet copy build/out web:/root/out\`) or out of it
(\`maqet copy web:/root/log.txt logs/\`).

Directories are copied with all their content. Modes are kept, except for
setuid, setgid and the sticky bit. Symbolic links are not followed. The
directories of the VMs contain evidence: they can neither be copied nor written
to.`;

interface Direction {
  readonly vm: string;
  readonly into: boolean;
  readonly host: string;
  readonly guest: string;
}

/** `maqet copy SOURCE TARGET` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('<SOURCE>', 'a path on this machine, or VM:/path in a guest')
    .argument('<TARGET>', 'the other side')
    .addHelpText('after', HELP);
  addInputFlags(command, ['run-with', 'boot-timeout', 'timeout', 'allow', 'deny', 'policy']);
  bind(command, copy);
}

async function copy(parsed: Command, context: CliContext): Promise<Report> {
  const [source, target] = parsed.processedArgs as [string, string];
  const { vm, into, host, guest } = await direction(source, target);
  const inputs = await parseInputs({ ...readInputFlags(parsed), vm });
  const env = await context.environment(inputs);
  const { session } = await attachRunningVm(inputs, env);
  try {
    const deadline = Deadline.after(inputs.timeoutMs, env.signal);
    const channel = await findChannel(session, inputs, into ? 'guest-copy-in' : 'guest-copy-out', deadline, env);
    const done = await (into ? copyIntoGuest : copyOutOfGuest)([{ host, guest }], { session, channel, env, deadline });
    const { files, bytes, notices } = done;
    return {
      code: EXIT_CODES.passed,
      lines: [`${files === 1 ? '1 file' : `${files} files`}, ${formatBytes(bytes)}`],
      errors: notices.map((notice) => `warning: ${notice}`),
      json: asJson({ vm, ...done }),
    };
  } finally {
    session.client.close();
  }
}

const IN_GUEST = /^([a-z0-9][a-z0-9-]{0,31}):(\/.*)$/s;

async function direction(source: string, target: string): Promise<Direction> {
  const [from, to] = [IN_GUEST.exec(source), IN_GUEST.exec(target)];
  if ((from === null) === (to === null)) {
    throw new UsageError(`Exactly one of ${JSON.stringify(source)} and ${JSON.stringify(target)} must be in a guest.`, {
      remedy: 'Write the path in the guest as VM:/path.',
    });
  }
  const [whole, vm = '', text = ''] = from ?? to ?? [];
  const guest = guestPath(text);
  if ('problem' in guest) throw new UsageError(`${JSON.stringify(whole)} ${guest.problem}.`, { remedy: 'Correct the path.' });
  const host = from === null ? await hostPath(source, 'read', guest.path) : await hostPath(target, 'write', guest.path);
  return { vm, guest: guest.path, into: from === null, host };
}

/**
 * Resolves a path on this machine, with the guards of `copy-in` and `copy-out`, but not only below the workspace. Keeps a `/` at
 * the end, which means a directory.
 */
async function hostPath(text: string, use: HostUse, inGuest: string): Promise<string> {
  const { guarded } = await hostPlaces(process.env);
  const found = await resolveHostPath(text, { use, from: process.cwd(), guarded });
  if ('path' in found) return text.endsWith('/') ? `${found.path}/` : found.path;
  // Suggest a file: a directory of the guest would put all its content here.
  const remedy =
    use === 'write'
      ? `Name another directory, or the target file: ${path.join(text, path.posix.basename(inGuest))}.`
      : 'Name another path.';
  throw new UsageError(`${JSON.stringify(text)} ${found.problem}.`, { remedy });
}
