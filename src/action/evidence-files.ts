import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { VmDirectory } from '../state/layout.js';
import { numberIn } from '../state/numbered-files.js';

/** The files of a VM that are uploaded. Absolute paths. */
export interface EvidenceFiles {
  /** Logs, results, reports and screenshots: one artifact together. */
  readonly logs: readonly string[];
  /** Memory dumps: an artifact each, not zipped, since they are compressed already. */
  readonly dumps: readonly string[];
}

/** Finds the files of a VM's evidence. Skips empty files and all that are not regular: what a link leads to is not evidence. */
export async function evidenceFiles(folder: VmDirectory): Promise<EvidenceFiles> {
  const told = [folder.serialLog, folder.qemuLog, folder.shareLog, folder.supervisorLog];
  const names = [folder.audit, ...told, folder.events, folder.record, folder.failures];
  const ofRuns = (await filesIn(folder.dir)).filter((file) => folder.ofRuns.some((first) => numberIn(file, first) !== undefined));
  const [logs, dumps] = await Promise.all([
    regularFiles([...names, ...ofRuns, ...(await filesIn(folder.screenshots))]),
    regularFiles((await filesIn(folder.dumps)).filter((file) => !file.endsWith('.partial'))),
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
