import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { apt, findProgram } from './packages.js';
import { runCommand } from './run-command.js';

/**
 * Downloads packages from this machine's own sources and unpacks them; nothing is installed.
 *
 * @param work - an empty folder for the downloads.
 * @returns the folder in which their files lie, as they would below `/`.
 * @throws MaqetError when apt-get cannot fetch them.
 */
export async function unpackPackages(packages: readonly string[], work: string, deadline: Deadline): Promise<string> {
  await download(packages, work, deadline);
  const debs = (await readdir(work)).filter((name) => name.endsWith('.deb'));
  for (const deb of debs) await runCommand('dpkg-deb', ['--extract', deb, 'root'], { cwd: work, deadline });
  return path.join(work, 'root');
}

/** A package list may be older than its mirror, which then no longer has the file: one update, one more try. */
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
 * The first of `names` that the package sources know; they are brought up to date if they know none.
 *
 * @throws MaqetError when there is none.
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

/** What the package sources say of a package; empty if they do not know it. */
export async function describePackage(name: string, deadline: Deadline): Promise<string> {
  return runCommand('apt-cache', ['show', '--no-all-versions', name], { deadline }).catch(() => '');
}

function unknown(names: readonly string[]): MaqetError {
  return new MaqetError(`No package source of this machine knows ${names.join(' or ')}.`, {
    remedy: 'Run the tests of real guests on Debian, or on Ubuntu where it has the package too.',
  });
}
