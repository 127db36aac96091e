import { htmlText, markdownCode, markdownText } from './escape.js';

const MAX_URL = 2000;

/** A web address as it may stand in a link, or undefined: `javascript:` and the like never do. */
export function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > MAX_URL ? null : URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

/**
 * A link for Markdown, also within a table.
 *
 * @param bare - Markdown that stands there where the address is none of the web's.
 */
export function markdownLink(name: string, url: string | undefined, bare = markdownCode(name, 200)): string {
  const address = webAddress(url);
  if (address === undefined) return bare;
  // A bar would end the table's cell, whatever stands around it.
  return `<a href="${htmlText(address.replaceAll('|', '%7C'))}">${markdownText(name, 200)}</a>`;
}
