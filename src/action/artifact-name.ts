import { createHash } from 'node:crypto';

/** The parts that make an artifact's name unique in a workflow run. */
export interface NameParts {
  readonly vm: string;
  /** `GITHUB_JOB`. */
  readonly job: string;
  /** The `matrix` context as JSON. Empty outside a matrix. */
  readonly matrix: string;
  /** `GITHUB_ACTION`: unique for each step of a job. */
  readonly step: string;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: string;
}

const MAX_READABLE = 90;

/**
 * Returns a name that no other step, matrix cell or attempt of the workflow run has: readable parts, then a hash of all parts.
 *
 * @example `maqet-web-boot-x86_64-6.1-1f0a3c5d`
 */
export function artifactName(parts: NameParts): string {
  const { vm, job, matrix, step, attempt } = parts;
  const readable = ['maqet', vm, job, ...matrixValues(matrix)].join('-');
  const hash = createHash('sha256')
    .update(JSON.stringify([vm, job, matrix, step, attempt]))
    .digest('hex')
    .slice(0, 8);
  return `${plain(readable).slice(0, MAX_READABLE)}-${hash}`;
}

function matrixValues(matrix: string): string[] {
  try {
    const value: unknown = JSON.parse(matrix);
    return typeof value === 'object' && value !== null
      ? Object.values(value)
          .filter((item) => typeof item !== 'object')
          .map(String)
      : [];
  } catch {
    return [];
  }
}

/** Replaces characters that the service refuses (`" : < > | * ? \r \n \ /`), or that a shell would interpret in a file name. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-');
}
