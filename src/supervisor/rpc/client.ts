import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { Deadline, reportedElsewhere } from '../../shared/deadline.js';
import { CancelledError, DeadlineError, errnoOf, MaqetError } from '../../shared/errors.js';
import { type LogLine, logLineSchema } from '../../shared/logger.js';
import { identify, type ProcessId } from '../../shared/process.js';
import { MARKS } from '../../shared/program-environment.js';
import { socketPath } from '../../shared/socket.js';
import type { VmDirectory } from '../../state/layout.js';
import { ClientStreams, type GuestStreams } from './guest-streams.js';
import { type GuestRunParams, type GuestRunResult, LOG, METHODS, type MethodName, type Params, type Result } from './methods.js';
import { proveBoth, readToken } from './proof.js';
import { ConnectionClosedError, Wire } from './wire.js';

/** The supervisor cannot be reached. */
export class SupervisorGoneError extends MaqetError {
  constructor(message: string, cause?: unknown) {
    super(message, { remedy: 'Read supervisor.log and the end of audit.jsonl in the VM directory.', status: 'crashed', cause });
  }
}

/** The supervisor did not answer in time a request that takes it no time: it is stopped, starved, or waits for a disk. */
class SupervisorSilentError extends DeadlineError {
  constructor(what: string, ms: number) {
    super(what, ms, 'Its supervisor does not answer: it may be stopped, or wait for a disk. `maqet down --force` ends the VM in any case.');
  }
}

/** How much longer than the work itself a reply may take. */
const GRACE_MS = 15_000;
const CONNECT_MS = 5000;
/** A cancelled step is killed after 10 s. */
const ABANDON_MS = 8000;
/** A cancelled step has seconds, and has to stop its VM in them. */
const CANCEL_MS = 2000;
/** One call per method that needs no streams. @param limitMs - replaces the limit of the table, in milliseconds. */
type Calls = {
  readonly [Name in Exclude<MethodName, 'runInGuest'>]: Record<never, never> extends Params<Name>
    ? (params?: Params<Name>, limitMs?: number) => Promise<Result<Name>>
    : (params: Params<Name>, limitMs?: number) => Promise<Result<Name>>;
};

/** How long a call waits, and what for. */
interface Timing<Name extends MethodName> {
  readonly limit: (params: Params<Name>) => number;
  readonly awaited: (params: Params<Name>) => string;
  readonly onCancel: (typeof METHODS)[MethodName]['onCancel'];
}

type Call = <Name extends MethodName>(name: Name, params: Params<Name>, limitMs?: number) => Promise<Result<Name>>;

/** A class with one method per entry of {@link METHODS}. */
const DerivedCalls = class {
  constructor(call: Call) {
    for (const name of Object.keys(METHODS) as MethodName[]) {
      if (name !== 'runInGuest')
        Object.assign(this, { [name]: (params: never = {} as never, limitMs?: number) => call(name, params, limitMs) });
    }
  }
} as new (
  call: Call,
) => Calls;

/**
 * A typed connection to the supervisor of one VM. Its calls are the methods of the table: see there for their meaning.
 *
 * Every call has a deadline, and fails at once when the supervisor ends.
 */
export class SupervisorClient extends DerivedCalls {
  private readonly wire: Wire;
  private readonly gone: Promise<never>;
  private readonly streams: ClientStreams;
  /** Receives the log lines that the supervisor sends along. */
  onLog: (line: LogLine) => void = () => undefined;

  private constructor(
    stream: Duplex,
    private readonly signal: AbortSignal | undefined,
    /** Settles when the supervisor has ended. Settled if this process did not launch it. */
    private readonly ended: Promise<unknown> = Promise.resolve(),
    /** The supervisor, if this process has launched it: known before any record names it. */
    readonly launched?: ProcessId,
  ) {
    super((name, params, limitMs) => this.call(name, params, limitMs));
    const { promise, reject } = Promise.withResolvers<never>();
    reportedElsewhere(promise);
    this.gone = promise;
    this.wire = new Wire(stream, 'client');
    this.wire.onClose(() => reject(this.goneError()));
    this.wire.on(LOG, logLineSchema, (line) => this.onLog(line));
    this.streams = new ClientStreams(this.wire);
    this.wire.listen();
  }

