import type { ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, errnoOf } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import type { VmDirectory } from '../state/layout.js';
import { VmCrashedError } from '../vm/errors.js';
import { spawnGuarded } from '../vm/guard.js';
import type { Machine, QemuExit } from '../vm/machine.js';
import { QemuOutput } from '../vm/output.js';
import type { ShareDaemon } from '../vm/virtiofsd.js';

/** How often a daemon is looked at until it listens, in milliseconds. */
const LOOK_MS = 5;
/** How long a QEMU and a daemon of which one ended because of the other may take to be reaped, in milliseconds. */
const REAP_MS = 500;
/** How long a daemon that was killed may take to end, in milliseconds. */
const END_MS = 5000;
/** `__SO_ACCEPTCON`: the flag of a listening socket in `/proc/net/unix`. */
const LISTENS = 0x10000;

/** One process. It ends with this one, however this one ends (see `spawnGuarded`). */
class Daemon {
  readonly exited: Promise<QemuExit>;
  private readonly child: ChildProcess;
  private readonly output: QemuOutput;
  private running = true;

  constructor(
    private readonly spec: ShareDaemon,
    private readonly folder: VmDirectory,
  ) {
    const { file, args } = spec;
    this.output = new QemuOutput(folder.shareLog);
    this.child = spawnGuarded({ file, args, cwd: folder.dir, env: process.env, stdio: ['ignore', 'pipe', 'pipe'] });
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

  /** Waits until QEMU can connect. @throws VmCrashedError if it ends before; DeadlineError. */
  async listening(deadline: Deadline): Promise<void> {
    while (!(await isListening(this.spec.socket))) {
      if (!this.running) throw this.obituary(await deadline.race(this.exited, `the end of the virtiofs daemon of ${this.spec.tag}`));
      if (deadline.expired) throw new DeadlineError(`the virtiofs daemon of ${this.spec.tag} to listen`, Math.round(deadline.ms));
      await sleep(LOOK_MS, deadline.signal);
    }
  }

  /** An error that tells how it ended and what it said last. */
  obituary({ code, signal }: QemuExit): VmCrashedError {
    const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
    const said = this.output
      .tail()
      .slice(-2)
      .map((line) => oneLine(line, 300))
      .join(' | ');
    return new VmCrashedError(
      `The virtiofs daemon of the share ${this.spec.tag} (pid ${this.child.pid}) ended with ${how}${said === '' ? '' : `: ${said}`}.`,
      {
        remedy: `Read virtiofsd.log; where a container or the system forbids what the daemon needs, leave the word \`virtiofs\` out of ${input('share')} for 9p.`,
      },
    );
  }

  /** Ends it, with what it may have forked, and removes what it leaves. Never rejects. */
  async close(): Promise<void> {
    const { spec, child } = this;
    // It leads a group of its own; once it has been reaped, the number may be another's.
    if (this.running && child.pid !== undefined) killGroup(child.pid);
    await Deadline.after(END_MS)
      .race(this.exited, 'the end of a virtiofs daemon')
      .catch(() => undefined);
    // What it has forked may hold them open.
    for (const stream of [child.stdout, child.stderr]) stream?.destroy();
    await this.output.close();
    const left = [spec.socket, spec.lock].map((name) => path.resolve(this.folder.dir, name));
    await Promise.allSettled(left.map((file) => rm(file, { force: true })));
  }
}

/** The daemons that serve a VM's virtiofs shares: started before QEMU, watched as long as it runs, ended with it. */
export class ShareDaemons {
  private closing = false;
  /** Settles when one fails while it is needed. One that QEMU has hung up on ends with 0: that is no failure. */
  private readonly lost: Promise<VmCrashedError>;

  private constructor(private readonly daemons: readonly Daemon[]) {
    const { promise, resolve } = Promise.withResolvers<VmCrashedError>();
    this.lost = promise;
    for (const daemon of daemons) {
      void daemon.exited.then((exit) => {
        if (!this.closing && exit.code !== 0) resolve(daemon.obituary(exit));
      });
    }
  }

  /**
   * Starts them all, and waits until QEMU can connect.
   *
   * If this fails, none is left.
   *
   * @throws VmCrashedError with the words of the one that ended; DeadlineError.
   */
  static async start(specs: readonly ShareDaemon[], folder: VmDirectory, deadline: Deadline): Promise<ShareDaemons> {
    const daemons = specs.map((spec) => new Daemon(spec, folder));
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
   * Waits for QEMU's start. From then on the VM ends when a daemon fails: a guest whose files do not answer hangs for ever.
   *
   * @throws what the start throws, or the words of the daemon that it failed for.
   */
  async attend(starting: Promise<Machine>): Promise<Machine> {
    const machine = await starting.catch(async (error: unknown) => {
      throw (this.daemons.length > 0 && (await Promise.race([this.lost, sleep(REAP_MS)]))) || error;
    });
    void this.lost.then(async (error) => {
      // A QEMU that dies takes its daemons with it: then its own end is what is told.
      await Promise.race([machine.exited, sleep(REAP_MS)]);
      await machine.fail(error);
    });
    return machine;
  }

  /** Ends them all. Never rejects. */
  async close(): Promise<void> {
    this.closing = true;
    await Promise.all(this.daemons.map((daemon) => daemon.close()));
  }
}

/** It may have ended a moment ago. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (errnoOf(error) !== 'ESRCH') throw error;
  }
}

/** True if a socket of that name listens: the file is there a moment before. */
async function isListening(name: string): Promise<boolean> {
  const table = await readFile('/proc/net/unix', 'utf8');
  return table.split('\n').some((line) => line.endsWith(` ${name}`) && (Number.parseInt(line.split(/\s+/)[3] ?? '', 16) & LISTENS) !== 0);
}
