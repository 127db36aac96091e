import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { recordedFiles } from '../audit/read.js';
import { lstatIfThere } from '../shared/host-paths.js';
import type { VmDirectory } from '../state/layout.js';
import { numberIn } from '../state/numbered-files.js';

/** The files of a VM that are uploaded. Absolute paths. */
export interface EvidenceFiles {
  /** Logs, results, reports and screenshots: one artifact together. */
  readonly logs: readonly string[];
  /** Memory dumps: one artifact each. Not zipped: they are compressed already. */
  readonly dumps: readonly string[];
  /** Names of dumps and screenshots that no record of the audit log names with their size: they are not uploaded. */
  readonly unrecorded: readonly string[];
}

/**
 * Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. Of dumps and
 * screenshots, only those count whose hash is on record: nobody can tell what the others are, and whether they are complete.
 *
 * @throws the system's error if a file that exists cannot be looked up: it must not be missing from the artifact unnoticed.
 */
export async function evidenceFiles(directory: VmDirectory): Promise<EvidenceFiles> {
  const { audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures } = directory;
  const names = [audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures];
  const ofRuns = (await filesIn(directory.dir)).filter((file) => directory.ofRuns.some((first) => numberIn(file, first) !== undefined));
  const recorded = await recordedFiles(audit);
  const nameOf = ({ file }: RegularFile): string => path.relative(directory.dir, file);
  const isRecorded = (file: RegularFile): boolean => recorded.get(nameOf(file))?.bytes === file.bytes;
  const logs = await regularFiles([...names, ...ofRuns]);
  const [screenshots, dumps] = [
    await regularFiles(await filesIn(directory.screenshots)),
    await regularFiles(await filesIn(directory.dumps)),
  ];
  return {
    logs: [...logs, ...screenshots.filter(isRecorded)].map(({ file }) => file),
    dumps: dumps.filter(isRecorded).map(({ file }) => file),
    unrecorded: [...screenshots, ...dumps].filter((file) => !isRecorded(file)).map(nameOf),
  };
}

async function filesIn(dir: string): Promise<string[]> {
  return (await readdir(dir)).map((name) => path.join(dir, name));
}

interface RegularFile {
  readonly file: string;
  readonly bytes: number;
}

async function regularFiles(files: readonly string[]): Promise<RegularFile[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, stat: await lstatIfThere(file) })));
  return found.flatMap(({ file, stat }) => (stat?.isFile() && stat.size > 0 ? [{ file, bytes: stat.size }] : []));
}