  /**
   * Launches a supervisor for a claimed directory. It ends when this process does, unless the VM is kept.
   *
   * @param entry - the supervisor's program.
   * @param claimant - as `vm.json` records it.
   */
  static launch(directory: VmDirectory, entry: string, signal?: AbortSignal, claimant = ''): SupervisorClient {
    const { dev, ino } = statSync(directory.dir, { bigint: true });
    const marks = { [MARKS.claimant]: claimant, [MARKS.directory]: `${dev}:${ino}` };
    const log = openSync(directory.supervisorLog, 'a', 0o600);
    let child: ChildProcess;
    try {
      child = spawn(process.execPath, [entry, directory.dir], {
        cwd: directory.dir,
        detached: true,
        env: { ...supervisorEnvironment(process.env), ...marks },
        stdio: ['ignore', log, log, 'pipe'],
      });
    } finally {
      closeSync(log);
    }
    const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
    // The launcher may end before the supervisor: the child alone must not hold it.
    child.unref();
    return new SupervisorClient(child.stdio[3] as Duplex, signal, ended, child.pid === undefined ? undefined : identify(child.pid));
  }

  /**
   * Connects to the supervisor of a running VM. Both prove that they know the VM's token before anything else is sent.
   *
   * @throws SupervisorGoneError if none answers; UntrustedPeerError if files or the process are not those of this user's supervisor.
   */
  static async attach(directory: VmDirectory, signal?: AbortSignal): Promise<SupervisorClient> {
    const deadline = Deadline.after(CONNECT_MS, signal);
    const token = await readToken(directory).catch((error: unknown) => {
      throw errnoOf(error) === undefined ? error : unansweredError(directory, error);
    });
    const client = new SupervisorClient(await connected(directory, deadline), signal);
    try {
      await deadline.race(Promise.race([proveBoth(client.wire, token), client.gone]), 'the supervisor to answer');
      return client;
    } catch (error) {
      client.close();
      throw error instanceof DeadlineError || error instanceof ConnectionClosedError ? unansweredError(directory, error) : error;
    }
  }

  /** Runs a script in the guest, if the policy allows it. */
  runInGuest(params: Omit<GuestRunParams, 'id' | 'hasInput'>, streams: GuestStreams): Promise<GuestRunResult> {
    return this.streams.open(streams, (id) => this.call('runInGuest', { ...params, id, hasInput: streams.input !== undefined }));
  }

  /** Hangs up. The VM goes on if it is kept, or if another process launched it. */
  close(): void {
    this.wire.close();
  }

  /**
   * Hangs up, and waits until the supervisor that {@link launch} started has ended its VM and itself: from then on nobody else
   * writes to the directory. @returns false if it has not ended in time: it may still write.
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

  private async call<Name extends MethodName>(name: Name, params: Params<Name>, limitMs?: number): Promise<Result<Name>> {
    const { limit, awaited, onCancel } = METHODS[name] as Timing<Name>;
    const what = awaited(params);
    const cancel = new AbortController();
    const reply = this.send(name, params, onCancel === 'undo' ? cancel.signal : undefined);
    // The closing of the socket rejects both `reply` and `gone`.
    reportedElsewhere(reply);
    const workMs = limitMs ?? limit(params);
    const deadline = Deadline.after(workMs + GRACE_MS, onCancel === 'wait' ? undefined : this.signal);
    try {
      return await deadline.race(Promise.race([reply, this.gone]), what);
    } catch (error) {
      if (workMs === 0 && error instanceof DeadlineError && deadline.expired) throw new SupervisorSilentError(what, deadline.ms);
      if (onCancel !== 'undo' || !(error instanceof CancelledError)) throw error;
      cancel.abort();
      await Deadline.after(CANCEL_MS).settled(reply, `the end of ${what}`);
      throw error;
    }
  }

  private async send<Name extends MethodName>(name: Name, params: Params<Name>, signal?: AbortSignal): Promise<Result<Name>> {
    try {
      return await this.wire.call(METHODS, name, params as never, signal);
    } catch (error) {
      throw error instanceof ConnectionClosedError ? this.goneError(error) : error;
    }
  }

  private goneError(cause?: unknown): SupervisorGoneError {
    const { closingReason } = this.wire;
    return new SupervisorGoneError(`The supervisor of the VM is gone.${closingReason === undefined ? '' : ` ${closingReason}`}`, cause);
  }
}

async function connected(directory: VmDirectory, deadline: Deadline): Promise<Duplex> {
  const { path, release } = socketPath(directory.socket);
  const socket = connect(path);
  try {
    const opened = new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    await deadline.race(opened, 'the supervisor to answer');
    return socket;
  } catch (error) {
    socket.destroy();
    throw unansweredError(directory, error);
  } finally {
    release();
  }
}

function unansweredError({ dir }: VmDirectory, error: unknown): SupervisorGoneError {
  return new SupervisorGoneError(`The supervisor of the VM in ${dir} does not answer (${errnoOf(error) ?? 'no reply'}).`, error);
}

/** Files of certificates that are trusted besides the usual ones: for a syslog server. */
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** Returns what a program needs, and the mark by which the runner finds leftovers: supervisor and QEMU get no token of the job. */
function supervisorEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'XDG_RUNTIME_DIR', 'RUNNER_TRACKING_ID', ...AUTHORITIES];
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
