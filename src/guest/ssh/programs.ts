import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { GuestChannelError } from '../channel.js';

/** OpenSSH's programs on this machine, as paths. */
export interface SshPrograms {
  readonly ssh: string;
  readonly keygen: string;
}

/**
 * Finds OpenSSH's client programs without running anything, so that a run that needs them can fail before it begins.
 *
 * @param pathVariable - the value of `PATH`.
 * @throws GuestChannelError that names what to install.
 */
export function findSsh(pathVariable: string | undefined): SshPrograms {
  const ssh = onPath('ssh', pathVariable);
  const keygen = onPath('ssh-keygen', pathVariable);
  if (ssh !== undefined && keygen !== undefined) return { ssh, keygen };
  const missing = [...(ssh === undefined ? ['`ssh`'] : []), ...(keygen === undefined ? ['`ssh-keygen`'] : [])].join(' and ');
  throw new GuestChannelError(`No ${missing} on PATH, so no way into a guest over SSH.`, {
    remedy:
      "Install OpenSSH's client (the package `openssh-client` on Debian and Ubuntu, `openssh-clients` on Fedora, `openssh-client-default` and `openssh-keygen` on Alpine), or run scripts through `run-with: agent` or `run-with: serial`.",
  });
}

function onPath(program: string, pathVariable = ''): string | undefined {
  const folders = pathVariable.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  return folders.map((directory) => path.join(directory, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
