import { PolicyError } from '../../policy/violations.js';
import type { DumpResult, RunResult, StepResult, TierCount } from '../../report/result.js';
import { CancelledError, type MaqetError } from '../../shared/errors.js';
import { formatBytes } from '../../shared/units.js';
import type { Wording } from '../../shared/wording.js';

/** What a run has sent to QEMU, and what the policy blocked. */
interface Sent {
  readonly results: readonly StepResult[];
  readonly error: MaqetError | undefined;
  /** Evidence that the run took by itself. */
  readonly evidence: { readonly dump?: DumpResult; readonly screenshot?: string };
}

/**
 * Returns the parts of a run's result that say how it ended. A cancelled run ends with a {@link CancelledError}.
 *
 * @param wording - the words of the front that shows the result.
 */
export function endOf(error: MaqetError | undefined, wording: Wording): Pick<RunResult, 'status' | 'cancelled' | 'error'> {
  if (error === undefined) return { status: 'passed', cancelled: false };
  const { name, status } = error;
  return { status, cancelled: error instanceof CancelledError, error: { name, ...error.inWords(wording) } };
}

const TIERS = ['safe', 'memory-dump', 'privileged', 'dangerous', 'unclassified'];

/** Counts the commands of a run by tier. Leaves out tiers without commands. */
export function commandsByTier({ results, error, evidence }: Sent): Record<string, TierCount> {
  const refused = error instanceof PolicyError ? error.violations : [];
  const implied = [...(evidence.dump ? ['memory-dump'] : []), ...(evidence.screenshot === undefined ? [] : ['safe'])];
  const counts = TIERS.map((tier): [string, TierCount] => {
    const steps = results.filter((step) => step.tier === tier);
    const having = (outcome: StepResult['outcome']): number => steps.filter((step) => step.outcome === outcome).length;
    const allowed = steps.length - having('blocked') + implied.filter((one) => one === tier).length;
    const blocked = having('blocked') + refused.filter((violation) => violation.tier === tier).length;
    return [tier, { allowed, blocked, failed: having('failed') }];
  });
  return Object.fromEntries(counts.filter(([, { allowed, blocked }]) => allowed + blocked > 0));
}

/** Returns a notice for each dump that lacks memory which the guest has. */
export function hiddenMemoryNotices(dumps: readonly DumpResult[]): string[] {
  return dumps
    .filter(({ hiddenBytes }) => hiddenBytes > 0)
    .map(({ name, hiddenBytes }) => `${formatBytes(hiddenBytes)} of RAM that only system management mode can read are zeros in ${name}.`);
}
