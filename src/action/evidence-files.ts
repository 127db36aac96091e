import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { VmDirectory } from '../state/layout.js';
import { numberIn } from '../state/numbered-files.js';

/** The files of a VM that are uploaded. Absolute paths. */
export interface EvidenceFiles {
  /** Logs, results, reports and screenshots: one artifact together. */
  readonly logs: readonly string[];
  /** Memory dumps: one artifact each. Not zipped: they are compressed already. */
  readonly dumps: readonly string[];
}

/** Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. */
export async function evidenceFiles(directory: VmDirectory): Promise<EvidenceFiles> {
  const { audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures } = directory;
  const names = [audit, serialLog, qemuLog, shareLog, supervisorLog, events, record, failures];
  const ofRuns = (await filesIn(directory.dir)).filter((file) => directory.ofRuns.some((first) => numberIn(file, first) !== undefined));
  const [logs, dumps] = await Promise.all([
    regularFiles([...names, ...ofRuns, ...(await filesIn(directory.screenshots))]),
    regularFiles((await filesIn(directory.dumps)).filter((file) => !file.endsWith('.partial'))),
  ]);
  return { logs, dumps };
}

async function filesIn(dir: string): Promise<string[]> {
  return (await readdir(dir)).map((name) => path.join(dir, name));
}

async function regularFiles(files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(files.map(async (file) => ({ file, stat: await lstat(file).catch(() => undefined) })));
  return found.filter(({ stat }) => stat?.isFile() && stat.size > 0).map(({ file }) => file);
}
