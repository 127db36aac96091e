import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AuditRecord } from '../../src/audit/record.js';
import { type ChainVerdict, verifyChain } from '../../src/audit/verify.js';
import type { ResultsService } from '../helpers/results-service.js';

/** One entry of the output `dumps`. */
export interface DumpOutput {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
}

/** Returns the names of the finished artifacts: those with logs, which are zip archives, and those of single files. */
export function artifactNames(service: ResultsService): { logs: string[]; files: string[] } {
  const finished = service.artifacts().filter((artifact) => artifact.finalized);
  const [logs, files] = [true, false].map((zip) => finished.filter(({ mimeType }) => (mimeType === 'application/zip') === zip));
  return { logs: (logs ?? []).map(({ name }) => name), files: (files ?? []).map(({ name }) => name) };
}

/** Returns a file of the only artifact with logs. */
export function loggedFile(service: ResultsService, file: string): Buffer {
  const { logs } = artifactNames(service);
  const [name = ''] = logs;
  const content = logs.length === 1 ? service.artifactFiles(name).get(file) : undefined;
  if (content === undefined) throw new Error(`no ${file} in ${JSON.stringify(logs)}: ${[...service.artifactFiles(name).keys()].join(' ')}`);
  return content;
}

/** Returns the results of the steps from the output `results` or `results.json`. @throws Error if the run's figures are not last. */
export function stepResults(text: string | Buffer = ''): object[] {
  const entries = JSON.parse(text.toString()) as { readonly step: string }[];
  if (entries.pop()?.step !== 'metrics') throw new Error(`no figures at the end of ${text}`);
  return entries;
}

/** Verifies an audit log that was downloaded. */
export async function verifyLog(log: Buffer, head?: string): Promise<ChainVerdict> {
  return verifyChain(chunks(log), head);
}

/** Returns the records of an audit log. */
export function auditRecords(log: Buffer): AuditRecord[] {
  return log
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AuditRecord);
}

/** Returns the records of an audit log in short: `vm-start`, `qmp stop`, `qmp-result stop ok` … */
export function auditStory(log: Buffer): string[] {
  return auditRecords(log).map(({ event, command, outcome }) => [event, command, outcome].filter((part) => part !== null).join(' '));
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The findings in the decompressed content. */
export interface Sighting {
  readonly bytes: number;
  /** Offsets of the pages (4096 bytes) that begin with the needle. */
  readonly pages: readonly number[];
}

const PAGE = 4096;

/**
 * Decompresses a file with the program `zstd`, which is independent of maqet, and inspects the start of each page.
 *
 * Streams: the memory of a large guest is mostly zeros, which are slow to write to a file and slower to read from its holes.
 *
 * @throws Error if zstd finds the file damaged or truncated.
 */
export async function lookInto(compressed: Buffer, needle: Buffer): Promise<Sighting> {
  const zstd = spawn('zstd', ['-dc'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(zstd, 'close') as Promise<[number | null]>;
  zstd.stdin.on('error', () => undefined).end(compressed);
  const pages: number[] = [];
  let position = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of zstd.stdout as AsyncIterable<Buffer>) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = (PAGE - (position % PAGE)) % PAGE;
    for (; at + needle.length <= data.length; at += PAGE) {
      if (data[at] === needle[0] && data.compare(needle, 0, needle.length, at, at + needle.length) === 0) pages.push(position + at);
    }
    // The start of a page that the next chunk completes.
    const kept = Math.min(at, data.length);
    rest = data.subarray(kept);
    position += kept;
  }
  const [code] = await closed;
  if (code !== 0) throw new Error(`zstd ended with ${code}`);
  return { bytes: position + rest.length, pages };
}

async function* chunks(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
