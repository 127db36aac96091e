import { editDistance } from './nearest.js';

/** A key at the start of a line of YAML, without indentation. */
const AT_LINE_START = /^["']?([A-Za-z][\w-]{0,40})["']?[ \t]*:(?:\s|$)/gm;
/** A key of a JSON object or a YAML flow map, wherever its line breaks are. */
const IN_FLOW_MAP = /[{,]\s*["']?([A-Za-z][\w-]{0,40})["']?\s*:/g;

/**
 * Returns true if a text has a key of a format on its first level, or one that is nearly spelt like it.
 *
 * Ask before quoting a file in a message: a file that is something else, such as `/etc/shadow`, must not be printed because somebody
 * named it in the place of a file of that format. Decided from the text, because a file of another kind need not even be YAML.
 *
 * @param known - the keys of the format.
 */
export function hasKnownKey(text: string, known: readonly string[]): boolean {
  const pattern = /^\ufeff?\s*\{/.test(text) ? IN_FLOW_MAP : AT_LINE_START;
  for (const [, key = ''] of text.replace(/^\ufeff/, '').matchAll(pattern)) {
    if (known.some((one) => isNearly(key.toLowerCase(), one))) return true;
  }
  return false;
}

/** Stricter than a suggestion: `auth` is two edits from `arch`. */
function isNearly(key: string, known: string): boolean {
  return key === known || editDistance(key, known) <= (known.length < 6 ? 1 : 2);
}
