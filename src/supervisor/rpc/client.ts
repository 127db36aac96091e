import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type CancellationToken, CancellationTokenSource, type MessageConnection, type RequestType } from 'vscode-jsonrpc/node';
import type { Caller } from '../../audit/record.js';
import type { Backlog } from '../../audit/syslog/shipper.js';
import type { StoredDump } from '../../dump/store.js';
import { Deadline } from '../../shared/deadline.js';
import { CancelledError, errnoOf, MaqetError } from '../../shared/errors.js';
import type { JsonObject } from '../../shared/json.js';
import type { VmDirectory } from '../../state/layout.js';
import { type GuestRunParams, GuestRunRequest, type GuestRunResult } from './guest-protocol.js';
import { GuestRunClient, type GuestStreams } from './guest-streams.js';
import * as rpc from './protocol.js';
import { type SnapshotParams, SnapshotRequest, type SnapshotResult } from './snapshot-protocol.js';
import { socketAddress } from './socket-address.js';
import { connectWire, fromWire, isAnswer } from './wire.js';

/** No supervisor can be talked to. */
export class SupervisorGoneError extends MaqetError {
  constructor(message: string, cause?: unknown) {
    super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM folder.', status: 'crashed', cause });
  }
}

/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and its VM is to be stopped in them. */
const CANCEL_MS = 2000;

/**
 * A typed connection to the supervisor of one VM.
 *
 * Every call has a deadline and fails at once when the supervisor goes.
 */
export class SupervisorClient {
  private readonly gone: Promise<never>;
  private readonly runs: GuestRunClient;
  /** Lines for the workflow log that the supervisor sends along. */
  onLog: (line: rpc.LogLine) => void = () => undefined;

  private constructor(
    private readonly connection: MessageConnection,
    private readonly stream: Duplex,
    private readonly signal: AbortSignal | undefined,
    /** Settles when the supervisor has ended; for one that was not started here, it is settled. */
    private readonly ended: Promise<unknown> = Promise.resolve(),
  ) {
    const { promise, reject } = Promise.withResolvers<never>();
    promise.catch(() => undefined);
    this.gone = promise;
    connection.onClose(() => reject(new SupervisorGoneError('The supervisor of the VM is gone.')));
    connection.onError(() => undefined);
    connection.onNotification(rpc.LogNotification, (line) => this.onLog(line));
    this.runs = new GuestRunClient(connection);
    connection.listen();
  }

  /**
   * Starts a supervisor for a claimed folder. It ends when this process does, unless {@link keep} was called.
   *
   * @param entry - the supervisor's program.
   */
  static launch(folder: VmDirectory, entry: string, signal?: AbortSignal): SupervisorClient {
    const log = openSync(folder.supervisorLog, 'a', 0o600);
    let child: ChildProcess;
    try {
      child = spawn(process.execPath, [entry, folder.dir], {
        cwd: folder.dir,
        detached: true,
        env: supervisorEnvironment(process.env),
        stdio: ['ignore', log, log, 'pipe'],
      });
    } finally {
      closeSync(log);
    }
    const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    // The launcher may end before the supervisor: the child alone does not hold it.
    child.unref();
    const stream = child.stdio[3] as Duplex;
    return new SupervisorClient(connectWire(stream), stream, signal, ended);
  }

  /** Connects to the supervisor of a running VM. @throws SupervisorGoneError if none answers. */
  static async attach(folder: VmDirectory, signal?: AbortSignal): Promise<SupervisorClient> {
    const { address, release } = socketAddress(folder);
    const socket = connect(address);
    try {
      const connected = new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      await Deadline.after(CONNECT_MS, signal).race(connected, 'the supervisor to answer');
    } catch (error) {
      socket.destroy();
      throw new SupervisorGoneError(`The supervisor of the VM in ${folder.dir} does not answer (${errnoOf(error) ?? 'no reply'}).`, error);
    } finally {
      release();
    }
    return new SupervisorClient(connectWire(socket), socket, signal);
  }

  start(params: rpc.StartParams): Promise<rpc.StartResult> {
    return this.call(rpc.StartRequest, params, params.startTimeoutMs, 'the VM to start');
  }

  waitReady(params: rpc.WaitReadyParams): Promise<rpc.ReadyResult> {
    return this.call(rpc.WaitReadyRequest, params, params.timeoutMs, 'the guest to be ready');
  }

  execute(params: rpc.ExecuteParams): Promise<rpc.ExecuteResult> {
    return this.call(rpc.ExecuteRequest, params, params.timeoutMs, `the reply to ${params.command}`);
  }

  refused(params: rpc.RefusedParams): Promise<null> {
    return this.call(rpc.RefusedRequest, params, 0, 'the audit log');
  }

  waitEvent(params: rpc.WaitEventParams): Promise<rpc.WaitEventResult> {
    return this.call(rpc.WaitEventRequest, params, params.timeoutMs, `the event ${params.name}`);
  }

