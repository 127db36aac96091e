import { createHash } from 'node:crypto';

/** What an artifact's name must tell apart: artifacts of one run share one name space. */
export interface NameParts {
  readonly vm: string;
  /** `GITHUB_JOB`. */
  readonly job: string;
  /** The `matrix` context as JSON; empty outside a matrix. */
  readonly matrix: string;
  /** `GITHUB_ACTION`: unique for each step of a job. */
  readonly step: string;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: string;
}

const MAX_READABLE = 90;

/**
 * A name that no other step, matrix cell or attempt of the workflow run has: readable parts first, then a hash of all parts.
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

/** The service refuses `" : < > | * ? \r \n \ /`; a file name that is used in shells wants less still. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-');
}
