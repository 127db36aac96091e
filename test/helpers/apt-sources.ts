import type { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { apt } from './packages.js';
import { runCommand } from './run-command.js';

/** One package source. */
export interface AptSource {
  /** The release, e.g. `bookworm`; that of the security updates is called after it. */
  readonly codename: string;
  /** As a line of `sources.list`. */
  readonly line: string;
}

const FORMAT = '$(ORIGIN)|$(CODENAME)|deb $(REPO_URI) $(RELEASE) $(COMPONENT)';
const DISTRIBUTIONS: readonly string[] = ['Debian', 'Ubuntu'];

/**
 * The package sources of this machine that are its distribution's own, the release itself first: apt tells them from those
 * that somebody added, in whichever of its formats they are written.
 *
 * @throws MaqetError when there are none.
 */
export async function distributionSources(deadline: Deadline): Promise<AptSource[]> {
  const read = async (): Promise<AptSource[]> =>
    parseTargets(await runCommand('apt-get', ['indextargets', '--format', FORMAT, 'Created-By: Packages'], { deadline }));
  let sources = await read();
  // Who made a source is known once its list has been fetched.
  if (sources.length === 0) sources = await apt(['update'], deadline).then(read);
  if (sources.length > 0) return sources;
  throw new MaqetError(`apt-get knows no package source of ${DISTRIBUTIONS.join(' or ')}.`, {
    remedy: 'Look at /etc/apt/sources.list and the folder sources.list.d.',
  });
}

/** Reads what `apt-get indextargets` tells in the format asked for above. */
export function parseTargets(text: string): AptSource[] {
  const sources = new Map<string, AptSource>();
  for (const [origin = '', codename = '', line = ''] of text.split('\n').map((row) => row.split('|'))) {
    // A source with several architectures is told once for each.
    if (DISTRIBUTIONS.includes(origin)) sources.set(line, { codename, line });
  }
  return [...sources.values()].sort((a, b) => a.codename.length - b.codename.length);
}

/** How apt reaches its sources here: proxies, and whether it minds old lists. Lines as in `apt.conf`. */
export async function acquireOptions(deadline: Deadline): Promise<string[]> {
  const text = await runCommand('apt-config', ['dump'], { deadline });
  return text.split('\n').filter((line) => /^Acquire::(Check-|https?::)\S* ".+";$/.test(line));
}
