import { isSecretName } from './names.js';
import { REDACTED } from './values.js';

/** How many characters before a sign are searched for a name: the end of a longer name is enough. */
const NAME_REACH = 128;
const NAME_BEFORE = /([A-Za-z][\w.-]*)(\\*["'])?\s{0,8}$/;
const SIGN = /[=:]/g;
const OPENING_QUOTE = /\s*(\\*["'])/y;
/** The end of a nested object or list is unknown without parsing it, so everything that follows is hidden. */
const UNQUOTED = /\s*[{[][\s\S]*|(?:[^,\r\n]|,,)*/y;
const URL_PASSWORD = /:\/\/[^/\s]+@/g;

/**
 * Hides the value of each assignment with a secret name inside a text, and the user part of URLs. Finds `password=…` and `"data": "…"`
 * (also with escaped quotes) in QEMU options, `json:` file names, query strings and command lines.
 *
 * An unquoted value ends at the next single comma or line end, as in QEMU options: a password can hold spaces, so the rest of a command
 * line is hidden with it. Takes time linear in the text.
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

/** Returns true for a sign after a secret name. A colon counts only after a quoted name: `invalid token: x` is prose. */
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
  // A quote after a backslash belongs to the value. A mistake here hides more, never less.
  while (end >= 0 && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
  return end < 0 ? text.length : end + quote.length;
}
