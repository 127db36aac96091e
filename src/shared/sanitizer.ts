import { StringDecoder } from 'node:string_decoder';
import { lines } from './untrusted-text.js';

/** Lines longer than this many characters are split: a guest may never end one. */
const LONGEST_LINE = 4000;

/**
 * Sanitizes a stream of untrusted bytes, line by line as `lines` does, so that no line can move the cursor or be read as a workflow
 * command. Holds back a line until it is complete.
 */
export class Sanitizer {
  private readonly decoder = new StringDecoder('utf8');
  private unfinished = '';

  /** Takes a chunk. @returns the lines that are now complete, with their line ends; an empty string if there is none. */
  push(chunk: Buffer): string {
    return this.take(this.decoder.write(chunk));
  }

  /** Returns the rest at the end of the stream, with a line end, so that other output cannot continue the line. */
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

/** Splits a long line, so that none of it is truncated. */
function shown(line: string): string {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < line.length; from += LONGEST_LINE) pieces.push(line.slice(from, from + LONGEST_LINE));
  return pieces.flatMap((piece) => lines(piece, LONGEST_LINE)).join('\n');
}
