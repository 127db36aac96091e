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
