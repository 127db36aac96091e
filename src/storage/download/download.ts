import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import { type Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import type { Logger } from '../../shared/logger.js';
import { formatBytes, formatDuration } from '../../shared/units.js';
import { DownloadError, Interruption, networkFailure, stalled, statusFailure } from './error.js';
import { parseContentRange, parseLength, validatorOf } from './http-range.js';
import { type Answer, httpsGet } from './https-get.js';
import { shownUrl } from './url.js';
import type { ImageWriter } from './writer.js';

/** How patient a download is. */
export interface Pace {
  /** A connection that brings no byte for this long, in milliseconds, is broken. */
  readonly stallMs: number;
  /** The pause after the first failure in a row, in milliseconds; each further one doubles it. */
  readonly retryMs: number;
}

export const DEFAULT_PACE: Pace = { stallMs: 30_000, retryMs: 1000 };

/** Failures in a row, none of which brought the download further than it had ever been. */
const MAX_FAILURES = 5;
/** However much each of them brings, so many connections are not a download any more. */
const MAX_CONNECTIONS = 200;
const PROGRESS_MS = 15_000;

/** The surroundings of a download. */
export interface DownloadContext {
  readonly pace: Pace;
  readonly deadline: Deadline;
  readonly log: Logger;
}

/**
 * Downloads a file. A connection that breaks or stalls is followed by another one that goes on where it ended, if the
 * server can do that and vouches (by ETag or Last-Modified) that the file is still the same; else from the beginning.
 *
 * @returns the sha256 of what was written, in hex.
 * @throws DownloadError if it cannot be had; StorageError if it cannot be written; DeadlineError or CancelledError.
 */
export async function download(url: URL, writer: ImageWriter, context: DownloadContext): Promise<string> {
  return await new Download(url, writer, context).run();
}

class Download {
  #hash = createHash('sha256');
  /** Where the file was found, after all redirects. */
  #located: URL;
  #validator: string | undefined;
  /** The size of the file, where the server tells it. */
  #total: number | undefined;
  #farthest = 0;
  #failures = 0;
  #told = performance.now();

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
      throw networkFailure(answer.url, error);
    } finally {
      answer.response.destroy();
    }
  }

  /** Decides by the answer's head where its body belongs. */
  async #begin({ response, url }: Answer, from: URL): Promise<void> {
    const { headers, statusCode: status = 0 } = response;
    if (status === 206) {
      const range = parseContentRange(headers['content-range']);
      if (range?.start === this.writer.size && range.total === (this.#total ?? range.total)) return;
    } else if (status !== 200 && status !== 416) {
      // What a redirect led to may be valid for a short time only: ask the address itself again.
      this.#located = this.url;
      if (from !== this.url) throw new Interruption(`the server answered ${status}`);
      throw statusFailure(url, status, headers['retry-after']);
    }
    if (this.writer.size > 0) await this.#restart();
    if (status !== 200) throw new Interruption(`the server answered ${status} for another range than was asked for`);
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
    const watch = setTimeout(() => response.destroy(stalled(stallMs)), stallMs);
    try {
      for await (const chunk of response as AsyncIterable<Buffer>) {
        watch.refresh();
        this.#hash.update(chunk);
        await this.writer.write(chunk);
        this.#tellProgress();
      }
    } finally {
      clearTimeout(watch);
    }
    const total = this.#total ?? this.writer.size;
    if (this.writer.size < total) throw new Interruption('the connection was closed early');
    if (this.writer.size > total) {
      throw new DownloadError(`${shownUrl(this.url)} sent ${this.writer.size} bytes instead of ${total}.`, {
        remedy: 'Use another address: this server contradicts itself.',
      });
    }
  }

  /** Waits for the next connection, or throws what ends the download. */
  async #recover(error: unknown, connections: number): Promise<void> {
    const { deadline, pace, log } = this.context;
    if (error instanceof DeadlineError) throw new DeadlineError(`the download of ${shownUrl(this.url)} (${this.#progress()})`, deadline.ms);
    if (!(error instanceof Interruption)) throw error;
    this.#failures = this.writer.size > this.#farthest ? 1 : this.#failures + 1;
    this.#farthest = Math.max(this.#farthest, this.writer.size);
    if (this.#failures > MAX_FAILURES || connections >= MAX_CONNECTIONS) {
      throw new DownloadError(`${shownUrl(this.url)} cannot be downloaded: ${error.reason} (${this.#progress()}, ${connections} tries).`, {
        remedy: 'Try again later, or use another address.',
        cause: error,
      });
    }
    const pause = Math.max(error.waitMs ?? 0, pace.retryMs * 2 ** (this.#failures - 1));
    log.info(`${shownUrl(this.url)}: ${error.reason} (${this.#progress()}); trying again in ${formatDuration(pause)}.`);
    await sleep(Math.min(pause, deadline.remainingMs), deadline.signal);
  }

  #progress(): string {
    const size = formatBytes(this.writer.size);
    return this.#total === undefined ? `${size} received` : `${size} of ${formatBytes(this.#total)} received`;
  }

  #tellProgress(): void {
    const now = performance.now();
    if (now - this.#told < PROGRESS_MS) return;
    this.#told = now;
    this.context.log.info(`${shownUrl(this.url)}: ${this.#progress()}.`);
  }
}
