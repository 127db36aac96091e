import { oneLine } from '../../shared/untrusted-text.js';

/** Returns true if an image is named by an address instead of a path. The address need not be usable: see {@link imageUrlProblem}. */
export function isImageUrl(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}

/**
 * Returns the problem of an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show the address with {@link shownUrl}, never as it is: it may contain a secret.
 */
export function imageUrlProblem(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url === null) return 'is not a valid URL; use https://host/path';
  if (url.protocol === 'http:') return 'is not encrypted; use an https: URL';
  if (url.protocol !== 'https:') return `has the scheme \`${oneLine(url.protocol, 30)}\`; use an https: URL or a local path`;
  if (url.username !== '' || url.password !== '')
    return 'contains a user name or password, which logs would show; use an address without, or download the image first and give its path';
  return undefined;
}

/** Shows an address in a message: only origin and path, because user, password, query and fragment may contain secrets. */
export function shownUrl(address: URL | string): string {
  const url = typeof address === 'string' ? URL.parse(address.trim()) : address;
  if (url === null)
    return oneLine(
      String(address)
        .replace(/[?#].*/s, '')
        .replace(/\/\/[^/]*@/, '//'),
      300,
    );
  // `origin` is "null" for schemes that the URL standard does not know.
  return oneLine(`${url.protocol}//${url.host}${url.pathname}`, 300);
}
