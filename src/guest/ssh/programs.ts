import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { input } from '../../shared/wording.js';
import { GuestChannelError } from '../channel.js';

/** The paths of the OpenSSH programs on this machine. */
export interface SshPrograms {
  readonly ssh: string;
  readonly keygen: string;
}

/**
 * Finds the OpenSSH client programs without running anything, so that a run without them fails before it starts.
 *
 * @param pathVariable - the value of `PATH`.
 * @throws GuestChannelError that names the packages to install.
 */
export function findSsh(pathVariable: string | undefined): SshPrograms {
  const ssh = onPath('ssh', pathVariable);
  const keygen = onPath('ssh-keygen', pathVariable);
  if (ssh !== undefined && keygen !== undefined) return { ssh, keygen };
  const missing = [...(ssh === undefined ? ['`ssh`'] : []), ...(keygen === undefined ? ['`ssh-keygen`'] : [])].join(' and ');
  throw new GuestChannelError(`${missing} not found on PATH: the SSH channel cannot be used.`, {
    remedy: `Install the OpenSSH client (\`openssh-client\` on Debian and Ubuntu, \`openssh-clients\` on Fedora, \`openssh-client-default\` and \`openssh-keygen\` on Alpine), or use ${input('run-with', 'agent')} or ${input('run-with', 'serial')}.`,
  });
}

function onPath(program: string, pathVariable = ''): string | undefined {
  const directories = pathVariable.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  return directories.map((directory) => path.join(directory, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
