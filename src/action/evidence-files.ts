import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { VmDirectory } from '../state/layout.js';

/** The files of a VM that are uploaded. Absolute paths. */
export interface EvidenceFiles {
  /** Logs, results, reports and screenshots: one artifact together. */
  readonly logs: readonly string[];
  /** Memory dumps: an artifact each, not zipped, since they are compressed already. */
  readonly dumps: readonly string[];
}

/** What each run on the VM wrote: the first one without a number. */
const OF_RUNS = /^(results(-\d+)?\.json|report(-\d+)?\.(json|html)|metrics(-\d+)?\.txt|run(-\d+)?\.log)$/;

/** Finds what there is. Only regular files that hold something: a link in the VM's folder leads nowhere that is uploaded. */
export async function evidenceFiles(folder: VmDirectory): Promise<EvidenceFiles> {
  const told = [folder.serialLog, folder.qemuLog, folder.shareLog, folder.supervisorLog];
  const names = [folder.audit, ...told, folder.events, folder.record, folder.failures];
  const ofRuns = (await readdir(folder.dir)).filter((name) => OF_RUNS.test(name)).map((name) => path.join(folder.dir, name));
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
