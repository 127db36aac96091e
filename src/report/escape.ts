import { lines as cleanLines, oneLine } from '../shared/untrusted-text.js';

/** Every ASCII character that can have a meaning in Markdown, HTML or GitHub's extensions of them. `, ; / ? %` have none. */
const STRUCTURAL = /[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g;
/** Invisible, and ends what a link finder would take for a link. GitHub looks for mentions and the like in the decoded text. */
const BREAK = '&#8203;';
/** The start of a mention, an issue, a link or an emoji. GitHub recognizes them although none of their characters is Markdown. */
const LINKED = /[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi;

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/**
 * Renders untrusted text as inline Markdown, on one line, exactly as it reads.
 *
 * Guarantees that the text neither starts nor ends a Markdown or HTML structure (CommonMark: a character reference never stands
 * for structure), and becomes no link, image, mention, issue reference or emoji. Safe in a table's cell, in a heading and inside
 * HTML tags' content.
 *
 * @param max - the most characters. The rest is replaced by `…`.
 */
export function markdownText(text: string, max = 500): string {
  const parts: string[] = [];
  let from = 0;
  const clean = oneLine(text, max);
  for (const match of clean.matchAll(LINKED)) {
    const end = match.index + match[0].length;
    parts.push(encode(clean.slice(from, end)), BREAK);
    from = end;
  }
  parts.push(encode(clean.slice(from)));
  return parts.join('');
}

/** Renders untrusted text as inline code, with the guarantees of {@link markdownText}: it uses no fence that the text could close. */
export function markdownCode(text: string, max = 500): string {
  return `<code>${markdownText(text, max)}</code>`;
}

/** Escapes untrusted text for HTML, for the content of an element or the value of a quoted attribute. Keeps newlines and tabs. */
export function htmlText(text: string): string {
  return cleanLines(text, Number.POSITIVE_INFINITY)
    .join('\n')
    .replace(/[&<>"'`]/g, reference);
}

/**
 * Renders untrusted lines as a fenced code block. No line can close it: the fence is longer than any run of backticks in them.
 *
 * @param maxLine - the most characters of each line.
 */
export function markdownBlock(lines: readonly string[], maxLine = 500): string {
  const content = lines.flatMap((line) => cleanLines(line, maxLine)).join('\n');
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${content}\n${fence}`;
}

/** Encodes leading and trailing blanks as well: four would be a code block, two a line break. */
function encode(text: string): string {
  return text.replace(STRUCTURAL, reference).replace(/^ | $/g, '&#32;');
}
