import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Gathered, GatheredCell, UnreadableArtifact } from '../report/matrix/gathered.js';
import { MAX_REPORT_BYTES } from '../report/result.js';
import { type ReportReading, readReport } from '../report/run-report.js';
import type { Deadline } from '../shared/deadline.js';
import { errorText, MaqetError } from '../shared/errors.js';
import { inParallel } from '../shared/parallel.js';
import { artifactUrl } from './artifacts.js';
import { readZip } from './zip.js';

/** An artifact of the workflow run, as the service lists it. */
export interface ListedArtifact {
  readonly name: string;
  readonly id: number;
  /** Bytes as stored. */
  readonly size: number;
}

/** The parts of GitHub's client that {@link gatherArtifacts} needs. */
export interface ArtifactSource {
  /** Downloads an artifact as it is stored, into an empty directory. */
  readonly download: (id: number, directory: string) => Promise<void>;
  /** The directory in which downloads get their directories. */
  readonly temp: string;
}

/** The number of downloads at a time. More are not faster, and need more disk. */
const AT_ONCE = 8;
/** More than maqet's logs of one VM can add up to, compressed. */
const MAX_ARTIFACT_BYTES = 256 * 2 ** 20;
const MAX_REPORTS = 100;
const REPORT = /^report(-\d{1,4})?\.json$/;

/**
 * Reads the reports in artifacts. An artifact that is damaged, or whose download fails, is listed as unreadable and fails nothing
 * else. An artifact without a report is not maqet's, and is left out.
 */
export async function gatherArtifacts(listed: readonly ListedArtifact[], source: ArtifactSource, deadline: Deadline): Promise<Gathered> {
  const found = await inParallel(listed.filter(isCandidate(listed)), AT_ONCE, (artifact) => readArtifact(artifact, source, deadline));
  return { cells: found.flatMap(({ cells }) => cells), unreadable: found.flatMap(({ unreadable }) => unreadable) };
}

/** Returns a filter that skips dumps. Their name is that of their run's artifact and a file name, and they can be large. */
function isCandidate(listed: readonly ListedArtifact[]): (artifact: ListedArtifact) => boolean {
  const names = new Set(listed.map(({ name }) => name));
  return ({ name, size }) => {
    for (let dash = name.indexOf('-'); dash >= 0; dash = name.indexOf('-', dash + 1)) {
      if (names.has(name.slice(0, dash)) && (name.includes('.', dash) || size > MAX_ARTIFACT_BYTES)) return false;
    }
    return true;
  };
}

async function readArtifact({ name, id, size }: ListedArtifact, source: ArtifactSource, deadline: Deadline): Promise<Gathered> {
  const place = { artifact: name, url: artifactUrl(id) };
  if (size > MAX_ARTIFACT_BYTES) {
    return { cells: [], unreadable: [{ ...place, problem: `has ${size} bytes. The limit is ${MAX_ARTIFACT_BYTES}` }] };
  }
  const directory = await mkdtemp(path.join(source.temp, 'artifact-'));
  try {
    await deadline.race(source.download(id, directory), `the artifact ${name}`);
    const files = await reportsIn(directory);
    return sorted([...files].map(([file, content]) => ({ ...place, file, reading: readReport(content.toString('utf8')) })));
  } catch (error) {
    const problem = error instanceof MaqetError ? error.message : `could not be downloaded: ${errorText(error)}`;
    return { cells: [], unreadable: [{ ...place, problem }] };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function reportsIn(directory: string): Promise<Map<string, Buffer>> {
  const [file] = await readdir(directory);
  if (file === undefined) return new Map();
  const selection = { wanted: (name: string) => REPORT.test(name), maxEntries: MAX_REPORTS, maxBytes: MAX_REPORT_BYTES };
  return (await readZip(path.join(directory, file), selection)) ?? new Map();
}

type Read = { readonly artifact: string; readonly url: string; readonly file: string; readonly reading: ReportReading };

function sorted(all: readonly Read[]): Gathered {
  const cells: GatheredCell[] = [];
  const unreadable: UnreadableArtifact[] = [];
  for (const { reading, file, artifact, url } of all) {
    if ('report' in reading) cells.push({ artifact, url, cell: reading.report });
    else unreadable.push({ artifact, url, problem: `${file} ${reading.problem}` });
  }
  return { cells, unreadable };
}
