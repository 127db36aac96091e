import type { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { apt } from './packages.js';
import { runCommand } from './run-command.js';

/** One package source. */
export interface AptSource {
  /** The release, e.g. `bookworm`. The name of its security updates starts with it. */
  readonly codename: string;
  /** A line of `sources.list`. */
  readonly line: string;
}

const FORMAT = '$(ORIGIN)|$(CODENAME)|deb $(REPO_URI) $(RELEASE) $(COMPONENT)';
const DISTRIBUTIONS: readonly string[] = ['Debian', 'Ubuntu'];

/**
 * Returns the package sources of this machine that are its distribution's own, the release first. apt tells them from added
 * ones, in any of its formats.
 *
 * @throws MaqetError if there are none.
 */
export async function distributionSources(deadline: Deadline): Promise<AptSource[]> {
  const read = async (): Promise<AptSource[]> =>
    parseTargets(await runCommand('apt-get', ['indextargets', '--format', FORMAT, 'Created-By: Packages'], { deadline }));
  let sources = await read();
  // apt knows the origin of a source once it has fetched its list.
  if (sources.length === 0) sources = await apt(['update'], deadline).then(read);
  if (sources.length > 0) return sources;
  throw new MaqetError(`apt-get knows no package source of ${DISTRIBUTIONS.join(' or ')}.`, {
    remedy: 'Look at /etc/apt/sources.list and the directory sources.list.d.',
  });
}

/** Parses the output of `apt-get indextargets` in the format above. */
export function parseTargets(text: string): AptSource[] {
  const sources = new Map<string, AptSource>();
  for (const [origin = '', codename = '', line = ''] of text.split('\n').map((row) => row.split('|'))) {
    // A source with several architectures is listed once for each.
    if (DISTRIBUTIONS.includes(origin)) sources.set(line, { codename, line });
  }
  return [...sources.values()].sort((a, b) => a.codename.length - b.codename.length);
}

/** Returns the settings by which apt reaches its sources: proxies, and whether it accepts old lists. Lines of `apt.conf`. */
export async function acquireOptions(deadline: Deadline): Promise<string[]> {
  const text = await runCommand('apt-config', ['dump'], { deadline });
  return text.split('\n').filter((line) => /^Acquire::(Check-|https?::)\S* ".+";$/.test(line));
}
