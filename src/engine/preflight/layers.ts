import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Inputs } from '../../inputs/parse.js';
import { createLayer, type PolicyLayer } from '../../policy/layer.js';
import { errnoOf, InputError } from '../../shared/errors.js';
import { type AdministratorPlaces, administratorLayers } from './administrator.js';

/**
 * The policy layers that a run brings along: its inputs, the ceiling file if one is named, and the administrator's. Every layer
 * must permit a command, so neither file can be widened by the inputs, nor the administrator's by the other.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError; nothing has been started.
 */
export async function policyLayers(
  inputs: Pick<Inputs, 'allow' | 'deny' | 'allowDangerous' | 'policy'>,
  administrator: AdministratorPlaces,
): Promise<PolicyLayer[]> {
  const ceiling = await administratorLayers(administrator);
  const own = createLayer('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
  if (inputs.policy === undefined) return [own, ...ceiling];
  // It brings a YAML parser along, which a run without a policy file need not load.
  const { parsePolicyFile } = await import('../../policy/policy-file.js');
  const text = await readPolicy(inputs.policy);
  const file = { ...parsePolicyFile(text, `policy file ${inputs.policy}`), sha256: createHash('sha256').update(text).digest('hex') };
  return [own, file, ...ceiling];
}

async function readPolicy(file: string): Promise<string> {
  try {
    // Opening a FIFO for reading waits for a writer; with O_NONBLOCK it does not.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) throw unusable(file, 'is not a regular file');
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : unusable(file, `cannot be read (${errnoOf(error) ?? 'unknown error'})`);
  }
}

function unusable(file: string, what: string): InputError {
  return new InputError([{ input: 'policy', value: file, problem: `${what}; name a policy file that exists` }]);
}
