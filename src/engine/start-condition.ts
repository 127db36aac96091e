import type { WaitCondition } from '../guest/readiness.js';
import { SELF_TEST_READY } from '../guest/selftest/x86.js';
import type { Inputs } from '../inputs/parse.js';
import { usesGuest } from './guest/steps.js';
import { bootsSelfTest } from './plan/disks.js';

/** What a VM that a run starts is to be waited for: what the inputs say, or else what they need. */
export function startCondition(inputs: Inputs): WaitCondition {
  if (inputs.waitFor !== undefined) return inputs.waitFor;
  if (usesGuest(inputs)) return { kind: 'channel', channel: inputs.runWith };
  return bootsSelfTest(inputs) ? { kind: 'serial', pattern: SELF_TEST_READY } : { kind: 'running' };
}
