import { createHash } from 'node:crypto';
import { oneLine } from '../../shared/untrusted-text.js';
import { type Html, html } from './html.js';
import { PAGE_STYLE } from './style.js';

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');
/** Nothing is loaded, sent or run, whatever got into the page; the one style is named by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
const MAX_TITLE = 120;

/**
 * A whole page in one file, without script and without anything from elsewhere.
 *
 * @param title - for the browser's tab. May be hostile.
 */
export function renderPage(title: string, content: Html): string {
  const head = html`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${oneLine(title, MAX_TITLE)}</title>`;
  // The style is ours and hashed as it stands: escaping would change it.
  return `<!doctype html>\n<html lang="en">\n<head>${head.text}<style>${PAGE_STYLE}</style></head>\n<body>\n<main>\n${content.text}\n</main>\n</body>\n</html>\n`;
}
