import type { Deadline } from '../../shared/deadline.js';
import { GuestChannelError, type GuestOutput } from '../channel.js';
import { sha256 } from './frames.js';
import { BLOCK, type RunFile } from './guest-side.js';
import type { Session } from './session.js';

/** Bytes in a line of Base64. Its 4000 characters fit into a line of a terminal (4095 on Linux). */
const LINE_BYTES = 3000;

/** Bytes in one piece. Its characters fit into the buffer of a Linux terminal (64 KiB). */
const PIECE_BYTES = 36 * BLOCK;

/** Blocks of output in one request: few while frames arrive damaged, many while none does. */
const BLOCKS = { first: 8, fewest: 1, most: 64 };

/** If more than so many bytes of output wait in a full guest, the output itself has filled it. */
const TOO_LATE_BYTES = 256 * BLOCK;

/**
 * Writes bytes to a file of the guest.
 *
 * @throws GuestChannelError if the guest has no room. Otherwise what {@link Session.ask} throws.
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
    if (digest === 'full') throw noRoomError(`the standard input of the script after ${offset} bytes`);
  }
}

/** Makes the error for a full file system of the guest. @param what - the content that did not fit. */
export function noRoomError(what: string): GuestChannelError {
  return new GuestChannelError(`The guest has no room for ${what}.`, {
    remedy: 'Give the guest more memory or a larger file system at /tmp, or free space there.',
  });
}

/** Splits content into pieces of {@link PIECE_BYTES}. The last one may be smaller. */
async function* inPieces(content: AsyncIterable<Buffer>, deadline: Deadline): AsyncGenerator<Buffer> {
  const source = content[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const { done, value } = await deadline.race(source.next(), "the source of the script's standard input");
      if (done === true) break;
      rest = Buffer.concat([rest, value]);
      for (; rest.length >= PIECE_BYTES; rest = rest.subarray(PIECE_BYTES)) yield rest.subarray(0, PIECE_BYTES);
    }
    if (rest.length > 0) yield rest;
  } finally {
    // Not awaited: a source that does not give its next piece does not react to this either.
    void Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

/** The state of a script after its output so far has been read. */
export interface Rest {
  /** The script's exit code, if it has ended. */
  readonly exitCode: number | undefined;
  /** True if there will be no exit code: the shell that waits for the script was killed. */
  readonly gone: boolean;
  /** True if the file system is full: output of the script may be lost. */
  readonly full: boolean;
}

/** Reads the output of a script to one stream, each time from where it stopped. */
export class OutputReader {
  private offset = 0;
  private blocks = BLOCKS.first;

  constructor(
    private readonly session: Session,
    readonly name: 'stdout' | 'stderr',
    private readonly output: GuestOutput,
  ) {}

  /** Bytes passed on. */
  get bytes(): number {
    return this.offset;
  }

  /**
   * Passes on all output that exists.
   *
   * @throws GuestChannelError if the script has filled the guest and more than {@link TOO_LATE_BYTES} of its output wait.
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
        await deadline.race(this.output(this.name, news), 'the consumer of the script output');
      }
      const more = payload.length === this.blocks * BLOCK;
      this.blocks = Math.min(BLOCKS.most, Math.max(BLOCKS.fewest, this.blocks * factor));
      const [, code, room] = words;
      // An answer with fewer blocks than requested means that there were no more.
      if (!more) return { exitCode: exitCodeOf(code), gone: code === 'gone', full: room === 'full' };
      if (room === 'full' && this.offset - start > TOO_LATE_BYTES) {
        throw noRoomError(`the output of the script, which prints faster than the console transfers it, after ${this.offset} bytes`);
      }
    }
  }
}

/** Parses an exit code of the guest's side. @returns undefined for `-`, while the script runs. */
export function exitCodeOf(word: string | undefined): number | undefined {
  return /^\d{1,3}$/.test(word ?? '') ? Number(word) : undefined;
}
