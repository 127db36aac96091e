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
