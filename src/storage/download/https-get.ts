import type { IncomingMessage } from 'node:http';
import { Agent, get } from 'node:https';
import type { Deadline } from '../../shared/deadline.js';
import { DownloadError, networkFailure, stalled } from './error.js';
import { imageUrlProblem, shownUrl } from './url.js';

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

/** An answer whose body has not been read yet. Whoever holds it destroys `response`. */
export interface Answer {
  /** Where it came from, after all redirects. */
  readonly url: URL;
  readonly response: IncomingMessage;
}

/**
 * Asks for a file and follows redirects, never away from https.
 *
 * The proxy of `https_proxy` and `no_proxy` is used (Node's own support for it, from 24.5); no credentials are sent. The
 * bytes are those of the file: no encoding is asked for, and none is undone.
 *
 * @param stallMs - how long a server may take to say anything.
 * @throws Interruption for what may pass; DownloadError for what will not; DeadlineError or CancelledError, by the deadline.
 */
export async function httpsGet(
  start: URL,
  headers: Readonly<Record<string, string>>,
  stallMs: number,
  deadline: Deadline,
): Promise<Answer> {
  for (let url = start, redirects = 0; ; redirects += 1) {
    const response = await ask(url, headers, stallMs, deadline);
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

async function ask(url: URL, headers: Readonly<Record<string, string>>, stallMs: number, deadline: Deadline): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  let timer: NodeJS.Timeout | undefined;
  let abandon = (): void => undefined;
  try {
    // A tunnel that a proxy never opens belongs to no request yet: nothing but this timeout closes it.
    const timeout = Math.max(1, Math.min(stallMs, deadline.remainingMs));
    const agent = new Agent({ proxyEnv: process.env, keepAlive: false, timeout });
    const request = get(url, { agent, headers: { 'user-agent': 'maqet', 'accept-encoding': 'identity', ...headers } });
    // It stays: an error after the answer comes up in the response as well, but must find a listener here.
    request.on('error', reject).once('response', resolve);
    abandon = () => {
      request.destroy();
      agent.destroy();
    };
    timer = setTimeout(() => reject(stalled(stallMs)), stallMs);
    return await deadline.race(promise, `an answer from ${shownUrl(url)}`);
  } catch (error) {
    abandon();
    throw networkFailure(url, error);
  } finally {
    clearTimeout(timer);
  }
}

function redirectTarget(from: URL, location: string): URL {
  const target = URL.parse(location, from.href);
  const problem = target === null ? 'is no valid URL' : imageUrlProblem(target.href);
  if (target === null || problem !== undefined) {
    throw new DownloadError(`${shownUrl(from)} redirects to ${shownUrl(target ?? location)}, which ${problem}.`, {
      remedy: 'Use the address of the file itself.',
    });
  }
  return target;
}
