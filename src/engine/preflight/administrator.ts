import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PolicyLayer } from '../../policy/layer.js';
import { errorText, MaqetError } from '../../shared/errors.js';
import { readTrustedFile, UntrustedFileError } from '../../shared/trusted-file.js';

/** Where the administrator of a machine may have left a policy for everything that maqet does on it. */
export interface AdministratorPlaces {
  /** The file that always counts, if it exists. */
  readonly file: string;
  /** The value of `MAQET_POLICY`: a further file. Undefined if the variable is not set. */
  readonly variable: string | undefined;
  /** User ids of which both files and the folders above them must be. */
  readonly trusted: readonly number[];
}

/** The administrator's policy is there and cannot be used. Nothing runs without it. */
export class AdministratorPolicyError extends MaqetError {
  constructor(message: string, cause?: unknown) {
    const remedy =
      "Nothing was started. The machine's administrator has to mend this: the file, and each folder above it, must belong to root, " +
      'be writable by nobody else, and be readable by the user that maqet runs as.';
    super(message, { remedy, status: 'blocked', cause });
  }
}

/** The places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
export function administratorPlaces(env: NodeJS.ProcessEnv): AdministratorPlaces {
  return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
}

/**
 * The administrator's layers: none where there is no file.
 *
 * The variable adds a layer and takes none away. It can be set by a workflow, so it is only worth as much as the files that it can
 * name: all of them are root's. To set it to nothing, or to what does not exist, is an error and not a way out.
 *
 * @throws AdministratorPolicyError for a file that is not safe from others, cannot be read, or is no policy.
 */
export async function administratorLayers({ file, variable, trusted }: AdministratorPlaces): Promise<PolicyLayer[]> {
  const always = await readLayer(file, `administrator's policy file ${file}`, trusted);
  const layers = always === undefined ? [] : [always];
  if (variable === undefined || variable === file) return layers;
  if (!path.isAbsolute(variable)) {
    throw new AdministratorPolicyError(
      `The variable MAQET_POLICY (${JSON.stringify(variable)}) is set and names no policy file by an absolute path.`,
    );
  }
  const named = await readLayer(variable, `administrator's policy file ${variable} (MAQET_POLICY)`, trusted);
  if (named === undefined) {
    throw new AdministratorPolicyError(
      `The policy file ${JSON.stringify(variable)}, which the variable MAQET_POLICY names, does not exist.`,
    );
  }
  return [...layers, named];
}

async function readLayer(file: string, source: string, trusted: readonly number[]): Promise<PolicyLayer | undefined> {
  try {
    const text = await readTrustedFile(file, trusted);
    if (text === undefined) return undefined;
    // It brings a YAML parser along, which a machine without a policy file need not load.
    const { parsePolicyFile } = await import('../../policy/policy-file.js');
    return { ...parsePolicyFile(text, source), sha256: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    if (error instanceof UntrustedFileError) throw new AdministratorPolicyError(`The ${source} cannot be used: ${error.message}.`, error);
    throw error instanceof MaqetError
      ? new AdministratorPolicyError(error.marked.message, error)
      : new AdministratorPolicyError(errorText(error), error);
  }
}
