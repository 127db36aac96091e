import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';

/** How a QEMU process ended. */
export interface QemuExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A QEMU without maqet, for tests. */
export interface BareQemu {
  readonly process: ChildProcess;
  readonly pid: number;
  /** The QMP monitor. It starts with the greeting. */
  readonly qmp: Duplex;
  /** The guest's COM1. */
  readonly serial: Duplex;
  /** The stderr of QEMU so far. */
  stderr(): string;
  /** Resolves when the process has ended, and {@link stderr} is complete. */
  readonly exited: Promise<QemuExit>;
  /** Ends QEMU (SIGTERM, after 5 s SIGKILL) and resolves when it is gone. Safe to call again. */
  stop(): Promise<QemuExit>;
}

const PROGRAM = 'qemu-system-x86_64';

/**
 * Starts QEMU with QMP and COM1 on inherited socket pairs. `args` follow the defaults: no default devices, no display, and q35
 * and TCG unless `args` say otherwise.
 *
 * On Linux the kernel kills QEMU when the test process dies.
 *
 * @param qemu - the QEMU program, for another architecture than x86_64.
 * @throws MaqetError when the program cannot be started.
 */
export async function bareQemu(args: readonly string[], qemu = PROGRAM): Promise<BareQemu> {
  const [program, ...words] = commandLine(args, qemu);
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  // Do not wait for `close`, which needs a reader of the serial and QMP streams.
  const silent = new Promise<void>((resolve) => child.stderr?.once('close', () => resolve()));
  const ended = new Promise<QemuExit>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const exited = Promise.all([ended, silent]).then(([exit]) => exit);
  const started = Promise.withResolvers<void>();
  child.once('spawn', started.resolve);
  child.once('error', (cause) =>
    started.reject(new MaqetError(`Cannot run ${program}: ${cause.message}.`, { remedy: `Install ${program}.`, cause })),
  );
  await started.promise;
  const qmp = channel(child, 3);
  const serial = channel(child, 4);
  return {
    process: child,
    pid: child.pid ?? 0,
    qmp,
    serial,
    stderr: () => Buffer.concat(stderr).toString(),
    exited,
    stop: () => stopQemu(child, [qmp, serial], exited),
  };
}

function commandLine(args: readonly string[], qemu: string): [string, ...string[]] {
  const machine = args.findIndex((arg) => arg === '-machine' || arg === '-M');
  const accelNamed = args.includes('-accel') || (machine >= 0 && (args[machine + 1] ?? '').includes('accel='));
  const words = [
    ...['-nodefaults', '-no-user-config', '-display', 'none'],
    ...(machine >= 0 ? [] : ['-machine', 'q35']),
    ...(accelNamed ? [] : ['-accel', 'tcg']),
    ...['-chardev', 'socket,id=qmp,fd=3', '-mon', 'chardev=qmp,mode=control'],
    ...['-chardev', 'socket,id=com1,fd=4', '-serial', 'chardev:com1'],
    ...args,
  ];
  return process.platform === 'linux' ? ['setpriv', '--pdeathsig', 'KILL', '--', qemu, ...words] : [qemu, ...words];
}

function channel(child: ChildProcess, descriptor: number): Duplex {
  const stream = child.stdio[descriptor] as Duplex;
  // The end of QEMU resets the connection. `exited` reports it.
  stream.on('error', () => undefined);
  return stream;
}

async function stopQemu(child: ChildProcess, channels: readonly Duplex[], exited: Promise<QemuExit>): Promise<QemuExit> {
  child.kill('SIGTERM');
  try {
    return await Deadline.after(5000).race(exited, 'QEMU to end after SIGTERM');
  } catch {
    child.kill('SIGKILL');
    return await Deadline.after(60_000).race(exited, 'QEMU to end after SIGKILL');
  } finally {
    for (const stream of channels) stream.destroy();
  }
}

/**
 * Reads `stream` until its text matches `pattern`, and returns that text to the end of its last chunk. Later text stays for the
 * next reader.
 *
 * @throws DeadlineError if it does not match in time, MaqetError if the stream ends first. Both contain the text so far.
 */
export async function readUntil(stream: Duplex, pattern: RegExp, deadline: Deadline): Promise<string> {
  let text = '';
  const found = Promise.withResolvers<string>();
  const onData = (chunk: Buffer): void => {
    text += chunk.toString('latin1');
    if (pattern.test(text)) found.resolve(text);
  };
  const onClose = (): void =>
    found.reject(new MaqetError(`The stream ended before ${pattern} came: ${JSON.stringify(text)}`, { remedy: "Look at QEMU's stderr." }));
  stream.on('data', onData);
  stream.once('close', onClose);
  stream.once('end', onClose);
  // An earlier reader has paused it.
  stream.resume();
  try {
    return await deadline.race(found.promise, `${pattern}`).catch((error: unknown) => {
      if (error instanceof Error) error.message += ` Read so far: ${JSON.stringify(text.slice(-2000))}`;
      throw error;
    });
  } finally {
    stream.pause();
    stream.off('data', onData);
    stream.off('close', onClose);
    stream.off('end', onClose);
  }
}
