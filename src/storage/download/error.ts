import { errnoOf, errorText, MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { StorageError } from '../errors.js';
import { shownUrl } from './url.js';

/** An image could not be downloaded. */
export class DownloadError extends StorageError {}

/** A failure that another connection may avoid: the download retries. */
export class Interruption extends Error {
  /**
   * @param reason - what happened, as a part of a sentence, sanitized for a log.
   * @param waitMs - the pause that the server asks for, if it does.
   */
  constructor(
    readonly reason: string,
    readonly waitMs?: number,
  ) {
    super(reason);
  }
}

/** Makes the failure for a server that sends nothing for too long. */
export function stallError(ms: number): Interruption {
  return new Interruption(`no data for ${formatDuration(ms)}`);
}

/** Status codes that may change on a retry (RFC 9110, RFC 6585, RFC 8470). */
const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The longest pause that a server can ask for. */
const MAX_WAIT_MS = 60_000;

const STATUS_REMEDY: Readonly<Record<number, string>> = {
  401: 'Use an address that needs no credentials, or download the image first and give its path.',
  403: 'Use a public address, or download the image first and give its path.',
  404: 'Check the address: the server has no file there.',
  410: 'Check the address: the server has removed the file for good.',
};

/** Makes the failure for a status code other than 200 and 206. */
export function statusError(url: URL, status: number, retryAfter: string | undefined): DownloadError | Interruption {
  if (TRANSIENT_STATUS.has(status)) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return new Interruption(`the server answered ${status}`, Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : undefined);
  }
  return new DownloadError(`Could not download ${shownUrl(url)}: the server answered ${status}.`, {
    remedy: STATUS_REMEDY[status] ?? 'Check the address, or use another one.',
  });
}

const TLS = /^(?:EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;

/** Makes the failure for an error of Node's network layer. One that a retry cannot fix ends the download. */
export function networkError(url: URL, error: unknown): unknown {
  if (error instanceof MaqetError || error instanceof Interruption) return error;
  const code = errnoOf(error) ?? '';
  const remedy = lastingRemedy(code);
  if (remedy === undefined) return new Interruption(code === '' ? oneLine(errorText(error), 200) : code);
  // Leave out Node's advice and OpenSSL's source position.
  const reason = TLS.test(code) ? 'the TLS handshake failed' : oneLine(errorText(error).replace(/;.*/s, ''), 200);
  return new DownloadError(`Could not download ${shownUrl(url)}: ${reason} (${code}).`, { remedy, cause: error });
}

function lastingRemedy(code: string): string | undefined {
  if (CERTIFICATE.test(code))
    return 'If the certificate comes from your own authority, name the file of that authority in the environment variable NODE_EXTRA_CA_CERTS.';
  if (TLS.test(code)) return 'Check the address and its port: the server there does not speak TLS correctly.';
  if (code === 'ENOTFOUND') return 'Check the name of the host.';
  if (code.startsWith('ERR_PROXY_')) return 'Check the proxy in the environment variables https_proxy and no_proxy.';
  return undefined;
}
