import type { WaitCondition } from '../guest/readiness.js';
import { SELF_TEST_READY } from '../guest/selftest.js';
import { usesGuest } from './guest-steps.js';
import type { Inputs } from './inputs.js';
import { bootsSelfTest } from './prepare.js';

/** What a VM that a run starts is to be waited for: what the inputs say, or else what they need. */
export function startCondition(inputs: Inputs): WaitCondition {
  if (inputs.waitFor !== undefined) return inputs.waitFor;
  if (usesGuest(inputs)) return { kind: 'channel', channel: inputs.runWith };
  return bootsSelfTest(inputs) ? { kind: 'serial', pattern: SELF_TEST_READY } : { kind: 'running' };
}
