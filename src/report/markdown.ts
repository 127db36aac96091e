import { htmlText, markdownCode, markdownText } from './escape.js';

const MAX_URL = 2000;

/** Returns a web address in its normal form, or undefined for anything that a link must not lead to, such as `javascript:`. */
export function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined || url.length > MAX_URL ? null : URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

/**
 * Renders a link for Markdown, also within a table.
 *
 * @param bare - the Markdown to return if `url` is not an address of the web.
 */
export function markdownLink(name: string, url: string | undefined, bare = markdownCode(name, 200)): string {
  const address = webAddress(url);
  if (address === undefined) return bare;
  // Escape the bar: it would end the table's cell, even inside an attribute.
  return `<a href="${htmlText(address.replaceAll('|', '%7C'))}">${markdownText(name, 200)}</a>`;
}

/**
 * Renders a GitHub Markdown table.
 *
 * @param head - titles that maqet wrote itself.
 * @param rows - cells in Markdown. Untrusted text must have gone through `markdownText` or `markdownCode`.
 * @param maxRows - the limit of rows. A last row says how many are left out.
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], maxRows = 100): string {
  const shown = rows.slice(0, maxRows);
  const left = rows.length - shown.length;
  const more = left > 0 ? [[`… and ${left} more`, ...head.slice(1).map(() => '')]] : [];
  return [head, head.map(() => '---'), ...shown, ...more].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
