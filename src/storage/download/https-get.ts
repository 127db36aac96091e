import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Agent, get } from 'node:https';
import type { Deadline } from '../../shared/deadline.js';
import { DownloadError, networkError, stallError } from './error.js';
import { imageUrlProblem, shownUrl } from './url.js';

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** A response with an unread body. Its owner destroys `response`. */
export interface HttpsResponse {
  /** Its address, after all redirects. */
  readonly url: URL;
  readonly response: IncomingMessage;
}

/**
 * Requests a file and follows redirects, but never away from https.
 *
 * Uses the proxy of `https_proxy` and `no_proxy` (Node's own support, from 24.5). Sends no credentials, and asks for the bytes of
 * the file without any encoding.
 *
 * @param stallMs - how long a server may send nothing.
 * @throws Interruption for what a retry may fix; DownloadError for what it cannot; DeadlineError or CancelledError, by the deadline.
 */
export async function httpsGet(
  start: URL,
  headers: Readonly<Record<string, string>>,
  stallMs: number,
  deadline: Deadline,
): Promise<HttpsResponse> {
  for (let url = start, redirects = 0; ; redirects += 1) {
    const response = await request(url, headers, stallMs, deadline);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode) || location === undefined) return { url, response };
    response.destroy();
    if (redirects === MAX_REDIRECTS) {
      throw new DownloadError(`${shownUrl(start)} redirects more than ${MAX_REDIRECTS} times.`, {
        remedy: 'Use the address of the file itself.',
      });
    }
    url = redirectTarget(url, location);
  }
}

async function request(url: URL, headers: Readonly<Record<string, string>>, stallMs: number, deadline: Deadline): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  let timer: NodeJS.Timeout | undefined;
  let abandon = (): void => undefined;
  try {
    // Only this timeout closes a tunnel that a proxy never opens: it belongs to no request yet.
    const timeout = Math.max(1, Math.min(stallMs, deadline.remainingMs));
    // `rejectUnauthorized` is explicit, because an environment variable can turn the default off.
    const agent = new Agent({ proxyEnv: process.env, keepAlive: false, timeout, rejectUnauthorized: true });
    const sent = get(url, { agent, headers: { 'user-agent': 'maqet', 'accept-encoding': 'identity', ...headers } });
    // Keep the listener: an error after the response reaches the response as well, but must find a listener here.
    sent.on('error', reject).once('response', resolve);
    abandon = () => {
      sent.destroy();
      agent.destroy();
    };
    timer = setTimeout(() => reject(stallError(stallMs)), stallMs);
    return await deadline.race(promise, `a response from ${shownUrl(url)}`);
  } catch (error) {
    abandon();
    throw networkError(url, error);
  } finally {
    clearTimeout(timer);
  }
}

function redirectTarget(from: URL, location: string): URL {
  const target = URL.parse(location, from.href);
  const problem = target === null ? 'is not a valid URL' : imageUrlProblem(target.href);
  if (target === null || problem !== undefined) {
    throw new DownloadError(`${shownUrl(from)} redirects to ${shownUrl(target ?? location)}, which ${problem}.`, {
      remedy: 'Use the address of the file itself.',
    });
  }
  return target;
}

/** The part of a file that a response contains: the `Content-Range` of RFC 9110. */
interface ContentRange {
  readonly start: number;
  /** The size of the whole file, if the server sends it. */
  readonly total: number | undefined;
}

/** Parses a `Content-Range` header. Returns undefined unless it describes a part in bytes. */
export function parseContentRange(text: string | undefined): ContentRange | undefined {
  const [, start, , total] = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text?.trim() ?? '') ?? [];
  if (start === undefined) return undefined;
  return { start: Number(start), total: total === '*' ? undefined : Number(total) };
}

/** Parses a `Content-Length` header. */
export function parseLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * Returns the validator for `If-Range`, by which a server recognizes the same file: a strong ETag, or a Last-Modified that is
 * strong in the sense of RFC 9110 §8.8.2.2 because it is at least a second older than the response.
 */
export function validatorOf(headers: IncomingHttpHeaders): string | undefined {
  const { etag, date, 'last-modified': modified } = headers;
  if (etag?.startsWith('"')) return etag;
  return modified !== undefined && Date.parse(date ?? '') - Date.parse(modified) >= 1000 ? modified : undefined;
}
