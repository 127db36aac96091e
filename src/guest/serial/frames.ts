import { createHash } from 'node:crypto';
import { kernelLines, withoutKernelLines } from './other-output.js';

/** One answer of the guest's side, complete and verified. */
export interface Frame {
  /** The number of the request that it answers, or 0 for the end of the script, which comes without a request. */
  readonly seq: number;
  readonly words: readonly string[];
  readonly payload: Buffer;
}

/** The content of a piece of console output. */
export interface Received {
  readonly frames: readonly Frame[];
  /** The number of frames that other output has damaged beyond repair: repeat the request. */
  readonly damaged: number;
  /** The output that does not belong to the protocol, unchanged. */
  readonly noise: Buffer;
}

/** The longest frame in characters: 64 KiB in Base64, its line ends, and room for other output in between. */
const MAX_FRAME = 160 * 1024;

/** The number of characters after which a frame must have shown its token. */
const MAX_PREFIX = 512;

/** The number of frames that can be open at once: the end of the script may come in the middle of an answer. */
const MAX_OPEN = 2;

/** Characters of an unfinished line that are held back until it is known whether the line is an echo. */
const MAX_HELD_LINE = 8 * 1024;

interface Opened {
  readonly pieces: string[];
  length: number;
  /** True once the session's token was found in it. */
  ours: boolean;
  /** The part that was not searched for kernel messages yet. */
  unread: string;
}

/** The echo of an upload, where the echo of the terminal cannot be switched off. */
const ECHOED_DATA = /^[A-Za-z0-9+/]{1000,}={0,2}\r?$/;

/**
 * Finds the frames of one session in the output of a console. Any other output, also another frame, may stand between frames and inside of
 * them.
 *
 * A frame is `\x01TOKEN SEQ:WORDS:WORDS:BASE64:SHA256\x02`. Line ends in it are ignored. The words stand there twice and the payload
 * has a digest, so that output of others inside of a frame is detected: kernel messages are taken out, and a frame that is still not
 * valid counts as damaged. Takes any bytes in any pieces, in bounded memory.
 */
export class FrameReader {
  /** The frames that are open, the innermost last. */
  private open: Opened[] = [];
  private line = '';
  private noise = '';
  private frames: Frame[] = [];
  private damaged = 0;

  /** @param token - letters and digits that no other output contains. */
  constructor(private readonly token: string) {}

  /** The unfinished line, which may be a prompt. Empty if it is an echo. */
  get unfinished(): string {
    return this.line.includes(this.token) ? '' : this.line;
  }

  /** True while a frame is open. */
  get busy(): boolean {
    return this.open.length > 0;
  }

  /** Takes the next piece of console output, split anywhere. */
  push(chunk: Buffer): Received {
    for (const part of chunk.toString('latin1').split(/([\u0001\u0002])/)) {
      if (part === '\u0001') this.begin();
      else if (part === '\u0002' && this.open.length > 0) this.end();
      else this.collect(part);
    }
    const received = { frames: this.frames, damaged: this.damaged, noise: Buffer.from(this.noise, 'latin1') };
    [this.frames, this.damaged, this.noise] = [[], 0, ''];
    return received;
  }

  /** Drops the open frames, because nobody waits for them any more. Their text becomes other output. */
  forget(): void {
    const texts = this.open.map(({ pieces }) => pieces.join(''));
    this.open = [];
    for (const text of texts) this.release(text);
  }

  /** Returns all output that was held back, including an unfinished line. */
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
      this.passOn(part);
      return;
    }
    const wasShort = frame.length <= MAX_PREFIX;
    frame.pieces.push(part);
    frame.length += part.length;
    frame.unread += part;
    const shownNow = wasShort && !frame.ours && this.isOurs(frame.pieces.join(''));
    frame.ours ||= shownNow;
    if (shownNow || (frame.ours && part.includes('\n'))) this.passOnKernel(frame);
    const foreign = frame.length > MAX_PREFIX && !frame.ours;
    if (foreign || frame.length > MAX_FRAME) this.forget();
  }

  /** Passes on kernel messages inside of a frame at once, because the rest of the frame never comes after a panic. */
  private passOnKernel(frame: Opened): void {
    const end = frame.unread.lastIndexOf('\n') + 1;
    this.passOn(kernelLines(frame.unread.slice(0, end)));
    frame.unread = frame.unread.slice(end);
  }

  private end(): void {
    const text = (this.open.pop()?.pieces ?? []).join('');
    const frame = parseFrame(text, this.token) ?? parseFrame(withoutKernelLines(text), this.token);
    if (frame !== undefined) {
      this.frames.push(frame);
    } else if (this.open.length > 0 && !this.isOurs(text)) {
      // Not a frame inside of a frame, but a mark that another program wrote into our frame.
      this.collect(`\u0001${text}`);
      this.end();
    } else this.release(text);
  }

  /** Drops a damaged frame of this session, whose kernel messages were passed on already. Any other text is output of the guest. */
  private release(text: string): void {
    if (this.isOurs(text)) this.damaged += 1;
    else this.passOn(`\u0001${text}`);
  }

  private isOurs(text: string): boolean {
    return withoutKernelLines(text)
      .replace(/[\r\n]/g, '')
      .startsWith(this.token);
  }

  /** Passes on whole lines. A line with the token is the terminal's echo of a request, which may contain kernel messages. */
  private passOn(text: string): void {
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

/** Parses the text between the marks. @returns undefined if it is not a valid frame of this session. */
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

/** Returns the digest as `sha256sum` prints it. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
