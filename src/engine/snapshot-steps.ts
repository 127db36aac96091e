import type { ScriptStep } from '../qmp/script/script.js';
import type { StepResult } from '../report/result.js';
import { snapshotActText } from '../shared/snapshot-operation.js';
import { formatBytes } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { Snapshot } from '../storage/snapshot-table.js';
import type { Environment, Phases } from './context.js';
import { runScript, type ScriptContext } from './script-runner.js';

/**
 * Carries out the acts of the `snapshot` input in their order, each as a phase of the run that bears its name.
 *
 * @param done - filled as they end, as by `runScript`.
 * @throws the error of the first that fails; those after it are not begun.
 */
export async function actOnSnapshots(
  steps: readonly ScriptStep[],
  context: ScriptContext,
  done: StepResult[],
  phases: Phases,
  { log }: Pick<Environment, 'log'>,
): Promise<void> {
  for (const step of steps) {
    if (step.kind !== 'snapshot') continue;
    await phases(`snapshot ${snapshotActText(step.act)}`, () => runScript([step], context, done));
    if (step.act.action === 'list') for (const line of snapshotLines(done.at(-1))) log.info(line);
  }
}

/** The snapshots that a `list` has found, one a line: names whole, whoever gave them, and harmless. */
export function snapshotLines(listed: Pick<StepResult, 'result'> | undefined): string[] {
  const { snapshots = [] } = (listed?.result ?? {}) as unknown as { snapshots?: readonly Snapshot[] };
  if (snapshots.length === 0) return ['The VM has no snapshots.'];
  return snapshots.map(({ name, time, stateBytes, disks, loadable }) => {
    const facts = [time, formatBytes(stateBytes), disks.join(', '), ...(loadable ? [] : ['cannot be loaded'])];
    return `${oneLine(name, Number.POSITIVE_INFINITY)}: ${facts.join(' | ')}`;
  });
}
