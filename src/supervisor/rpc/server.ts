import { access, chmod, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Deadline } from '../../shared/deadline.js';
import { errnoOf, MaqetError } from '../../shared/errors.js';
import { identify, isAlive } from '../../shared/process.js';
import type { VmDirectory } from '../../state/layout.js';
import { isLive } from '../../state/liveness.js';
import { readRecord, type VmRecord } from '../../state/record.js';
import { type Peer, type VmMethods, VmService } from '../service.js';
import { remoteStreams } from './guest-streams.js';
import { LOG, METHODS, type Params, type Result } from './methods.js';
import { createToken, PROOF, ProofOfClient, removeToken } from './proof.js';
import { type Handlers, Wire } from './wire.js';

/** How often to check the process that a kept VM depends on, in milliseconds. */
const WATCH_MS = 1000;
/** How long clients of a VM that has ended by itself may take to hang up, in milliseconds: a run learns it at its next step. */
const LINGER_MS = 60_000;
/** How long a disk may take to remove the socket and the token, in milliseconds. */
const REMOVE_MS = 1000;
/** How long clients may take to hang up once somebody has asked for the end of the VM: less than whoever asks waits for this process to end. */
const HURRY_MS = 2000;

/**
 * Serves one VM until it has ended and all clients have hung up.
 *
 * The launching process uses a socket that only it holds. When it dies, that socket closes, and the VM is stopped unless it is kept.
 * Other clients connect to the socket in the VM's directory, and prove that they know its token before anything else.
 */
export class SupervisorServer {
  private starting: Promise<VmService> | undefined;
  private service: VmService | undefined;
  private listener: Server | undefined;
  /** True once the VM has ended: nobody else can connect. */
  private left = false;
  private vanished: Promise<void> | undefined;
  private token: string | undefined;
  private startAsked = false;
  private readonly cancelled = new AbortController();
  /** When to leave although clients have not hung up, on the clock of `performance`; undefined before the VM has ended. */
  private leavesAt: number | undefined;
  private hurried = false;
  private readonly clients = new Set<Wire>();
  private readonly over: () => void;
  /** Settles when the process may exit. */
  readonly finished: Promise<void>;

