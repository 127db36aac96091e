import { z } from 'zod';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import { isJsonObject } from '../shared/json.js';

/** Every {@link ChannelName}, in the order in which they are preferred. */
export const CHANNEL_NAMES = ['agent', 'ssh', 'serial'] as const;

export const channelNameSchema = z.enum(CHANNEL_NAMES);

/** A channel into a guest: a way to run programs in it. */
export type ChannelName = z.infer<typeof channelNameSchema>;

const guestProgramSchema = z.strictObject({
  /** Text for the guest's POSIX shell (`sh -e`), or for the interpreter that a first line `#!…` names. No NUL byte. */
  script: z.string(),
  /** Variables that the script sees in addition to those of the guest. */
  env: z.custom<Readonly<Record<string, string>>>(
    (value) => isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string'),
    { error: 'expected an object of texts' },
  ),
  /** Absolute path in the guest; the channel's default if left out. */
  workingDirectory: z.string().optional(),
});

/** A program for the guest. */
export interface GuestCommand extends Readonly<z.infer<typeof guestProgramSchema>> {
  /** What the script reads from its standard input. Left out: nothing, as from `/dev/null`. */
  readonly input?: AsyncIterable<Buffer>;
}

/** Takes a piece of output as it comes. The channel waits for the promise, so that memory stays flat. Bytes are the guest's own: hostile. */
export type GuestOutput = (stream: 'stdout' | 'stderr', chunk: Buffer) => Promise<void>;

export const guestExitSchema = z.strictObject({
  /** As a shell reports it: 128 + the signal's number for a program that a signal ended. */
  exitCode: z.number(),
  /** The signal's name, e.g. `SIGKILL`, if a signal ended the program. */
  signal: z.string().optional(),
});

/** How a program in the guest ended. */
export type GuestExit = Readonly<z.infer<typeof guestExitSchema>>;

/** A way into one guest. One program runs at a time: a second call waits for the first. */
export interface GuestChannel {
  readonly name: ChannelName;
  /**
   * Resolves once a program can be run. Tries again until the deadline; each try is bounded and ended hard.
   *
   * @throws DeadlineError or CancelledError.
   */
  waitReady(deadline: Deadline): Promise<void>;
  /**
   * Runs a program to its end. When the deadline passes or is cancelled, the guest's whole process group is killed, as far
   * as the guest still answers, before this rejects.
   *
   * @throws DeadlineError, CancelledError; GuestChannelError when the way into the guest breaks.
   */
  run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit>;
  /** The guest has started anew, or is an earlier self: what the channel holds in it, and knows of it, is no more. */
  forget?(): void;
  /** Frees what the channel holds. Never rejects. */
  close(): Promise<void>;
}

/** The way into the guest broke, or the guest does not do its part of it. */
export class GuestChannelError extends MaqetError {}
