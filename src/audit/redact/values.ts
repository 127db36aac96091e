/** Replaces a secret. It is shorter than any secret that is searched for, so that it can never be one. */
export const REDACTED = '***';

/** The minimum length of a secret: hiding every `true` or `1` would blind the log. */
const MIN_SECRET = 6;

/**
 * Makes a function that replaces these values in a text: as they are, trimmed, each line of a longer one, and encoded in JSON, a URL or
 * Base64 (at any offset). Ignores values of fewer than 6 characters.
 */
export function createValueMask(values: readonly string[]): (text: string) => string {
  const needles = [...new Set(values.flatMap(spellings))].filter((needle) => needle.length >= MIN_SECRET);
  return (text) => {
    let current = text;
    // A replacement can join its neighbours into another secret. Each round shortens the text, so the loop ends.
    for (let found = spans(current, needles); found.length > 0; found = spans(current, needles)) current = replaceSpans(current, found);
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

/** Returns the characters of a text at each of its three possible offsets in a Base64 stream, whatever surrounds it. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
}

type Span = readonly [start: number, end: number];

/** Finds every needle, and joins those that overlap: if two secrets share characters, both must be hidden completely. */
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

function replaceSpans(text: string, found: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const [start, end] of found) {
    result += text.slice(from, start) + REDACTED;
    from = end;
  }
  return result + text.slice(from);
}
