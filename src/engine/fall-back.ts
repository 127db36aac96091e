import { errorText, type MaqetError } from '../shared/errors.js';
import { AcceleratorStuckError } from '../supervisor/guest/vitals.js';
import { writeAcceleratorVerdict } from '../toolchain/verdict.js';
import type { AcceleratorChoice } from '../vm/accelerator.js';
import type { Environment, Session } from './context.js';
import { stopVm } from './stop.js';

/** True for a guest whose accelerator let it down although the proof had passed. It may have come over the wire. */
export function isStuck(error: unknown): error is MaqetError {
  return error instanceof Error && error.name === AcceleratorStuckError.name;
}

/**
 * Gives up a VM whose accelerator does not work, so that the same one can be started under TCG: stops it, and remembers the
 * verdict for later steps.
 *
 * @returns what the VM that takes its place runs under, and why.
 */
export async function giveUp(session: Session, { message }: MaqetError, env: Environment): Promise<AcceleratorChoice> {
  const reason = message.replace(/\.$/, '');
  env.log.warning(`${reason}. The VM is started once more under TCG, which is many times slower.`);
  const { problem, notices } = await stopVm(session, { reason: 'the accelerator does not work', quick: true }, env);
  for (const notice of notices) env.log.warning(notice);
  if (problem !== undefined) throw problem;
  await remember(session, reason, env).catch((error: unknown) =>
    env.log.debug(`The verdict on ${session.accel.name} could not be kept for later steps: ${errorText(error)}`),
  );
  return { accel: 'tcg', reason };
}

async function remember({ accel, toolchain }: Session, reason: string, env: Environment): Promise<void> {
  if (toolchain === undefined) return;
  await writeAcceleratorVerdict(
    await env.toolCache(),
    { accelerator: accel.name, binary: toolchain.qemuSystem },
    { usable: false, reason },
  );
}
