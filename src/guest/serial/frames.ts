import { createHash } from 'node:crypto';
import { kernelLines, withoutKernelLines } from './speech.js';

/** One answer of the guest's side, whole and proved. */
export interface Frame {
  /** The number of the request that it answers; 0 for what the guest's side tells unasked. */
  readonly seq: number;
  readonly words: readonly string[];
  readonly payload: Buffer;
}

/** What came of a piece of console output. */
export interface Heard {
  readonly frames: readonly Frame[];
  /** Frames that something else was written into, beyond repair: ask again. */
  readonly damaged: number;
  /** What is not the protocol's, as it came. */
  readonly noise: Buffer;
}

/** Characters of the longest frame: 64 KiB in base64, its lines, and room for what is said in between. */
const MAX_FRAME = 160 * 1024;

/** By now a frame has shown its token. */
const MAX_PREFIX = 512;

/** Frames that can be open at a time: the end of the script is told whenever it comes, also within an answer. */
const MAX_OPEN = 2;

/** Characters of an unfinished line that are held back until it is known whether it is an echo. */
const MAX_HELD_LINE = 8 * 1024;

interface Opened {
  readonly pieces: string[];
  length: number;
  /** True once it has shown the session's token. */
  ours: boolean;
  /** What has not been looked through for kernel messages. */
  unread: string;
}

/** What an upload looks like where the terminal cannot be told not to echo it. */
const ECHOED_DATA = /^[A-Za-z0-9+/]{1000,}={0,2}\r?$/;

/**
 * Finds the frames of one session in what a console says, where anything may stand between frames and inside of them, also
 * another frame.
 *
 * A frame is `\x01TOKEN SEQ:WORDS:WORDS:BASE64:SHA256\x02`; line ends in it mean nothing. The words stand there twice and the
 * payload has its digest, so that what others write into a frame is seen: kernel messages are taken out again, and a frame
 * that is still not right counts as damaged. Total for any bytes in any pieces; memory is bounded.
 */
export class FrameReader {
  /** The pieces of frames that have begun, the innermost last. */
  private open: Opened[] = [];
  private line = '';
  private noise = '';
  private frames: Frame[] = [];
  private damaged = 0;

  /** @param token - what no other output holds: letters and digits. */
  constructor(private readonly token: string) {}

  /** The line that has not ended yet, unless it is an echo: a prompt, perhaps. */
  get unfinished(): string {
    return this.line.includes(this.token) ? '' : this.line;
  }

  /** True while a frame has begun and not ended. */
  get busy(): boolean {
    return this.open.length > 0;
  }

  /** Takes the next piece of console output, split anywhere. */
  push(chunk: Buffer): Heard {
    for (const part of chunk.toString('latin1').split(/([\u0001\u0002])/)) {
      if (part === '\u0001') this.begin();
      else if (part === '\u0002' && this.open.length > 0) this.end();
      else this.collect(part);
    }
    const heard = { frames: this.frames, damaged: this.damaged, noise: Buffer.from(this.noise, 'latin1') };
    [this.frames, this.damaged, this.noise] = [[], 0, ''];
    return heard;
  }

  /** Gives up frames that have begun and not ended: nobody waits for them any more. */
  forget(): void {
    const texts = this.open.map(({ pieces }) => pieces.join(''));
    this.open = [];
    for (const text of texts) this.release(text);
  }

  /** Gives up all that was held back, also an unfinished line. */
  flush(): Buffer {
    this.forget();
    const noise = Buffer.from(this.noise + this.unfinished, 'latin1');
    [this.line, this.noise] = ['', ''];
    return noise;
  }

  private begin(): void {
    if (this.open.length === MAX_OPEN) this.forget();
    this.open.push({ pieces: [], length: 0, ours: false, unread: '' });
  }

  private collect(part: string): void {
    const frame = this.open.at(-1);
    if (frame === undefined) {
      this.other(part);
      return;
    }
    const wasShort = frame.length <= MAX_PREFIX;
    frame.pieces.push(part);
    frame.length += part.length;
    frame.unread += part;
    const isNews = wasShort && !frame.ours && this.isOurs(frame.pieces.join(''));
    frame.ours ||= isNews;
    if (isNews || (frame.ours && part.includes('\n'))) this.tellKernel(frame);
    const foreign = frame.length > MAX_PREFIX && !frame.ours;
    if (foreign || frame.length > MAX_FRAME) this.forget();
  }

  /** Passes on what the kernel says in the middle of a frame, at once: after a panic the rest of the frame never comes. */
  private tellKernel(frame: Opened): void {
    const end = frame.unread.lastIndexOf('\n') + 1;
    this.other(kernelLines(frame.unread.slice(0, end)));
    frame.unread = frame.unread.slice(end);
  }

  private end(): void {
    const text = (this.open.pop()?.pieces ?? []).join('');
    const frame = parseFrame(text, this.token) ?? parseFrame(withoutKernelLines(text), this.token);
    if (frame !== undefined) {
      this.frames.push(frame);
    } else if (this.open.length > 0 && !this.isOurs(text)) {
      // Not a frame in a frame, but somebody's mark in ours.
      this.collect(`\u0001${text}`);
      this.end();
    } else this.release(text);
  }

  /** Of a broken frame of this session only the kernel's messages were worth keeping; anything else is somebody's output. */
  private release(text: string): void {
    if (this.isOurs(text)) this.damaged += 1;
    else this.other(`\u0001${text}`);
  }

  private isOurs(text: string): boolean {
    return withoutKernelLines(text)
      .replace(/[\r\n]/g, '')
      .startsWith(this.token);
  }

  /** Passes whole lines on. A line with the token is the terminal's echo of a request, which the kernel may have spoken into. */
  private other(text: string): void {
    const lines = (this.line + text).split('\n');
    this.line = lines.pop() ?? '';
    for (const line of lines) {
      const echo = line.includes(this.token) || ECHOED_DATA.test(line);
      this.noise += echo ? kernelLines(`${line}\n`) : `${line}\n`;
    }
    if (this.line.length <= MAX_HELD_LINE) return;
    this.noise += this.line;
    this.line = '';
  }
}

/** The frame that a text between the marks is, or undefined if it is not exactly one of this session. */
function parseFrame(text: string, token: string): Frame | undefined {
  const match = /^([a-z0-9]+) (\d{1,9}):([^:]*):([^:]*):([A-Za-z0-9+/]*={0,2}):([0-9a-f]*)$/.exec(text.replace(/[\r\n]/g, ''));
  if (match === null) return undefined;
  const [, name, seq, words = '', again, base64 = '', digest] = match;
  if (name !== token || words !== again) return undefined;
  const payload = Buffer.from(base64, 'base64');
  if (base64.length > 0 && (base64.length % 4 !== 0 || sha256(payload) !== digest)) return undefined;
  if (base64.length === 0 && digest !== '') return undefined;
  return { seq: Number(seq), words: words.split(' '), payload };
}

/** As `sha256sum` prints it. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
