import { StringDecoder } from 'node:string_decoder';
import { lines } from './untrusted-text.js';

/** A line that has grown to this many characters is shown in pieces: a guest need not ever end one. */
const LONGEST_LINE = 4000;

/**
 * Makes a stream of hostile bytes harmless as it comes: each line as by `lines`, so that none can move a cursor or be read as a
 * workflow command. A line is held back until it is whole.
 */
export class HarmlessText {
  private readonly decoder = new StringDecoder('utf8');
  private unfinished = '';

  /** The text that can be shown now: whole lines with their line ends, or nothing. */
  push(chunk: Buffer): string {
    return this.take(this.decoder.write(chunk));
  }

  /** What is left at the end of the stream. It gets a line end, so that nothing else continues the line. */
  end(): string {
    const rest = this.take(this.decoder.end());
    const last = this.unfinished;
    this.unfinished = '';
    return last === '' ? rest : `${rest}${shown(last)}\n`;
  }

  private take(text: string): string {
    const all = (this.unfinished + text).split('\n');
    let last = all.pop() ?? '';
    for (; last.length > LONGEST_LINE; last = last.slice(LONGEST_LINE)) all.push(last.slice(0, LONGEST_LINE));
    this.unfinished = last;
    return all.map((line) => `${shown(line)}\n`).join('');
  }
}

/** In pieces, so that nothing of a long line is cut off. */
function shown(line: string): string {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE) pieces.push(line.slice(from, from + LONGEST_LINE));
  return pieces.flatMap((piece) => lines(piece, LONGEST_LINE)).join('\n');
}
