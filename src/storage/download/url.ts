import { oneLine } from '../../shared/untrusted-text.js';

/**
 * True if an image is named by an address and not by a path. The address need not be usable: see {@link imageUrlProblem}.
 */
export function isImageUrl(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|https?:)/i.test(text.trim());
}

/**
 * What is wrong with an image's address, in the words of an input problem, or undefined if it can be fetched.
 *
 * Show it with {@link shownUrl} and never with the address itself, which may hold a secret.
 */
export function imageUrlProblem(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url === null) return 'is no valid URL; write https://host/path';
  if (url.protocol === 'http:') return 'would be fetched without encryption; use an https: URL';
  if (url.protocol !== 'https:') return `has the scheme \`${oneLine(url.protocol, 30)}\`; use an https: URL or a local path`;
  if (url.username !== '' || url.password !== '')
    return 'holds a user name or password, which logs would show; use an address without, or download the image in an earlier step';
  return undefined;
}

/** An address in a message: its origin and path alone, because user, password, query and fragment may hold secrets. */
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
