import * as core from '@actions/core';
import { z } from 'zod';

/** What main leaves for post. Written before the VM is claimed, so that post knows what to look for whatever happens. */
const stateSchema = z.object({
  root: z.string(),
  vm: z.string(),
  /** By what the VM's record names this step. */
  claimant: z.string(),
  upload: z.enum(['never', 'on-failure', 'always']),
  artifactName: z.string(),
  retentionDays: z.number().nullable(),
});

export type StepState = z.infer<typeof stateSchema>;

const STATE = 'maqet';
const DONE = 'maqet-uploaded';

export function saveStepState(state: StepState): void {
  core.saveState(STATE, JSON.stringify(state));
}

/** Remembers that the evidence was uploaded, or needs not to be. */
export function saveUploaded(): void {
  core.saveState(DONE, 'true');
}

/** What main left, or undefined if it never came that far. */
export function readStepState(): { state: StepState; uploaded: boolean } | undefined {
  const text = core.getState(STATE);
  if (text === '') return undefined;
  return { state: stateSchema.parse(JSON.parse(text)), uploaded: core.getState(DONE) === 'true' };
}
