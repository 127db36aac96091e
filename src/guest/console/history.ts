/** Pieces are merged up to this size: a guest that sends byte by byte would leave a million of them. */
const PIECE = 16 * 1024;

/** How many carriage returns at the end of a piece are held back until the next character is known. */
const MAX_HELD = 8;

/**
 * Keeps the end of a stream of text, for patterns to search. Normalizes LF, CRLF and CR CR LF (a program's CRLF through a terminal that
 * adds its own) to `\n`. A lone carriage return stays. Keeps at least the newest `capacity` characters, and little more.
 */
export class TextHistory {
  private readonly pieces: string[] = [];
  private kept = 0;
  private held = '';
  private lost = false;

  constructor(private readonly capacity: number) {}

  /** Takes the next piece of text, split anywhere. @returns how many characters it added after line ends were normalized. */
  append(text: string): number {
    const normal = this.normalized(text);
    const last = this.pieces.at(-1);
    if (last !== undefined && last.length + normal.length <= PIECE) this.pieces[this.pieces.length - 1] = last + normal;
    else if (normal !== '') this.pieces.push(normal);
    this.kept += normal.length;
    let first = this.pieces[0];
    while (first !== undefined && this.kept - first.length >= this.capacity) {
      this.kept -= first.length;
      this.pieces.shift();
      this.lost = true;
      first = this.pieces[0];
    }
    return normal.length;
  }

  /** Drops the text so far except its last character, which a pattern needs as context before a match. */
  clear(): void {
    const before = this.last(1);
    this.lost ||= before !== '';
    this.pieces.splice(0, this.pieces.length, before);
    this.kept = before.length;
  }

  /** Returns the newest `count` characters, or all that are kept if there are fewer. */
  last(count: number): string {
    let start = this.pieces.length;
    for (let size = 0; start > 0 && size < count; size += this.pieces[start]?.length ?? 0) start -= 1;
    const text = this.pieces.slice(start).join('');
    return count >= text.length ? text : text.slice(text.length - count);
  }

  /** The number of characters kept. */
  get length(): number {
    return this.kept;
  }

  /** True while nothing was dropped: the kept text starts where the stream started. */
  get complete(): boolean {
    return !this.lost;
  }

  private normalized(text: string): string {
    const raw = this.held + text;
    if (!raw.includes('\r')) return raw;
    const lines = raw.split('\n');
    const unfinished = lines.pop() ?? '';
    const body = withoutReturns(unfinished, MAX_HELD);
    this.held = unfinished.slice(body.length);
    return [...lines.map((line) => withoutReturns(line, line.length)), body].join('\n');
  }
}

function withoutReturns(line: string, most: number): string {
  let end = line.length;
  while (end > line.length - most && end > 0 && line[end - 1] === '\r') end -= 1;
  return line.slice(0, end);
}

/** Characters kept of one line. The rest is replaced by `…`. */
const MAX_LINE = 4096;

/** Keeps the last lines of a stream of text, in bounded memory whatever the stream holds. */
export class LineRing {
  private readonly lines: string[] = [];
  private partial = '';

  /** @param capacity - the number of whole lines kept. */
  constructor(private readonly capacity: number) {}

  /** Takes the next piece of text, split anywhere. */
  push(text: string): void {
    const pieces = this.newest(text).split('\n');
    const unfinished = pieces.pop() ?? '';
    for (const piece of pieces) {
      this.lines.push(endOfLine(joined(this.partial, piece)));
      this.partial = '';
    }
    this.partial = joined(this.partial, unfinished);
    // Trim in large steps: a flood of short lines would move the array for each line.
    if (this.lines.length > 2 * this.capacity) this.lines.splice(0, this.lines.length - this.capacity);
  }

  /** Cuts off the lines that would be dropped at once: a flood of line ends would cost a string for each of them. */
  private newest(text: string): string {
    let at = text.length;
    for (let ends = 0; ends <= this.capacity; ends += 1) {
      at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
      if (at === -1) return text;
    }
    this.partial = '';
    return text.slice(at + 1);
  }

  /** Returns the last `count` lines, oldest first, without their line ends. An unfinished line counts. */
  tail(count: number): string[] {
    const all = this.partial === '' ? this.lines : [...this.lines, endOfLine(this.partial)];
    return count <= 0 ? [] : all.slice(-Math.min(count, this.capacity));
  }
}

/** Appends to a line. Keeps one character over the limit as the sign that there was more. */
function joined(head: string, more: string): string {
  return head.length > MAX_LINE ? head : head + more.slice(0, MAX_LINE + 1 - head.length);
}

function endOfLine(line: string): string {
  const text = line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
  let end = text.length;
  while (end > 0 && text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}
