import type { Deadline } from '../shared/deadline.js';
import { MaqetError } from '../shared/errors.js';

/** The ways to run something inside a guest. */
export type ChannelName = 'agent' | 'ssh' | 'serial';

/** Every {@link ChannelName}, in the order in which they are preferred. */
export const CHANNEL_NAMES: readonly ChannelName[] = ['agent', 'ssh', 'serial'];

/** A program for the guest. */
export interface GuestCommand {
  /** Text for the guest's POSIX shell (`sh -e`), or for the interpreter that a first line `#!…` names. No NUL byte. */
  readonly script: string;
  /** Variables that the script sees besides those that the guest has. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute path in the guest; the channel's own if left out. */
  readonly workingDirectory?: string;
  /** What the script reads from its standard input. Left out: nothing, as from `/dev/null`. */
  readonly input?: AsyncIterable<Buffer>;
}

/** Takes a piece of output as it comes. The channel waits for the promise, so that memory stays flat. Bytes are the guest's own: hostile. */
export type GuestOutput = (stream: 'stdout' | 'stderr', chunk: Buffer) => Promise<void>;

/** How a program in the guest ended. */
export interface GuestExit {
  /** As a shell gives it: 128 + the signal's number for a program that a signal ended. */
  readonly exitCode: number;
  /** The signal's name, e.g. `SIGKILL`, where one ended the program. */
  readonly signal?: string;
}

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
