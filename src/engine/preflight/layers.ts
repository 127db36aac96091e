import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Inputs } from '../../inputs/parse.js';
import { createLayer, type PolicyLayer } from '../../policy/layer.js';
import { errorText, InputError, MaqetError } from '../../shared/errors.js';
import { readRegularFile, readTrustedFile, UntrustedFileError } from '../../shared/trusted-file.js';
import type { AdministratorPlaces } from '../context.js';

/** The most bytes of a policy file to read: more than the longest valid one has. */
const MOST_BYTES = 2 ** 20;

/** The administrator's policy exists, but cannot be used. Nothing runs without it. */
export class AdministratorPolicyError extends MaqetError {
  constructor(message: string, cause?: unknown) {
    const remedy =
      "Nothing was started. The machine's administrator must fix this: the file, and each directory above it, must belong to root, " +
      'not be writable by anybody else, and be readable by the user that runs maqet.';
    super(message, { remedy, status: 'blocked', cause });
  }
}

/**
 * Reads the policy layers of a run: its inputs, the policy file if the inputs name one, and the administrator's files.
 *
 * Every layer must permit a command. So the inputs cannot widen either file, and the policy file cannot widen the administrator's.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError. Nothing has been started.
 */
export async function policyLayers(
  inputs: Pick<Inputs, 'allow' | 'deny' | 'allowDangerous' | 'policy'>,
  administrator: AdministratorPlaces,
): Promise<PolicyLayer[]> {
  const ceiling = await administratorLayers(administrator);
  const own = createLayer('inputs', { allow: inputs.allow, deny: inputs.deny, 'allow-dangerous': inputs.allowDangerous });
  if (inputs.policy === undefined) return [own, ...ceiling];
  return [own, await policyFileLayer(inputs.policy), ...ceiling];
}

/** Reads the layer of a policy file that the inputs name. @throws InputError or PolicyFileError */
export async function policyFileLayer(file: string): Promise<PolicyLayer> {
  // Load the YAML parser only if there is a policy file.
  const { parsePolicyFile } = await import('../../policy/policy-file.js');
  const text = await readPolicy(file);
  return { ...parsePolicyFile(text, `policy file ${file}`), sha256: createHash('sha256').update(text).digest('hex') };
}

async function readPolicy(file: string): Promise<string> {
  try {
    return await readRegularFile(file, MOST_BYTES);
  } catch (error) {
    if (!(error instanceof UntrustedFileError)) throw error;
    throw new InputError([{ input: 'policy', value: file, problem: `${error.message}; name a policy file that exists` }]);
  }
}

/**
 * Reads the administrator's layers. Returns none if there is no file.
 *
 * A workflow can set the variable `MAQET_POLICY`, so it can only add a layer, from a file that belongs to root. An empty value, or the
 * path of a missing file, is an error: it must not switch the policy off.
 *
 * @throws AdministratorPolicyError for a file that others can write to, cannot be read, or is not a valid policy.
 */
async function administratorLayers({ file, variable, trusted }: AdministratorPlaces): Promise<PolicyLayer[]> {
  const always = await readAdministratorLayer(file, `administrator's policy file ${file}`, trusted);
  const layers = always === undefined ? [] : [always];
  if (variable === undefined) return layers;
  // The same file is one layer. If it is missing, the variable names a missing file like any other.
  if (variable === file && always !== undefined) return layers;
  if (!path.isAbsolute(variable)) {
    throw new AdministratorPolicyError(
      `The variable MAQET_POLICY (${JSON.stringify(variable)}) is set, but not to the absolute path of a policy file.`,
    );
  }
  const named = await readAdministratorLayer(variable, `administrator's policy file ${variable} (MAQET_POLICY)`, trusted);
  if (named === undefined) {
    throw new AdministratorPolicyError(
      `The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`,
    );
  }
  return [...layers, named];
}

async function readAdministratorLayer(file: string, source: string, trusted: readonly number[]): Promise<PolicyLayer | undefined> {
  try {
    const text = await readTrustedFile(file, trusted, MOST_BYTES);
    if (text === undefined) return undefined;
    // Load the YAML parser only if there is a policy file.
    const { parsePolicyFile } = await import('../../policy/policy-file.js');
    return { ...parsePolicyFile(text, source), sha256: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    if (error instanceof UntrustedFileError) throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
    throw error instanceof MaqetError
      ? new AdministratorPolicyError(error.marked.message, error)
      : new AdministratorPolicyError(errorText(error), error);
  }
}
