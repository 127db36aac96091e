import * as core from '@actions/core';
import { z } from 'zod';

/** The state that the main step saves for the post step, before it claims a VM: then post can find the VM whatever happens. */
const stateSchema = z.object({
  root: z.string(),
  vm: z.string(),
  /** Names this step in the VM's record. */
  claimant: z.string(),
  upload: z.enum(['never', 'on-failure', 'always']),
  artifactName: z.string(),
  retentionDays: z.number().nullable(),
});

/** See {@link stateSchema}. */
export type StepState = z.infer<typeof stateSchema>;

const STATE = 'maqet';
const DONE = 'maqet-uploaded';

/** Saves the state for the post step. */
export function saveStepState(state: StepState): void {
  core.saveState(STATE, JSON.stringify(state));
}

/** Saves that the evidence is uploaded, or need not be. */
export function saveUploaded(): void {
  core.saveState(DONE, 'true');
}

/** Reads the state that the main step saved, or undefined if it failed before. */
export function readStepState(): { state: StepState; uploaded: boolean } | undefined {
  const text = core.getState(STATE);
  if (text === '') return undefined;
  return { state: stateSchema.parse(JSON.parse(text)), uploaded: core.getState(DONE) === 'true' };
}
