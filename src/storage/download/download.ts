import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import { type Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { DownloadError, Interruption, networkError, stallError, statusError } from './error.js';
import { type HttpsResponse, httpsGet, parseContentRange, parseLength, validatorOf } from './https-get.js';
import { shownUrl } from './url.js';
import type { ImageWriter } from './writer.js';

/** The limits of a download's patience. */
export interface Pace {
  /** A connection that delivers no byte for this long, in milliseconds, counts as broken. */
  readonly stallMs: number;
  /** The pause after the first failure in a row, in milliseconds. Each further failure doubles it. */
  readonly retryMs: number;
}

export const DEFAULT_PACE: Pace = { stallMs: 30_000, retryMs: 1000 };

/** Most failures in a row without progress beyond the farthest point so far. */
const MAX_FAILURES = 5;
/** Most connections of a download, however much each of them delivers. */
const MAX_CONNECTIONS = 200;
const PROGRESS_MS = 15_000;

/** Options of a download. */
export interface DownloadContext {
  readonly pace: Pace;
  readonly deadline: Deadline;
  readonly log: Logger;
}

/**
 * Downloads a file, with retries and backoff. After a connection that breaks or stalls, resumes where it ended if the server
 * supports that and confirms (by ETag or Last-Modified) that the file is still the same. Otherwise starts again.
 *
 * @returns the SHA-256 of the written bytes, in hex.
 * @throws DownloadError if the server does not deliver it; StorageError if it cannot be written; DeadlineError or CancelledError.
 */
export async function download(url: URL, writer: ImageWriter, context: DownloadContext): Promise<string> {
  return await new Download(url, writer, context).run();
}

class Download {
  #hash = createHash('sha256');
  /** The address of the file after all redirects. */
  #located: URL;
  #validator: string | undefined;
  /** The size of the file, if the server sends it. */
  #total: number | undefined;
  #farthest = 0;
  #failures = 0;
  #loggedAt = performance.now();

  constructor(
    private readonly url: URL,
    private readonly writer: ImageWriter,
    private readonly context: DownloadContext,
  ) {
    this.#located = url;
  }

  async run(): Promise<string> {
    for (let connections = 1; ; connections += 1) {
      try {
        await this.#connect();
        return this.#hash.digest('hex');
      } catch (error) {
        await this.#recover(error, connections);
      }
    }
  }

  async #connect(): Promise<void> {
    const { pace, deadline } = this.context;
    const from = this.#located;
    const range = { range: `bytes=${this.writer.size}-`, 'if-range': this.#validator ?? '' };
    const resumes = this.writer.size > 0 && this.#validator !== undefined;
    const answer = await httpsGet(from, resumes ? range : {}, pace.stallMs, deadline);
    try {
      await this.#begin(answer, from);
      await deadline.race(this.#receive(answer.response), 'the download');
    } catch (error) {
      throw networkError(answer.url, error);
    } finally {
      answer.response.destroy();
    }
  }

  /** Decides from the status and headers of a response where its body belongs. */
  async #begin({ response, url }: HttpsResponse, from: URL): Promise<void> {
    const { headers, statusCode: status = 0 } = response;
    if (status === 206) {
      const range = parseContentRange(headers['content-range']);
      if (range?.start === this.writer.size && range.total === (this.#total ?? range.total)) return;
    } else if (status !== 200 && status !== 416) {
      // The target of a redirect may have expired: ask the original address again.
      this.#located = this.url;
      if (from !== this.url) throw new Interruption(`the server answered ${status}`);
      throw statusError(url, status, headers['retry-after']);
    }
    if (this.writer.size > 0) await this.#restart();
    if (status !== 200) throw new Interruption(`the server answered ${status} with another range than requested`);
    this.#located = url;
    this.#validator = validatorOf(headers);
    this.#total = parseLength(headers['content-length']);
    const size = this.#total === undefined ? 'of unknown size' : formatBytes(this.#total);
    this.context.log.info(`Downloading ${shownUrl(this.url)} (${size}).`);
    await this.writer.requireSpace(this.#total ?? 0);
  }

  async #restart(): Promise<void> {
    this.#validator = undefined;
    this.#total = undefined;
    this.#hash = createHash('sha256');
    await this.writer.restart();
  }

  async #receive(response: IncomingMessage): Promise<void> {
    const { stallMs } = this.context.pace;
    const watch = setTimeout(() => response.destroy(stallError(stallMs)), stallMs);
    try {
      for await (const chunk of response as AsyncIterable<Buffer>) {
        watch.refresh();
        this.#hash.update(chunk);
        await this.writer.write(chunk);
        this.#logProgress();
      }
    } finally {
      clearTimeout(watch);
    }
    const total = this.#total ?? this.writer.size;
    if (this.writer.size < total) throw new Interruption('the connection was closed early');
    if (this.writer.size > total) {
      throw new DownloadError(`${shownUrl(this.url)} sent ${this.writer.size} bytes instead of ${total}.`, {
        remedy: 'Use another address: this server sends wrong lengths.',
      });
    }
  }

  /** Waits before the next connection, or throws the error that ends the download. */
  async #recover(error: unknown, connections: number): Promise<void> {
    const { deadline, pace, log } = this.context;
    if (error instanceof DeadlineError) throw new DeadlineError(`the download of ${shownUrl(this.url)} (${this.#progress()})`, deadline.ms);
    if (!(error instanceof Interruption)) throw error;
    this.#failures = this.writer.size > this.#farthest ? 1 : this.#failures + 1;
    this.#farthest = Math.max(this.#farthest, this.writer.size);
    if (this.#failures > MAX_FAILURES || connections >= MAX_CONNECTIONS) {
      throw new DownloadError(`Could not download ${shownUrl(this.url)}: ${error.reason} (${this.#progress()}, ${connections} attempts).`, {
        remedy: 'Try again later, or use another address.',
        cause: error,
      });
    }
    const pause = Math.max(error.waitMs ?? 0, pace.retryMs * 2 ** (this.#failures - 1));
    log.info(`${shownUrl(this.url)}: ${error.reason} (${this.#progress()}), retrying in ${formatDuration(pause)}.`);
    await sleep(Math.min(pause, deadline.remainingMs), deadline.signal);
  }

  #progress(): string {
    const size = formatBytes(this.writer.size);
    return this.#total === undefined ? `${size} received` : `${size} of ${formatBytes(this.#total)} received`;
  }

  #logProgress(): void {
    const now = performance.now();
    if (now - this.#loggedAt < PROGRESS_MS) return;
    this.#loggedAt = now;
    this.context.log.info(`${shownUrl(this.url)}: ${this.#progress()}.`);
  }
}
