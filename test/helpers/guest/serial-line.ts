import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Duplex, duplexPair } from 'node:stream';
import { afterEach, beforeEach } from '@jest/globals';
import { SerialConsole, type SerialConsoleOptions } from '../../../src/guest/console/console.js';
import { Deadline } from '../../../src/shared/deadline.js';

/** A serial line between a test, which plays the guest, and a console that records it. */
export interface SerialLine {
  /** The guest's end. */
  readonly guest: Duplex;
  /** The path of the log. */
  readonly log: string;
  /** Returns a path in the directory of the log. */
  at(name: string): string;
  /** Starts the console on the other end. */
  open(options?: SerialConsoleOptions, log?: string): SerialConsole;
  /** Resets the connection, as a QEMU that is killed does. */
  reset(): void;
  /** Sends bytes, and waits until the host has taken them. */
  send(data: string | Buffer): Promise<void>;
}

/** Gives each test of a file a new {@link SerialLine}, and closes it afterwards. */
export function useSerialLine(): SerialLine {
  let directory: string;
  let near: Duplex;
  let guest: Duplex;
  let serial: SerialConsole | undefined;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'maqet-console-'));
    [near, guest] = duplexPair();
  });
  afterEach(async () => {
    guest.destroy();
    await serial?.close(Deadline.after(0));
    serial = undefined;
    rmSync(directory, { recursive: true, force: true });
  });
  const at = (name: string): string => path.join(directory, name);
  return {
    get guest() {
      return guest;
    },
    get log() {
      return at('serial.log');
    },
    at,
    open: (options, log = at('serial.log')) => {
      serial = new SerialConsole(near, log, options);
      return serial;
    },
    reset: () => void near.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })),
    send: (data) => new Promise((resolve, reject) => guest.write(data, (error) => (error ? reject(error) : resolve()))),
  };
}

/** A deadline that is never reached, also on a busy machine. */
export function soon(): Deadline {
  return Deadline.after(120_000);
}