  constructor(private readonly directory: VmDirectory) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.finished = promise;
    this.over = resolve;
  }

  /** Serves the launching process. */
  serveOwner(owner: Duplex): void {
    this.serve(owner, new ProofOfClient(() => undefined, true), () => void this.onOwnerGone());
  }

  /**
   * Serves all others from now on, if it does not yet: whoever finds the socket listening knows that this process lives.
   *
   * @throws the system's error if the token or the socket cannot be made.
   */
  async listen(): Promise<void> {
    if (this.listener !== undefined) return;
    this.token ??= await createToken(this.directory);
    const server = createServer((socket: Socket) => {
      if (this.left) socket.destroy();
      else this.serve(socket, new ProofOfClient(() => this.token, false), () => undefined);
    });
    // Relative to the working directory, which is the VM's: the path of a UNIX socket has at most 107 bytes (Linux).
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen('rpc.sock', resolve));
    await chmod(this.directory.socket, 0o600);
    this.listener = server;
  }

  /** Stops the VM, if there is one, because the supervisor has to end: also one that is just being started. */
  async shutdown(reason: string): Promise<void> {
    this.hurry();
    this.cancelled.abort();
    const service = await this.started();
    if (service === undefined) await this.leaveUnstarted();
    else await service.stopBecause(reason);
  }

  private async onOwnerGone(): Promise<void> {
    const service = await this.started();
    if (service === undefined) await this.leaveUnstarted();
    else if (!service.kept) await service.stopBecause('the process that started the VM is gone');
  }

  private async leaveUnstarted(): Promise<void> {
    await this.vanish();
    this.over();
  }

  /** Waits for a VM that is just being started: to exit then would leave its audit log open. */
  private async started(): Promise<VmService | undefined> {
    return this.starting?.catch(() => undefined);
  }

  private serve(stream: Duplex, client: ProofOfClient, onGone: () => void): void {
    const wire = new Wire(stream, 'supervisor');
    wire.serve({ ...METHODS, ...PROOF }, { ...this.handlers(wire, client), ...client.handlers });
    wire.onClose(() => {
      this.clients.delete(wire);
      wire.close();
      onGone();
    });
    this.clients.add(wire);
    wire.listen();
  }

  /** Returns a handler for each method: `start` makes the service, and the service has a method of the same name for the others. */
  private handlers(wire: Wire, client: ProofOfClient): Handlers<typeof METHODS> {
    const peer: Omit<Peer, 'signal'> = {
      onGone: (listener) => wire.onClose(listener),
      log: (line) => void wire.notify(LOG, line),
      streams: (id) => remoteStreams(wire, id),
    };
    const names = Object.keys(METHODS) as (keyof typeof METHODS)[];
    const entries = names.map((name) => {
      return [
        name,
        async (params: never, signal: AbortSignal) => {
          client.require();
          const result = await this.answer(name, params, { ...peer, signal });
          // Whoever has stopped the VM must not find its socket any more.
          if (name === 'stop') await this.vanished;
          return result;
        },
      ];
    });
    return Object.fromEntries(entries) as Handlers<typeof METHODS>;
  }

  private get vm(): VmService {
    if (this.service === undefined) throw new MaqetError('The VM has not been started.', { remedy: 'Start it first.' });
    return this.service;
  }

  private async start(params: Params<'start'>): Promise<Result<'start'>> {
    const claimed = await this.claimedRecord();
    await this.listen();
    this.starting = VmService.start(this.directory, claimed, params, this.cancelled.signal);
    this.service = await this.starting;
    this.watch(params.watchPid);
    this.vanished = this.service.ended.then(() => this.vanish());
    void this.service.ended.then(() => this.leave());
    return { pid: this.service.pid, qemuVersion: this.service.qemuVersion };
  }

  private async claimedRecord(): Promise<VmRecord> {
    // Set before the first wait: two requests may arrive together.
    const again = this.startAsked;
    this.startAsked = true;
    const record = await readRecord(this.directory);
    if (!again && record !== undefined && (await isLive({ directory: this.directory, record }))) return record;
    throw new MaqetError(`${this.directory.dir} is not claimed for a VM, or its VM was started already.`, {
      remedy: 'Start the VM through maqet.',
    });
  }

  private answer(name: keyof typeof METHODS, params: never, peer: Peer): Promise<unknown> {
    if (name === 'start') return this.start(params);
    if (name === 'stop') this.hurry();
    return (this.vm as VmMethods)[name](params, peer);
  }

  /** Stops a VM that nobody can reach any more: its directory was removed, or the runner of its job is gone. */
  private watch(pid: number | undefined): void {
    const runner = pid === undefined ? undefined : identify(pid);
    let looking = false;
    const lost = (reason: string): void => {
      clearInterval(timer);
      void this.service?.stopBecause(reason);
    };
    const timer = setInterval(() => {
      if (runner !== undefined && !isAlive(runner)) lost('the runner of the job is gone');
      // A disk that hangs must not collect a look for each second.
      if (looking) return;
      looking = true;
      void access(this.directory.record)
        .catch((error: unknown) => {
          if (errnoOf(error) === 'ENOENT') lost('its directory is gone');
        })
        .finally(() => {
          looking = false;
        });
    }, WATCH_MS);
    timer.unref();
  }

  /** Removes what leads to this process. Not by closing the listener, which unlinks its socket without a deadline. */
  private async vanish(): Promise<void> {
    this.left = true;
    const removed = Promise.all([rm(this.directory.socket, { force: true }), removeToken(this.directory)]);
    // A disk that hangs must not hold back the replies.
    await Deadline.after(REMOVE_MS).settled(removed, 'the socket to be removed');
  }

  /** From now on, does not wait long for clients: whoever has asked for the end waits for this process. */
  private hurry(): void {
    this.hurried = true;
    if (this.leavesAt !== undefined) this.leavesAt = Math.min(this.leavesAt, performance.now() + HURRY_MS);
  }

  /** Lets the clients hang up, then ends the process. */
  private leave(): void {
    this.leavesAt = performance.now() + (this.hurried ? HURRY_MS : LINGER_MS);
    const timer = setInterval(() => {
      if (this.clients.size > 0 && performance.now() < (this.leavesAt ?? 0)) return;
      clearInterval(timer);
      this.listener?.close();
      this.over();
    }, 20);
  }
}
