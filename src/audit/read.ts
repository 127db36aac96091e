import { open } from 'node:fs/promises';
import { errnoOf } from '../shared/errors.js';
import { isJsonObject, parseJson } from '../shared/json.js';
import { readChunks, splitLines } from './bytes.js';
import { type AuditRecord, recordProblem } from './record.js';

/**
 * Reads the records of an audit log in order. Does not verify the log (see `verifyChain`), and skips lines that are not records.
 *
 * @throws the error of the file system if the log cannot be read.
 */
export async function* readRecords(log: string): AsyncGenerator<AuditRecord> {
  const handle = await open(log, 'r');
  try {
    for await (const { bytes, terminated } of splitLines(readChunks(handle))) {
      const record = terminated ? parseRecord(bytes.toString('utf8')) : undefined;
      if (record !== undefined) yield record;
    }
  } finally {
    await handle.close();
  }
}

function parseRecord(line: string): AuditRecord | undefined {
  try {
    const value = parseJson(line);
    return isJsonObject(value) && recordProblem(value) === undefined ? (value as unknown as AuditRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** A file that a command wrote, as the record of its outcome names it. */
export interface RecordedFile {
  /** Relative to the VM's directory: `dumps/memory.raw.zst`. */
  readonly path: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** Returns the files that the commands of a log wrote, by their paths. A log that is missing names none. */
export async function recordedFiles(log: string): Promise<Map<string, RecordedFile>> {
  const found = new Map<string, RecordedFile>();
  try {
    for await (const { event, outcome, arguments: facts } of readRecords(log)) {
      const files = event === 'qmp-result' && outcome === 'ok' ? facts?.['files'] : undefined;
      for (const file of Array.isArray(files) ? files : []) if (isRecordedFile(file)) found.set(file.path, file);
    }
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
  return found;
}

function isRecordedFile(value: unknown): value is RecordedFile {
  if (!isJsonObject(value)) return false;
  const { path, bytes, sha256 } = value;
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
}
