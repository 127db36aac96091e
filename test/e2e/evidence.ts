import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditRecord } from '../../src/audit/record.js';
import { type ChainVerdict, verifyChain } from '../../src/audit/verify.js';
import { Deadline } from '../../src/shared/deadline.js';
import type { ResultsService } from '../helpers/results-service.js';
import { runCommand } from '../helpers/run-command.js';

/** One entry of the output `dumps`. */
export interface DumpOutput {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
}

/** The names of the finished artifacts: those with logs, which are zip archives, and those of single files. */
export function artifactNames(service: ResultsService): { logs: string[]; files: string[] } {
  const finished = service.artifacts().filter((artifact) => artifact.finalized);
  const [logs, files] = [true, false].map((zip) => finished.filter(({ mimeType }) => (mimeType === 'application/zip') === zip));
  return { logs: (logs ?? []).map(({ name }) => name), files: (files ?? []).map(({ name }) => name) };
}

/** A file of the only artifact with logs. */
export function loggedFile(service: ResultsService, file: string): Buffer {
  const { logs } = artifactNames(service);
  const [name = ''] = logs;
  const content = logs.length === 1 ? service.artifactFiles(name).get(file) : undefined;
  if (content === undefined) throw new Error(`no ${file} in ${JSON.stringify(logs)}: ${[...service.artifactFiles(name).keys()].join(' ')}`);
  return content;
}

/** Verifies an audit log that was downloaded. */
export async function verifyLog(log: Buffer, head?: string): Promise<ChainVerdict> {
  return verifyChain(chunks(log), head);
}

/** The records of an audit log. */
export function auditRecords(log: Buffer): AuditRecord[] {
  return log
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditRecord);
}

/** What an audit log says in short: `vm-start`, `qmp stop`, `qmp-result stop ok` … */
export function auditStory(log: Buffer): string[] {
  return auditRecords(log).map(({ event, command, outcome }) => [event, command, outcome].filter((part) => part !== null).join(' '));
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What was found in the decompressed content. */
export interface Sighting {
  readonly bytes: number;
  /** Offsets of the pages (4096 bytes) that begin with the needle. */
  readonly pages: readonly number[];
}

const PAGE = 4096;
const WINDOW = 8 * 2 ** 20;

/**
 * Decompresses with the `zstd` program, which knows nothing of how the file was made, and looks at the start of each page.
 *
 * @throws MaqetError if zstd finds the file damaged or cut off.
 */
export async function lookInto(compressed: Buffer, needle: Buffer): Promise<Sighting> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-dump-'));
  try {
    const [packed, plain] = [path.join(dir, 'memory.zst'), path.join(dir, 'memory')];
    await writeFile(packed, compressed);
    // Into a file, in which zstd leaves out the zeros: most of a large guest's memory.
    await runCommand('zstd', ['-q', '-d', packed, '-o', plain], { deadline: Deadline.after(60_000) });
    return await lookAtPages(plain, needle);
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function lookAtPages(file: string, needle: Buffer): Promise<Sighting> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const window = Buffer.alloc(WINDOW);
    const pages: number[] = [];
    for (let start = 0; start < size; start += WINDOW) {
      const { bytesRead } = await handle.read(window, 0, WINDOW, start);
      const starts = Array.from({ length: Math.ceil(bytesRead / PAGE) }, (_, page) => page * PAGE);
      pages.push(...starts.filter((at) => window.compare(needle, 0, needle.length, at, at + needle.length) === 0).map((at) => start + at));
    }
    return { bytes: size, pages };
  } finally {
    await handle.close();
  }
}

async function* chunks(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
