import { errnoOf, errorText, MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { StorageError } from '../errors.js';
import { shownUrl } from './url.js';

/** An image could not be downloaded. */
export class DownloadError extends StorageError {}

/** A failure that another connection may not meet: the download goes on with one. */
export class Interruption extends Error {
  /**
   * @param reason - what happened, as a part of a sentence, harmless for a log.
   * @param waitMs - how long the server asks to be left alone, if it does.
   */
  constructor(
    readonly reason: string,
    readonly waitMs?: number,
  ) {
    super(reason);
  }
}

/** The server was silent for too long. */
export function stalled(ms: number): Interruption {
  return new Interruption(`no byte came for ${formatDuration(ms)}`);
}

/** Status codes of a server that may answer otherwise later (RFC 9110, RFC 6585, RFC 8470). */
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** A server that asks for more is asked again after this long. */
const MAX_WAIT_MS = 60_000;

const STATUS_REMEDY: Readonly<Record<number, string>> = {
  401: 'Use an address that needs no credentials, or download the image in an earlier step and name its path.',
  403: 'Use an address that anybody may read, or download the image in an earlier step and name its path.',
  404: 'Check the address: the server has nothing there.',
  410: 'Check the address: the server says that the file is gone for good.',
};

/** The failure that a status code other than 200 and 206 is. */
export function statusFailure(url: URL, status: number, retryAfter: string | undefined): DownloadError | Interruption {
  if (PASSING_STATUS.has(status)) {
    const seconds = Number(retryAfter ?? Number.NaN);
    return new Interruption(`the server answered ${status}`, Number.isFinite(seconds) ? Math.min(seconds * 1000, MAX_WAIT_MS) : undefined);
  }
  return new DownloadError(`${shownUrl(url)} cannot be downloaded: the server answered ${status}.`, {
    remedy: STATUS_REMEDY[status] ?? 'Check the address, or use another one.',
  });
}

const TLS = /^(?:EPROTO$|ERR_SSL_)/;
const CERTIFICATE = /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH)/;

/** The failure that an error of Node's network layer is: whatever a second try could not mend ends the download. */
export function networkFailure(url: URL, error: unknown): unknown {
  if (error instanceof MaqetError || error instanceof Interruption) return error;
  const code = errnoOf(error) ?? '';
  const remedy = lastingRemedy(code);
  if (remedy === undefined) return new Interruption(code === '' ? oneLine(errorText(error), 200) : code);
  // Node's advice, and OpenSSL's position in its own source, are not for the reader.
  const reason = TLS.test(code) ? 'the TLS handshake failed' : oneLine(errorText(error).replace(/;.*/s, ''), 200);
  return new DownloadError(`${shownUrl(url)} cannot be downloaded: ${reason} (${code}).`, { remedy, cause: error });
}

function lastingRemedy(code: string): string | undefined {
  if (CERTIFICATE.test(code))
    return 'If the server has a certificate of your own authority, name its file in the environment variable NODE_EXTRA_CA_CERTS.';
  if (TLS.test(code)) return 'Check the address and its port: what answers there does not speak TLS as it should.';
  if (code === 'ENOTFOUND') return 'Check the name of the host.';
  if (code.startsWith('ERR_PROXY_')) return 'Check the proxy that the environment variables https_proxy and no_proxy name.';
  return undefined;
}
