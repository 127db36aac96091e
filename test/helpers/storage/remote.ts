import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import type { Logger } from '../../../src/shared/logger.js';
import type { Pace } from '../../../src/storage/download/download.js';
import type { FetchRequest } from '../../../src/storage/download/fetch.js';
import { type HttpsServer, startHttpsServer, trust } from '../https-server.js';

/** A server for a test file, and a new directory for images and a new log for each test. */
export interface Remote {
  readonly server: HttpsServer;
  readonly directory: string;
  /** Every logged line, with its level in front. */
  readonly lines: string[];
  readonly log: Logger;
  /** Makes a request that is patient with a loaded machine but retries quickly. */
  request(url: URL, more?: Partial<FetchRequest>): FetchRequest;
  /** Lists the directory. */
  names(): Promise<string[]>;
}

export const QUICK: Pace = { stallMs: 20_000, retryMs: 1 };

export function useRemote(): Remote {
  let server: HttpsServer;
  let directory = '';
  let distrust = (): void => undefined;
  const lines: string[] = [];
  const line =
    (level: string) =>
    (message: string): void =>
      void lines.push(`${level}: ${message}`);
  const log: Logger = {
    debug: line('debug'),
    info: line('info'),
    notice: line('notice'),
    warning: line('warning'),
    error: line('error'),
  };
  beforeAll(async () => {
    server = await startHttpsServer();
    distrust = await trust(server.certificate);
  }, 15 * 60_000);
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'maqet-remote-'));
    server.reset();
    lines.length = 0;
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  afterAll(async () => {
    distrust();
    await server.close();
  });
  return {
    get server() {
      return server;
    },
    get directory() {
      return directory;
    },
    lines,
    log,
    request: (url, more) => ({ url, directory: directory, log, deadline: Deadline.after(120_000), pace: QUICK, ...more }),
    names: async () => (await readdir(directory)).sort(),
  };
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Returns the error that a promise rejects with. */
export async function failure(work: Promise<unknown>): Promise<Error & { readonly remedy?: string; readonly status?: string }> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught as Error,
  );
  if (error === undefined) throw new Error('The work succeeded, but should have failed.');
  return error;
}
