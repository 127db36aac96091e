import { isSecretName } from './names.js';
import { REDACTED } from './values.js';

/** How far back from a sign a name is looked for: the end of a longer name tells enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** A nested object or list ends nobody knows where without parsing it: all that follows goes. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;

/**
 * Hides the value of each secret-named assignment inside a text: `password=…`, `"data": "…"` (also with escaped quotes), as
 * in QEMU options, `json:` file names, query strings and command lines; and the user part of URLs.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU's options: a password may hold spaces, so the rest of
 * a command line goes with it. Takes time linear in the text.
 */
export function hideAssignments(text: string): string {
  let result = '';
  let from = 0;
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign !== null; sign = SIGN.exec(text)) {
    const valueAt = sign.index + 1;
    if (!isSecretAssignment(text, sign.index)) continue;
    const end = valueEnd(text, valueAt);
    if (end === valueAt) continue;
    result += text.slice(from, valueAt) + REDACTED;
    from = end;
    SIGN.lastIndex = end;
  }
  return (result + text.slice(from)).replace(URL_PASSWORD, `://${REDACTED}@`);
}

/** A colon counts only after a quoted name: `invalid token: x` is prose. */
function isSecretAssignment(text: string, sign: number): boolean {
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, sign - NAME_REACH), sign));
  if (before === null || (text[sign] === ':' && before[2] === undefined)) return false;
  return isSecretName(before[1] ?? '');
}

function valueEnd(text: string, start: number): number {
  OPENING_QUOTE.lastIndex = start;
  const quote = OPENING_QUOTE.exec(text)?.[1];
  if (quote === undefined) {
    UNQUOTED.lastIndex = start;
    return start + (UNQUOTED.exec(text)?.[0].length ?? 0);
  }
  let end = text.indexOf(quote, OPENING_QUOTE.lastIndex);
  // A quote after a backslash belongs to the value. Taking one too many for escaped hides more, never less.
  while (end >= 0 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
  return end < 0 ? text.length : end + quote.length;
}
