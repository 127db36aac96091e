import type { ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, errnoOf } from '../shared/errors.js';
import { programEnvironment } from '../shared/program-environment.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import type { VmDirectory } from '../state/layout.js';
import { VmCrashedError, VmError } from '../vm/errors.js';
import { spawnGuarded } from '../vm/guard.js';
import type { Machine, QemuExit } from '../vm/machine.js';
import { QemuOutput } from '../vm/output.js';
import type { ShareDaemon } from '../vm/virtiofsd.js';

/** How often to check whether a daemon listens, in milliseconds. */
const LOOK_MS = 5;
/** How long a QEMU and a daemon may take to be reaped if one ended because of the other, in milliseconds. */
const REAP_MS = 500;
/** How long a daemon that was killed may take to end, in milliseconds. */
const END_MS = 5000;
/** `__SO_ACCEPTCON`: marks a listening socket in `/proc/net/unix`. */
const LISTENS = 0x10000;

/** A daemon cannot serve its share: it exited by itself before the guest ran. */
export class ShareRefusedError extends VmError {}

/** One daemon process. It ends with this process, however this process ends (see `spawnGuarded`). */
class Daemon {
  readonly exited: Promise<QemuExit>;
  private readonly child: ChildProcess;
  private readonly output: QemuOutput;
  private running = true;

  constructor(
    private readonly spec: ShareDaemon,
    private readonly directory: VmDirectory,
  ) {
    const { file, args } = spec;
    this.output = new QemuOutput(directory.shareLog);
    this.child = spawnGuarded({ file, args, cwd: directory.dir, env: programEnvironment(process.env), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr] as Readable[])
      stream.on('data', (chunk: Buffer) => this.output.push(chunk));
    const { promise, resolve } = Promise.withResolvers<QemuExit>();
    this.exited = promise;
    this.child.once('close', (code, signal) => resolve({ code, signal }));
    this.child.once('exit', () => {
      this.running = false;
    });
    this.child.once('error', (error) => {
      this.running = false;
      this.output.push(Buffer.from(`${error.message}\n`));
      resolve({ code: null, signal: null });
    });
  }

  /** What its log does not hold. */
  get losses(): string[] {
    return this.output.losses;
  }

  /** Waits until QEMU can connect. @throws ShareRefusedError if the daemon exits before, VmCrashedError if a signal ends it; DeadlineError. */
  async listening(deadline: Deadline): Promise<void> {
    while (!(await isListening(this.spec.socket))) {
      if (!this.running) throw this.exitError(await deadline.race(this.exited, `the end of the virtiofs daemon of ${this.spec.tag}`), true);
      if (deadline.expired) throw new DeadlineError(`the virtiofs daemon of ${this.spec.tag} to listen`, Math.round(deadline.ms));
      await sleep(LOOK_MS, deadline.signal);
    }
  }

  /**
   * Returns an error with the exit code and the last output of the daemon.
   *
   * @param starting - true before the guest runs: a daemon that exits by itself then refuses what it is to serve, as QEMU does.
   */
  exitError({ code, signal }: QemuExit, starting: boolean): VmError {
    const how = signal !== null ? `signal ${signal}` : code !== null ? `exit code ${code}` : 'an error when it was to be started';
    const said = this.output
      .tail()
      .slice(-2)
      .map((line) => oneLine(line, 300))
      .join(' | ');
    const message = `The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said === '' ? '' : `: ${said}`}.`;
    const otherWay = `remove the word \`virtiofs\` from ${input('share')} to use 9p`;
    return starting && signal === null
      ? new ShareRefusedError(message, { remedy: `Read virtiofsd.log, and correct ${input('share')} or ${otherWay}.` })
      : new VmCrashedError(message, {
          remedy: `Read virtiofsd.log. If a container or the system forbids what the daemon needs, ${otherWay}.`,
        });
  }

  /** Kills the daemon with its children, and removes its files. Never rejects. */
  async close(): Promise<void> {
    const { spec, child } = this;
    // The daemon leads a process group. Once it has been reaped, its number may belong to another process.
    if (this.running && child.pid !== undefined) killGroup(child.pid);
    await Deadline.after(END_MS).settled(this.exited, 'the end of a virtiofs daemon');
    // A child of the daemon may hold them open.
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    await this.output.close();
    const left = [spec.socket, spec.lock].map((name) => path.resolve(this.directory.dir, name));
    await Promise.allSettled(left.map((file) => rm(file, { force: true })));
  }
}

/** The daemons of a VM's virtiofs shares. They start before QEMU, are watched while it runs, and end with it. */
export class ShareDaemons {
  private closing = false;
  /** Settles when a daemon fails while it is needed. A daemon exits with 0 when QEMU closes the connection: that is not a failure. */
  private readonly lost: Promise<VmError>;
  private starting = true;

  private constructor(private readonly daemons: readonly Daemon[]) {
    const { promise, resolve } = Promise.withResolvers<VmError>();
    this.lost = promise;
    for (const daemon of daemons) {
      void daemon.exited.then((exit) => {
        if (!this.closing && exit.code !== 0) resolve(daemon.exitError(exit, this.starting));
      });
    }
  }

  /**
   * Starts all daemons, and waits until QEMU can connect. If this fails, none is left.
   *
   * @throws ShareRefusedError or VmCrashedError with the output of the daemon that ended; DeadlineError.
   */
  static async start(specs: readonly ShareDaemon[], directory: VmDirectory, deadline: Deadline): Promise<ShareDaemons> {
    const daemons = specs.map((spec) => new Daemon(spec, directory));
    const all = new ShareDaemons(daemons);
    try {
      await Promise.all(daemons.map((daemon) => daemon.listening(deadline)));
      return all;
    } catch (error) {
      await all.close();
      throw error;
    }
  }

  /**
   * Waits for QEMU's start. From then on the VM ends when a daemon fails: a guest whose file system does not answer hangs forever.
   *
   * @throws what the start throws, or the exit error of the daemon that caused the failure.
   */
  async attend(starting: Promise<Machine>): Promise<Machine> {
    const machine = await starting.catch(async (error: unknown) => {
      throw (this.daemons.length > 0 && (await Promise.race([this.lost, sleep(REAP_MS)]))) || error;
    });
    this.starting = false;
    void this.lost.then(async (error) => {
      // A QEMU that dies takes its daemons with it: then report its own exit.
      await Promise.race([machine.exited, sleep(REAP_MS)]);
      await machine.fail(error);
    });
    return machine;
  }

  /** What their common log does not hold, a sentence each. */
  get losses(): string[] {
    return [...new Set(this.daemons.flatMap((daemon) => daemon.losses))];
  }

  /** Ends all daemons. Never rejects. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.daemons.map((daemon) => daemon.close()));
  }
}

/** Kills a process group, if it still exists. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (errnoOf(error) !== 'ESRCH') throw error;
  }
}

/** Returns true if a socket of that name listens. Its file exists a moment before that. */
async function isListening(name: string): Promise<boolean> {
  const table = await readFile('/proc/net/unix', 'utf8');
  return table.split('\n').some((line) => line.endsWith(` ${name}`) && (Number.parseInt(line.split(/\s+/)[3] ?? '', 16) & LISTENS) !== 0);
}
