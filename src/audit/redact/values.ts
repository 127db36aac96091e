/** What stands in place of a secret. Shorter than any secret that is looked for, so that it can never be one. */
export const REDACTED = '***';

/** Shorter values are no secrets worth the name, and hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;

/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and as they look inside
 * JSON, a URL or Base64 (at any offset). Values under 6 characters are not looked for.
 */
export function createValueMask(values: readonly string[]): (text: string) => string {
  const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
  return (text) => {
    let current = text;
    // A replacement can join its neighbours to another secret; each round makes the text shorter, so this ends.
    for (let found = spans(current, needles); found.length > 0; found = spans(current, needles)) current = cutSpans(current, found);
    return current;
  };
}

function spellings(value: string): string[] {
  const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
  return plain
    .filter((text) => text.length >= MIN_SECRET)
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), inUrl(text), ...inBase64(text)]);
}

function inUrl(text: string): string {
  // A lone surrogate makes encodeURIComponent throw; UTF-8 replaces it.
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}

/** The characters that a text gives at each of the three offsets it can have in a Base64 stream, whatever stands around it. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
}

type Span = readonly [start: number, end: number];

/** Every place where a needle stands, overlapping ones joined: two secrets that share characters must both vanish whole. */
function spans(text: string, needles: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push([at, at + needle.length]);
  }
  found.sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function cutSpans(text: string, found: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of found) {
    result += text.slice(from, start) + REDACTED;
    from = end;
  }
  return result + text.slice(from);
}
