import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import type { GuestCommand, GuestExit } from '../../../src/guest/channel.js';
import { SerialConsole } from '../../../src/guest/console/console.js';
import { SerialChannel } from '../../../src/guest/serial/channel.js';
import { Deadline } from '../../../src/shared/deadline.js';

/** The result of a script. */
export interface Ran extends GuestExit {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** A serial channel over a stream. */
export interface SerialStand {
  readonly console: SerialConsole;
  readonly channel: SerialChannel;
  readonly log: string;
  /** Runs a script and collects its output. */
  run(script: string, more?: Partial<GuestCommand>, ms?: number): Promise<Ran>;
  /** Closes everything except the other end of the stream. */
  close(): Promise<void>;
}

export function serialStand(stream: Duplex): SerialStand {
  const directory = mkdtempSync(path.join(tmpdir(), 'maqet-serial-'));
  const log = path.join(directory, 'serial.log');
  const console = new SerialConsole(stream, log);
  const channel = new SerialChannel(console);
  return {
    console,
    channel,
    log,
    run: async (script, more = {}, ms = 60_000) => {
      const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
      const output = async (name: 'stdout' | 'stderr', chunk: Buffer): Promise<void> => void chunks[name].push(Buffer.from(chunk));
      const exit = await channel.run({ script, env: {}, ...more }, output, Deadline.after(ms));
      return { ...exit, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr) };
    },
    close: async () => {
      await channel.close();
      await console.close(Deadline.after(0));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Returns bytes that contain every value many times, but no line twice. */
export function manyBytes(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => createHash('sha256').update(`${index}`).digest());
  return Buffer.concat(blocks).subarray(0, length);
}

/** Splits bytes into pieces of odd sizes. */
export async function* inPieces(bytes: Buffer, size = 7777): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