  events(params: rpc.EventsParams): Promise<JsonObject[]> {
    return this.call(rpc.EventsRequest, params, 0, 'the events');
  }

  /**
   * Runs a script in the guest. A cancelled run is ended in the guest as well, as far as that takes no longer than
   * {@link CANCEL_MS}.
   */
  runInGuest(params: Omit<GuestRunParams, 'id' | 'hasInput'>, streams: GuestStreams): Promise<GuestRunResult> {
    return this.runs.open(streams, async (id) => {
      const whole = { ...params, id, hasInput: streams.input !== undefined };
      const reply = this.call(GuestRunRequest, whole, params.timeoutMs, 'the script in the guest', null);
      return this.orCancelled(reply, 'the script in the guest', () => this.runs.cancel(id));
    });
  }

  /** Makes, loads, deletes or lists snapshots. A cancelled act is undone, as far as that takes no longer than {@link CANCEL_MS}. */
  snapshot(params: SnapshotParams): Promise<SnapshotResult> {
    const what = 'the snapshot';
    const cancel = new CancellationTokenSource();
    const reply = this.call(SnapshotRequest, params, params.timeoutMs, what, null, cancel.token);
    return this.orCancelled(reply, what, async () => cancel.cancel());
  }

  dump(params: rpc.DumpParams): Promise<StoredDump> {
    return this.call(rpc.DumpRequest, params, params.timeoutMs, 'the memory dump');
  }

  status(): Promise<rpc.StatusResult> {
    return this.call(rpc.StatusRequest, null, 0, 'the status of the VM', null);
  }

  tail(): Promise<rpc.TailResult> {
    return this.call(rpc.TailRequest, null, 0, 'the last lines of the logs', null);
  }

  /** Tells the VM that a caller has come, for its audit log, and asks how it is. */
  attached(params: rpc.AttachParams): Promise<rpc.StatusResult> {
    return this.call(rpc.AttachRequest, params, 0, 'the VM to be attached to');
  }

  /** Lets the VM run on after this process has ended. */
  keep(caller: Caller): Promise<null> {
    return this.call(rpc.KeepRequest, caller, 0, 'the VM to be kept');
  }

  /** Sends the audit log to the VM's syslog server. @returns what is left; null if that is nothing. */
  deliver(timeoutMs: number): Promise<Backlog | null> {
    return this.call(rpc.DeliverRequest, timeoutMs, timeoutMs, 'the syslog server');
  }

  /** Stops the VM. A cancelled run stops its VM as well: only the limit ends this wait. */
  stop(params: rpc.StopParams, limitMs: number): Promise<rpc.StopResult> {
    return this.call(rpc.StopRequest, params, limitMs, 'the VM to stop', null);
  }

  /** Hangs up. The VM goes on if it is kept or if this is not the process that started it. */
  close(): void {
    this.connection.dispose();
    this.stream.destroy();
  }

  /**
   * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
   * writes to the folder. @returns false if it has not ended in time: it may still write.
   */
  async abandon(): Promise<boolean> {
    this.close();
    return Deadline.after(ABANDON_MS)
      .race(this.ended, 'the supervisor to end')
      .then(
        () => true,
        () => false,
      );
  }

  private async call<P, R>(
    type: RequestType<P, R, rpc.WireError>,
    params: P,
    workMs: number,
    what: string,
    signal: AbortSignal | null = this.signal ?? null,
    token?: CancellationToken,
  ): Promise<R> {
    const reply = this.request<R>(type.method, params, token);
    // A request that the closing of the socket cuts off is rejected by both; the first to tell is heard.
    reply.catch(() => undefined);
    return Deadline.after(workMs + GRACE_MS, signal ?? undefined).race(Promise.race([reply, this.gone]), what);
  }

  /** Waits for a reply; when this process is told to end, the work is called off, and its end awaited for a moment. */
  private async orCancelled<R>(reply: Promise<R>, what: string, callOff: () => Promise<void>): Promise<R> {
    reply.catch(() => undefined);
    try {
      return await Deadline.after(Number.POSITIVE_INFINITY, this.signal).race(reply, what);
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      await callOff();
      await Deadline.after(CANCEL_MS)
        .race(reply, `the end of ${what}`)
        .catch(() => undefined);
      throw error;
    }
  }

  /** On a closed connection `sendRequest` does not reject but throws: both end up here. */
  private async request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    try {
      // Not `token` as it is: the library would send an undefined one as a second parameter.
      return await (token === undefined
        ? this.connection.sendRequest<R>(method, params)
        : this.connection.sendRequest<R>(method, params, token));
    } catch (error) {
      throw isAnswer(error) ? fromWire(error) : new SupervisorGoneError('The supervisor of the VM is gone.', error);
    }
  }
}

/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** The supervisor and QEMU see no token of the job: only what a program needs, and the mark by which the runner finds leftovers. */
function supervisorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
