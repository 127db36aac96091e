import { lines as cleanLines, oneLine } from '../shared/untrusted-text.js';

/** Every ASCII sign that can mean something in Markdown, HTML or GitHub's extensions of them; `, ; / ? %` cannot. */
const STRUCTURAL = /[!"#$&'()*+\-.:<=>@[\\\]^_`{|}~]/g;
/** A break that no reader sees and no link finder passes. GitHub looks for mentions and the like in the decoded text. */
const BREAK = '&#8203;';
/** What GitHub turns into a mention, an issue, a link or an emoji although no sign of it is Markdown. */
const LINKED = /[@#]|:(?=\/)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)/gi;

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`;

/**
 * Hostile text as inline Markdown: on one line, shown as it is.
 *
 * Guarantees that nothing in it starts or ends any Markdown or HTML structure (CommonMark: a character reference never stands
 * for structure), nor becomes a link, an image, a mention, an issue reference or an emoji. Safe in a table's cell, in a heading
 * and inside HTML tags' content.
 *
 * @param max - characters kept; the rest is replaced by `…`.
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

/** Hostile text as inline code, with the guarantees of {@link markdownText}: there is no fence that it could close. */
export function markdownCode(text: string, max = 500): string {
  return `<code>${markdownText(text, max)}</code>`;
}

/** Hostile text for HTML, as an element's content or a quoted attribute's value. Newlines and tabs are kept. */
export function htmlText(text: string): string {
  return cleanLines(text, Number.POSITIVE_INFINITY)
    .join('\n')
    .replace(/[&<>"'`]/g, reference);
}

/**
 * Hostile lines as a fenced code block. The fence is longer than any run of backticks in it, so no line can close it.
 *
 * @param maxLine - characters kept of each line.
 */
export function markdownBlock(lines: readonly string[], maxLine = 500): string {
  const content = lines.flatMap((line) => cleanLines(line, maxLine)).join('\n');
  const longest = Math.max(2, ...Array.from(content.matchAll(/`+/g), (run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${content}\n${fence}`;
}

/** Leading and trailing blanks, too: four of them would be a code block, two a line break. */
function encode(text: string): string {
  return text.replace(STRUCTURAL, reference).replace(/^ | $/g, '&#32;');
}
