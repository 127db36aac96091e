import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { type Deadline, reportedElsewhere } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import { formatDuration } from '../shared/units.js';

/** The patience with a service, in milliseconds. */
export interface RequestLimits {
  /** A request that neither sends nor receives a byte for this long is aborted. Its client may repeat it. */
  readonly silentMs: number;
  /** All requests together are aborted if none of them has made progress for this long. */
  readonly stallMs: number;
}

const REQUEST_LIMITS: RequestLimits = { silentMs: 20_000, stallMs: 60_000 };

/** Fewer bytes than this in `stallMs` are no progress: a service that takes a byte a second holds everyone for hours. */
const PROGRESS_BYTES = 256 * 1024;
const TICK_MS = 250;
/** Node publishes every request here, in the context of its caller. No client can bypass it. */
const CHANNEL = 'http.client.request.created';

/** A service accepts connections or bytes, but gets nothing done. */
export class StalledServiceError extends MaqetError {
  constructor(what: string, ms: number) {
    super(`${what} made no progress for ${formatDuration(ms)}.`, {
      remedy: 'See whether the service has an incident.',
      status: 'timed-out',
    });
  }
}

const current = new AsyncLocalStorage<AbortableRequests>();
let subscribed = false;

interface Tracked {
  readonly request: ClientRequest;
  socket: Socket | undefined;
  /** The bytes of the socket before this request: connections are reused. */
  before: number;
  bytes: number;
  changedAt: number;
}

/**
 * Bounds the HTTP requests of a client that takes no signal: those of GitHub's clients for artifacts and caches, which wait for a
 * service that never answers for 951 s (a call) or for ever (a blob).
 *
 * The requests are found by the asynchronous context in which they are made. When the work has ended, however it ended, they are
 * aborted, and so is every request that a client makes afterwards.
 */
export class AbortableRequests {
  private readonly open = new Set<Tracked>();
  private readonly stalled = Promise.withResolvers<never>();
  /** Bytes of requests that are complete, and the most that complete and open ones had together. */
  private completed = 0;
  private most = 0;
  private progressAt = performance.now();
  private over = false;

  /** @param what - the subject of the error, as `The artifact service`. */
  constructor(
    private readonly what: string,
    private readonly limits: RequestLimits = REQUEST_LIMITS,
  ) {
    reportedElsewhere(this.stalled.promise);
  }

  /** How long ago a request last made progress, in milliseconds. */
  get quietMs(): number {
    return performance.now() - this.progressAt;
  }

  /**
   * Runs the work of a client.
   *
   * @param awaited - what the deadline is for, as {@link Deadline.race} names it.
   * @throws StalledServiceError, DeadlineError, CancelledError, and the errors of the work.
   */
  async run<T>(deadline: Deadline, awaited: string, work: () => Promise<T>): Promise<T> {
    if (!subscribed) subscribe(CHANNEL, (message) => current.getStore()?.add((message as { readonly request: ClientRequest }).request));
    subscribed = true;
    this.progressAt = performance.now();
    const ticks = setInterval(() => this.look(), Math.min(TICK_MS, this.limits.silentMs));
    const running = current.run(this, work);
    reportedElsewhere(running);
    try {
      return await deadline.race(Promise.race([running, this.stalled.promise]), awaited);
    } finally {
      clearInterval(ticks);
      this.over = true;
      for (const { request } of this.open) abort(request);
    }
  }

  private add(request: ClientRequest): void {
    // Without a listener of their own, an error would end the process: the client adds its listeners after this.
    request.on('error', () => undefined);
    if (this.over) {
      queueMicrotask(() => abort(request));
      return;
    }
    const tracked: Tracked = { request, socket: undefined, before: 0, bytes: 0, changedAt: performance.now() };
    this.open.add(tracked);
    request.prependOnceListener('socket', (socket: Socket) => {
      tracked.socket = socket;
      tracked.before = bytesOf(socket);
    });
    request.prependOnceListener('response', (response: IncomingMessage) => response.once('end', () => this.complete(tracked)));
    request.once('close', () => this.open.delete(tracked));
  }

  private complete(tracked: Tracked): void {
    this.completed += tracked.bytes;
    this.open.delete(tracked);
    this.progressAt = performance.now();
  }

  private look(): void {
    const now = performance.now();
    const { silentMs, stallMs } = this.limits;
    let bytes = this.completed;
    for (const tracked of this.open) {
      const done = tracked.socket === undefined ? 0 : bytesOf(tracked.socket) - tracked.before;
      if (done !== tracked.bytes) tracked.changedAt = now;
      tracked.bytes = done;
      bytes += done;
      if (now - tracked.changedAt > silentMs) tracked.request.destroy(new Error(`no byte for ${formatDuration(silentMs)}`));
    }
    // Bytes that a repeated request sends again are no progress.
    if (bytes >= this.most + PROGRESS_BYTES) {
      this.most = bytes;
      this.progressAt = now;
    }
    if (now - this.progressAt > stallMs) this.stalled.reject(new StalledServiceError(this.what, stallMs));
  }
}

/** The bytes that a socket has received, and that the system has taken from it. */
function bytesOf(socket: Socket): number {
  return socket.bytesRead + socket.bytesWritten - socket.writableLength;
}

/** Ends a request with a code for which GitHub's client does not repeat it. */
function abort(request: ClientRequest): void {
  request.destroy(Object.assign(new Error('maqet aborted the request'), { code: 'ETIMEDOUT' }));
}
