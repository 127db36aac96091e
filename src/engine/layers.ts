import { readFile } from 'node:fs/promises';
import { createLayer, type PolicyLayer } from '../policy/layer.js';
import { errnoOf, InputError } from '../shared/errors.js';
import type { Inputs } from './inputs.js';

/**
 * The policy layers that a run brings along: its inputs, and the ceiling file if one is named. Every layer must permit a
 * command, so the file can never be widened by the inputs.
 *
 * @throws InputError or PolicyFileError; nothing has been started.
 */
export async function policyLayers(inputs: Pick<Inputs, 'allow' | 'deny' | 'allowDangerous' | 'policy'>): Promise<PolicyLayer[]> {
  const own = createLayer('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
  if (inputs.policy === undefined) return [own];
  // It brings a YAML parser along, which a run without a policy file need not load.
  const { parsePolicyFile } = await import('../policy/policy-file.js');
  return [own, parsePolicyFile(await readPolicy(inputs.policy), `policy file ${inputs.policy}`)];
}

async function readPolicy(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const problem = `cannot be read (${errnoOf(error) ?? 'unknown error'}); name a policy file that exists`;
    throw new InputError([{ input: 'policy', value: file, problem }]);
  }
}
