import type { ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { errnoOf, errorText } from '../../shared/errors.js';
import { GuestChannelError } from '../channel.js';

/** A killed process that is still there after this long hangs in the kernel and is left to it. */
const REAP_MS = 2000;

/** Starts a child process that dies with this one. */
export type SpawnChild = (request: {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio: readonly ('ignore' | 'pipe')[];
}) => ChildProcess;

/** What a call of OpenSSH's client is started with. */
export interface SshStart {
  readonly spawn: SpawnChild;
  /** Path of `ssh`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The VM's SSH folder. */
  readonly folder: string;
  /** The log that `args` names, in that folder. */
  readonly log: string;
}

/** One running `ssh`. Whoever starts it calls {@link SshProcess.end} on every path. */
export class SshProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Its exit code, null after a signal. Rejects when it could not be started. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly log: string;

  constructor({ spawn, program, args, folder, log }: SshStart) {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
    this.log = path.join(folder, log);
    this.child = spawn({ file: program, args, cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.child;
    if (stdin === null || stdout === null || stderr === null) throw cannotRun(program, 'it has no pipes');
    [this.stdin, this.stdout, this.stderr] = [stdin, stdout, stderr];
    // A script that ends without reading all of its input is judged by its exit code, not by the broken pipe.
    stdin.on('error', () => undefined);
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    this.child.once('error', (cause) => reject(cannotRun(program, errnoOf(cause) ?? errorText(cause), cause)));
    this.child.once('exit', (code) => resolve(code));
    promise.catch(() => undefined);
    this.ended = promise;
  }

  /** What the client itself had to say. Hostile. */
  async complaint(): Promise<string> {
    return (await readFile(this.log, 'utf8').catch(() => '')).slice(-4096);
  }

  /** Kills it if it still runs, and resolves when it is gone. Safe to call again. */
  async end(): Promise<void> {
    // SIGKILL: it has nothing to save.
    this.child.kill('SIGKILL');
    await Promise.allSettled([Deadline.after(REAP_MS).race(this.ended, 'the end of a killed process')]);
    for (const stream of [this.stdin, this.stdout, this.stderr]) stream.destroy();
    await rm(this.log, { force: true }).catch(() => undefined);
  }
}

function cannotRun(program: string, why: string, cause?: unknown): GuestChannelError {
  return new GuestChannelError(`\`${program}\` could not be run (${why}).`, {
    remedy: "Check that OpenSSH's client can be executed, or install it again.",
    cause,
  });
}
