import type { Deadline } from '../../shared/deadline.js';
import { GuestChannelError, type GuestOutput } from '../channel.js';
import { sha256 } from './frames.js';
import { BLOCK, type RunFile } from './guest-side.js';
import type { Session } from './session.js';

/** Bytes of a line of base64: its 4000 characters are fewer than a terminal takes in one line (4095 on Linux). */
const LINE_BYTES = 3000;

/** Bytes that go in one piece: its characters fit into what Linux keeps for a reader that is late (64 KiB). */
const PIECE_BYTES = 36 * BLOCK;

/** Blocks of output that are asked for at once: few where frames are damaged, many where none is. */
const BLOCKS = { first: 8, fewest: 1, most: 64 };

/** Output beyond this that still waits in a full guest is what has filled it, in bytes. */
const TOO_LATE_BYTES = 256 * BLOCK;

/**
 * Sends bytes into a file of the guest.
 *
 * @throws GuestChannelError when the guest has no room; and what {@link Session.ask} throws.
 */
export async function upload(session: Session, file: RunFile, content: AsyncIterable<Buffer>, deadline: Deadline): Promise<void> {
  await session.ask('mute', [], deadline);
  let offset = 0;
  for await (const piece of inPieces(content, deadline)) {
    await put(session, file, offset, piece, deadline);
    offset += piece.length;
  }
  if (offset === 0) await put(session, file, 0, Buffer.alloc(0), deadline);
}

async function put(session: Session, file: RunFile, offset: number, piece: Buffer, deadline: Deadline): Promise<void> {
  const lines = Array.from(
    { length: Math.ceil(piece.length / LINE_BYTES) },
    (_, index) => `${piece.subarray(index * LINE_BYTES, (index + 1) * LINE_BYTES).toString('base64')}\n`,
  );
  for (let digest: string | undefined = ''; digest !== sha256(piece); ) {
    const words = [file, `${offset / BLOCK}`, `${lines.length}`];
    digest = (await session.ask('put', words, deadline, lines.join(''))).words[1];
    if (digest === 'full') throw noRoom(`what the script is to read, after ${offset} bytes`);
  }
}

/** The file system of the guest's side is full. @param what - what had to get into it. */
export function noRoom(what: string): GuestChannelError {
  return new GuestChannelError(`The guest has no room for ${what}.`, {
    remedy: 'Give the guest more memory or a larger file system at /tmp, or remove there what is not needed.',
  });
}

/** Pieces of exactly {@link PIECE_BYTES}, but for the last. */
async function* inPieces(content: AsyncIterable<Buffer>, deadline: Deadline): AsyncGenerator<Buffer> {
  const source = content[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const { done, value } = await deadline.race(source.next(), "what the script's standard input is made of");
      if (done === true) break;
      rest = Buffer.concat([rest, value]);
      for (; rest.length >= PIECE_BYTES; rest = rest.subarray(PIECE_BYTES)) yield rest.subarray(0, PIECE_BYTES);
    }
    if (rest.length > 0) yield rest;
  } finally {
    // Not waited for: a source that does not come to its next piece does not come to its end either.
    void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

/** What the guest's side said with the last of the output that was there. */
export interface Rest {
  /** The script's exit code if it had ended by then. */
  readonly exitCode: number | undefined;
  /** True if there will be no exit code: the shell that waits for the script was ended itself. */
  readonly gone: boolean;
  /** True if nothing can be written there: what the script printed may be lost. */
  readonly full: boolean;
}

/** Fetches what a script has written to one stream, from where it was left. */
export class OutputReader {
  private offset = 0;
  private blocks = BLOCKS.first;

  constructor(
    private readonly session: Session,
    readonly name: 'stdout' | 'stderr',
    private readonly output: GuestOutput,
  ) {}

  /** Bytes handed on. */
  get bytes(): number {
    return this.offset;
  }

  /**
   * Hands on all that is there.
   *
   * @throws GuestChannelError when the script has filled the guest with more than {@link TOO_LATE_BYTES} that wait here.
   */
  async drain(deadline: Deadline): Promise<Rest> {
    const file: RunFile = this.name === 'stdout' ? 'out' : 'err';
    const start = this.offset;
    for (;;) {
      const block = Math.floor(this.offset / BLOCK);
      const before = this.session.repeated;
      const { words, payload } = await this.session.ask('get', [file, `${block}`, `${this.blocks}`], deadline);
      const factor = this.session.repeated === before ? 2 : 0.5;
      const news = payload.subarray(this.offset - block * BLOCK);
      if (news.length > 0) {
        this.offset += news.length;
        await deadline.race(this.output(this.name, news), `what takes the script's ${this.name}`);
      }
      const more = payload.length === this.blocks * BLOCK;
      this.blocks = Math.min(BLOCKS.most, Math.max(BLOCKS.fewest, this.blocks * factor));
      const [, code, room] = words;
      // An answer with less than was asked for says that there was no more when it was made.
      if (!more) return { exitCode: exitCodeOf(code), gone: code === 'gone', full: room === 'full' };
      if (room === 'full' && this.offset - start > TOO_LATE_BYTES) {
        throw noRoom(`what the script prints faster than the console carries it, after ${this.offset} bytes`);
      }
    }
  }
}

/** An exit code as the guest's side tells it; undefined for `-`, while the script runs. */
export function exitCodeOf(word: string | undefined): number | undefined {
  return /^\d{1,3}$/.test(word ?? '') ? Number(word) : undefined;
}
