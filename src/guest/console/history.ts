/** Pieces are merged up to this size, so that a guest that sends byte by byte does not leave a million of them. */
const PIECE = 16 * 1024;

/** Carriage returns held back at the end of a piece until it is known whether a line feed follows. */
const MAX_HELD = 8;

/**
 * What a stream of text said last, for patterns to look at. Line ends are `\n`, whichever of LF, CRLF and CR CR LF (a
 * program's CRLF through a terminal that adds its own) was sent; a lone carriage return stays. Keeps at least the newest
 * `capacity` characters, and never much more.
 */
export class TextHistory {
  private readonly pieces: string[] = [];
  private kept = 0;
  private held = '';
  private lost = false;

  constructor(private readonly capacity: number) {}

  /** Takes the next piece of text, split anywhere. Returns how many characters it added after normalising line ends. */
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

  /** Drops what was said so far, but for its last character: what a pattern asks of the one before a match. */
  clear(): void {
    const before = this.last(1);
    this.lost ||= before !== '';
    this.pieces.splice(0, this.pieces.length, before);
    this.kept = before.length;
  }

  /** The newest `count` characters, or all that are kept if these are fewer. */
  last(count: number): string {
    let start = this.pieces.length;
    for (let size = 0; start > 0 && size < count; size += this.pieces[start]?.length ?? 0) start -= 1;
    const text = this.pieces.slice(start).join('');
    return count >= text.length ? text : text.slice(text.length - count);
  }

  /** How many characters are kept. */
  get length(): number {
    return this.kept;
  }

  /** True while nothing has been dropped: the kept text starts where the stream started. */
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

/** Characters kept of one line; the rest of the line is dropped and `…` stands for it. */
const MAX_LINE = 4096;

/** The last lines of a stream of text, in bounded memory whatever the stream holds. */
export class LineRing {
  private readonly lines: string[] = [];
  private partial = '';

  /** @param capacity - how many whole lines are kept. */
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
    // Trimmed in large steps, so that a flood of short lines does not move the array for each of them.
    if (this.lines.length > 2 * this.capacity) this.lines.splice(0, this.lines.length - this.capacity);
  }

  /** Cuts off the lines that would be dropped at once: a flood of line ends costs no string for each of them. */
  private newest(text: string): string {
    let at = text.length;
    for (let ends = 0; ends <= this.capacity; ends += 1) {
      at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
      if (at === -1) return text;
    }
    this.partial = '';
    return text.slice(at + 1);
  }

  /** The last `count` lines, oldest first, without their line ends; a line that has not ended yet counts. */
  tail(count: number): string[] {
    const all = this.partial === '' ? this.lines : [...this.lines, endOfLine(this.partial)];
    return count <= 0 ? [] : all.slice(-Math.min(count, this.capacity));
  }
}

/** One character over the limit is kept as the sign that there was more. */
function joined(head: string, more: string): string {
  return head.length > MAX_LINE ? head : head + more.slice(0, MAX_LINE + 1 - head.length);
}

function endOfLine(line: string): string {
  const text = line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
  let end = text.length;
  while (end > 0 && text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}
