import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { apt, findProgram } from './packages.js';
import { runCommand } from './run-command.js';

/**
 * Downloads packages from this machine's own sources and unpacks them. Installs nothing.
 *
 * @param work - an empty directory for the downloads.
 * @returns the directory with their files, as below `/`.
 * @throws MaqetError when apt-get cannot fetch them.
 */
export async function unpackPackages(packages: readonly string[], work: string, deadline: Deadline): Promise<string> {
  await download(packages, work, deadline);
  const debs = (await readdir(work)).filter((name) => name.endsWith('.deb'));
  for (const deb of debs) await runCommand('dpkg-deb', ['--extract', deb, 'root'], { cwd: work, deadline });
  return path.join(work, 'root');
}

/** Retries once after an update: the mirror of an old package list may no longer have the file. */
async function download(packages: readonly string[], cwd: string, deadline: Deadline): Promise<void> {
  const args = ['--quiet', '-o', 'Acquire::Retries=3', 'download', ...packages];
  try {
    await runCommand('apt-get', args, { cwd, deadline });
  } catch {
    await apt(['update'], deadline);
    await runCommand('apt-get', args, { cwd, deadline });
  }
}

/**
 * Returns the first of `names` that the package sources know. Updates the sources if they know none.
 *
 * @throws MaqetError if there is none.
 */
export async function knownPackage(names: readonly string[], deadline: Deadline): Promise<string> {
  if (findProgram('apt-cache') === undefined) throw unknown(names);
  const find = async (): Promise<string | undefined> => {
    for (const name of names) if ((await describePackage(name, deadline)) !== '') return name;
    return undefined;
  };
  const known = (await find()) ?? (await apt(['update'], deadline).then(find));
  if (known === undefined) throw unknown(names);
  return known;
}

/** Returns the facts of a package. Empty if the package sources do not know it. */
export async function describePackage(name: string, deadline: Deadline): Promise<string> {
  return runCommand('apt-cache', ['show', '--no-all-versions', name], { deadline }).catch(() => '');
}

function unknown(names: readonly string[]): MaqetError {
  return new MaqetError(`No package source of this machine knows ${names.join(' or ')}.`, {
    remedy: 'Run the tests of real guests on Debian, or on Ubuntu where it has the package too.',
  });
}
