import { type Deadline, sleep } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import { formatDuration } from '../shared/units.js';
import { input } from '../shared/wording.js';
import { InstallError } from './errors.js';
import { type Elevated, elevate, type Host, proxyVariables } from './host.js';
import type { PackageManager } from './package-managers.js';
import { describeFailure } from './probe.js';

/** Bounds of an installation. The defaults suit hosted runners: 13–30 s is usual, stalls of 20–38 minutes were seen. */
export interface InstallLimits {
  readonly attempts: number;
  /** Wall clock of each command of an attempt, ms. A stalled one is killed, and the next attempt begins. */
  readonly commandMs: number;
  /** Pause before attempt n + 1, times n, ms. */
  readonly pauseMs: number;
}

const INSTALL_LIMITS: InstallLimits = { attempts: 3, commandMs: 240_000, pauseMs: 3000 };

/** Packages to install, and the bounds for it. */
export interface InstallRequest {
  readonly manager: PackageManager;
  readonly packages: readonly string[];
  readonly log: Logger;
  readonly deadline: Deadline;
  readonly limits?: InstallLimits | undefined;
}

interface AttemptFailure {
  readonly reason: string;
  /** True if another attempt cannot end differently. */
  readonly isFinal: boolean;
}

/** `sudo` complains about a host name that does not resolve (usual in containers) and works all the same. */
const SUDO_REFUSAL = /^sudo: (?!unable to resolve host)/m;

/**
 * Installs packages, with retries, as root or through `sudo -n`.
 *
 * Each command is bounded in time and killed with everything that it started. Nothing asks a question.
 *
 * @throws InstallError naming the packages, the last failure and the command to run by hand.
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function installPackages(request: InstallRequest, host: Host): Promise<void> {
  const { manager, packages, log, deadline, limits = INSTALL_LIMITS } = request;
  let reason = 'there was no time left to try';
  for (let attempt = 1; attempt <= limits.attempts && !deadline.expired; attempt += 1) {
    const bound = formatDuration(Math.min(limits.commandMs, deadline.remainingMs));
    const how = `attempt ${attempt} of ${limits.attempts}, each command at most ${bound}`;
    log.info(`Installing ${packages.join(', ')} with ${manager.name} (${how}).`);
    const failure = await attemptOnce(request, attempt, limits, host);
    if (failure === undefined) return;
    reason = failure.reason;
    log.info(`${manager.name}: ${reason}.`);
    if (failure.isFinal) break;
    if (attempt < limits.attempts) await sleep(Math.min(limits.pauseMs * attempt, deadline.remainingMs), deadline.signal);
  }
  throw new InstallError(`Could not install ${packages.join(', ')} with ${manager.name}: ${reason}.`, {
    remedy: `Run \`${manager.byHand(packages)}\` first, or name an installed QEMU with ${input('qemu')}.`,
    status: deadline.expired ? 'timed-out' : 'failed',
  });
}

async function attemptOnce(
  request: InstallRequest,
  attempt: number,
  limits: InstallLimits,
  host: Host,
): Promise<AttemptFailure | undefined> {
  const { manager, packages, deadline } = request;
  for (const { label, command } of manager.steps(packages, attempt)) {
    const variables = { ...proxyVariables(host.env), ...manager.env };
    const ready: Elevated | undefined = manager.needsRoot ? elevate(host, command, variables) : { command, variables };
    if (ready === undefined) return { reason: 'it needs root, but this user is not root and `sudo` is not installed', isFinal: true };
    const { command: full, ...options } = ready;
    const limit = deadline.atMost(limits.commandMs);
    const finished = await host.run(full, { ...options, env: host.env, deadline: limit });
    const failure = describeFailure(finished, limit.ms);
    if (failure === undefined) continue;
    if (SUDO_REFUSAL.test(finished.stderr)) return { reason: `\`sudo -n\` is refused (${failure})`, isFinal: true };
    // The first attempt may have used package lists that are old or empty: only after a refresh is the answer final.
    const isUnknown = manager.unknownPackage.test(`${finished.stdout}\n${finished.stderr}`);
    return { reason: `\`${label}\`: ${failure}`, isFinal: attempt > 1 && isUnknown };
  }
  return undefined;
}
