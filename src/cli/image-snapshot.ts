import { ImageSnapshots, withImageSnapshots } from '../engine/image-snapshots.js';
import { parseInputs } from '../inputs/parse.js';
import { Deadline } from '../shared/deadline.js';
import type { Json } from '../shared/json.js';
import type { SnapshotOperation } from '../shared/snapshot-operation.js';
import { formatBytes, formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import type { StoredSnapshot } from '../storage/qcow2/snapshots.js';
import type { Report } from './command.js';
import type { CliContext } from './context.js';
import { EXIT_CODES } from './errors.js';

/** Performs an operation on the snapshots of an image file that no VM uses. @param flags - the inputs that were given as flags. */
export async function snapshotOfImage(
  image: string,
  operation: SnapshotOperation,
  flags: Readonly<Record<string, string>>,
  context: CliContext,
): Promise<Report> {
  const inputs = await parseInputs(flags);
  const env = await context.environment(inputs);
  const deadline = Deadline.after(inputs.timeoutMs, env.signal);
  const result = await withImageSnapshots(image, inputs, env, deadline, (snapshots) => snapshots.run(operation, deadline));
  const { snapshots, durationMs } = result;
  const lines =
    operation.action === 'list' ? imageSnapshotLines(snapshots) : [`${operation.action} ${operation.name}: ${formatDuration(durationMs)}`];
  const audit = ImageSnapshots.logOf(env.root, result.image);
  return { code: EXIT_CODES.passed, lines, json: { ...(result as unknown as { [key: string]: Json }), audit } };
}

/** Renders the snapshots of an image, one a line. Sanitizes their names, and does not truncate them. */
function imageSnapshotLines(snapshots: readonly StoredSnapshot[]): string[] {
  if (snapshots.length === 0) return ['The image has no snapshots.'];
  return snapshots.map(({ name, time, stateBytes }) => {
    const state = stateBytes === 0 ? 'disk only' : `${formatBytes(stateBytes)} of machine state`;
    return `${oneLine(name, Number.POSITIVE_INFINITY)}: ${time} | ${state}`;
  });
}
