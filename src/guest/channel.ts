import { z } from 'zod';
import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';
import { isJsonObject } from '../shared/json.js';

/** Every {@link ChannelName}, in the order in which they are preferred. */
export const CHANNEL_NAMES = ['agent', 'ssh', 'serial'] as const;

export const channelNameSchema = z.enum(CHANNEL_NAMES);

/** The name of a channel: of a means to run programs in a guest. */
export type ChannelName = z.infer<typeof channelNameSchema>;

export const guestProgramSchema = z.strictObject({
  /** Text for the guest's POSIX shell (`sh -e`), or for the interpreter that a first line `#!…` names. No NUL byte. */
  script: z.string(),
  /** Variables that the script sees in addition to those of the guest. */
  env: z.custom<Readonly<Record<string, string>>>(
    (value) => isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string'),
    { error: 'expected an object of texts' },
  ),
  /** Absolute path in the guest. The channel's default if left out. */
  workingDirectory: z.string().optional(),
});

/** A program to run in the guest. */
export interface GuestCommand extends Readonly<z.infer<typeof guestProgramSchema>> {
  /** The script's standard input. Empty if left out, like `/dev/null`. */
  readonly input?: AsyncIterable<Buffer>;
}

/** Takes a piece of output as it arrives. The channel waits for the promise, so that memory stays bounded. The bytes are untrusted. */
export type GuestOutput = (stream: 'stdout' | 'stderr', chunk: Buffer) => Promise<void>;

export const guestExitSchema = z.strictObject({
  /** As a shell reports it: 128 + the signal's number for a program that a signal ended. */
  exitCode: z.number(),
  /** The signal's name, e.g. `SIGKILL`, if a signal ended the program. */
  signal: z.string().optional(),
});

/** How a program in the guest ended. */
export type GuestExit = Readonly<z.infer<typeof guestExitSchema>>;

/**
 * A channel into one guest. Every channel promises:
 * - One program runs at a time. A second call waits for the first.
 * - Input and output pass in bounded memory, no faster than the slower end takes them.
 * - The exit code comes after the last byte of the output, or not at all: a channel that breaks is an error, never an exit code.
 * - A program whose run fails is killed with its process group, as far as the guest still answers, and its files are removed.
 */
export interface GuestChannel {
  readonly name: ChannelName;
  /**
   * Waits until the channel can run a program. Retries until the deadline. Each attempt has a limit and is killed at it.
   *
   * @throws DeadlineError that says how far the last attempt came, or CancelledError.
   */
  waitReady(deadline: Deadline): Promise<void>;
  /**
   * Runs a program to its end. When the deadline passes or is cancelled, the program's whole process group is killed before this
   * rejects, as far as the guest still answers.
   *
   * @throws GuestChannelError when the channel breaks. DeadlineError, CancelledError, or what `output` and the input throw.
   */
  run(command: GuestCommand, output: GuestOutput, deadline: Deadline): Promise<GuestExit>;
  /** Drops what the channel knows of the guest and holds in it: the guest was restarted, or restored from a snapshot. */
  forget?(): void;
  /** Closes the channel and frees what it holds. Never rejects. */
  close(): Promise<void>;
}

/** A channel into the guest broke, or the guest does not support it. */
export class GuestChannelError extends MaqetError {}
