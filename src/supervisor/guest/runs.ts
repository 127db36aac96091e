import { performance } from 'node:perf_hooks';
import type { AuditLog } from '../../audit/log.js';
import { carryOut } from '../../audit/outcome.js';
import type { AuditRecord } from '../../audit/record.js';
import { type GuestChannel, GuestChannelError, type GuestExit, type GuestOutput } from '../../guest/channel.js';
import { SerialEndedError } from '../../guest/console/console.js';
import { evaluateGuest } from '../../policy/evaluate-guest.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { Deadline, sleep } from '../../shared/deadline.js';
import { InFlight } from '../../shared/in-flight.js';
import type { Machine } from '../../vm/machine.js';
import { recordDecision } from '../gate/decision.js';
import type { GuestRunParams, GuestRunResult } from '../rpc/guest-protocol.js';
import type { LogLine } from '../rpc/protocol.js';
import type { GuestChannels } from './channels.js';
import { DOWN_REMEDY, paused, reasonOf, whyOff } from './end.js';
import { ACT_EVENTS, scriptFacts } from './operations.js';
import type { PanicWatch } from './panic.js';

/** How long a QEMU whose serial port has closed may take to be reaped, in milliseconds. */
const REAP_MS = 2000;
/** How long the serial port may be behind QEMU's events, in milliseconds: they come by sockets of their own. */
const SERIAL_LAG_MS = 250;

/** Whoever asked for a run: takes its output, and gives its standard input. */
export interface GuestPeer {
  readonly output: GuestOutput;
  readonly input: AsyncIterable<Buffer>;
  /** Aborted when the run is not wanted any more. */
  readonly signal: AbortSignal;
  readonly log: (line: LogLine) => void;
}

export interface GuestRunParts {
  readonly machine: Machine;
  readonly audit: AuditLog;
  readonly panic: PanicWatch;
  readonly channels: GuestChannels;
  /** The VM's own layers; a caller's come on top. */
  readonly layers: readonly PolicyLayer[];
}

/**
 * The only way from a caller to a program in the guest. As for a command to QEMU: the policy decides, the decision is on disk
 * before anything runs, the outcome follows.
 */
export class GuestRuns {
  private readonly inFlight = new InFlight();
  private rewound = Promise.withResolvers<void>();

  constructor(private readonly parts: GuestRunParts) {}

  /** Settles once no run is under way. Never rejects. */
  idle(): Promise<void> {
    return this.inFlight.idle();
  }

  /** Ends what is under way: a snapshot has taken the guest back to where none of it runs. */
  interrupt(): void {
    this.rewound.resolve();
    this.rewound = Promise.withResolvers<void>();
  }

  /**
   * Runs a script to its end. It also ends, at once, when the VM does, or the guest panics, powers off or restarts.
   *
   * @throws BlockedError, VmCrashedError, GuestChannelError, DeadlineError, CancelledError, AuditError.
   */
  run(params: GuestRunParams, peer: GuestPeer): Promise<GuestRunResult> {
    return this.inFlight.run(() => this.pass(params, peer));
  }

  private async pass(params: GuestRunParams, peer: GuestPeer): Promise<GuestRunResult> {
    const { machine, audit, channels } = this.parts;
    if (!machine.running) throw await machine.deathCertificate();
    const deadline = Deadline.after(params.timeoutMs, peer.signal);
    const record = await this.decide(params, peer);
    const start = performance.now();
    const work = async (): Promise<Omit<GuestRunResult, 'durationMs'>> => {
      const channel = await channels.way(params.channel, deadline);
      return { ...(await this.whileAlive(channel, params, peer, deadline)), channel: channel.name };
    };
    const done = await carryOut(audit, record, work, {
      done: ({ channel, exitCode, signal }) => ({ channel, exitCode, ...(signal === undefined ? {} : { signal }) }),
    });
    return { ...done, durationMs: Math.round(performance.now() - start) };
  }

  private async decide(params: GuestRunParams, { log }: GuestPeer): Promise<AuditRecord> {
    const { act, caller, layers } = params;
    const told = scriptFacts(params);
    const decision = evaluateGuest([...this.parts.layers, ...layers], { execute: act, arguments: told });
    return recordDecision(this.parts.audit, { caller, event: ACT_EVENTS[act], command: act, arguments: told }, decision, log);
  }

  /** Runs the script, and ends it when the guest can no longer bring it to its end. */
  private async whileAlive(channel: GuestChannel, params: GuestRunParams, peer: GuestPeer, deadline: Deadline): Promise<GuestExit> {
    this.requireUp();
    const over = new AbortController();
    const signals = deadline.signal === undefined ? over.signal : AbortSignal.any([deadline.signal, over.signal]);
    const command = params.hasInput ? { ...params.command, input: peer.input } : params.command;
    const running = channel.run(command, peer.output, Deadline.after(deadline.remainingMs, signals)).catch((error: unknown) => {
      throw this.unlessPaused(error);
    });
    running.catch(() => undefined);
    try {
      return await Promise.race([running, ...this.ends(over.signal)]);
    } catch (error) {
      throw await this.whatItWas(error);
    } finally {
      over.abort();
    }
  }

  /** What has ended before the script is no end of the script: nothing of it has been begun. */
  private requireUp(): void {
    const { machine, panic } = this.parts;
    const off = whyOff(machine.journal);
    const down = (message: string): GuestChannelError => new GuestChannelError(message, { remedy: DOWN_REMEDY, status: 'crashed' });
    if (panic.seen !== undefined) throw down(`The guest panicked before the script ran: ${panic.seen}.`);
    if (off !== undefined) throw down(`The guest powered off (${off}) before the script ran.`);
  }

  /** A paused guest looks to its channel as one that hangs. */
  private unlessPaused(error: unknown): unknown {
    const why = paused(this.parts.machine);
    if (!(error instanceof GuestChannelError) || error.status !== 'crashed' || why === '') return error;
    return new GuestChannelError(error.marked.message + why, { remedy: error.marked.remedy, status: 'crashed', cause: error });
  }

  /** What is first heard of an end is not always what says most of it. */
  private async whatItWas(error: unknown): Promise<unknown> {
    const { machine, panic } = this.parts;
    // A dying QEMU closes the serial port a moment before it can be reaped: its exit says more.
    if (error instanceof SerialEndedError) return Promise.race([machine.deathCertificate(), sleep(REAP_MS).then(() => error)]);
    // A kernel that restarts after a panic (`panic=-1`) is heard of twice, in any order.
    if (error instanceof GuestChannelError && error.status === 'crashed')
      return Promise.race([panic.panicked.then(panickedMeanwhile), sleep(SERIAL_LAG_MS).then(() => error)]);
    return error;
  }

  private ends(signal: AbortSignal): Promise<never>[] {
    const { machine, panic } = this.parts;
    const watches = [
      machine.exited.then(async () => {
        throw await machine.deathCertificate();
      }),
      this.rewound.promise.then(() => {
        throw lost('A snapshot was loaded while the script ran.');
      }),
      panic.panicked.then((text) => {
        throw panickedMeanwhile(text);
      }),
      this.event('SHUTDOWN', signal).then((reason) => {
        throw lost(`The guest powered off (${reason}) while the script ran.`);
      }),
      this.event('RESET', signal).then((reason) => {
        throw lost(`The guest restarted (${reason}) while the script ran.`);
      }),
    ];
    for (const watch of watches) watch.catch(() => undefined);
    return watches;
  }

  private async event(name: string, signal: AbortSignal): Promise<string> {
    const { journal } = this.parts.machine;
    return reasonOf(await journal.waitFor({ name }, journal.cursor, Deadline.after(Number.POSITIVE_INFINITY, signal)));
  }
}

function panickedMeanwhile(text: string): GuestChannelError {
  return lost(`The guest panicked while the script ran: ${text}.`);
}

function lost(message: string): GuestChannelError {
  return new GuestChannelError(message, { remedy: 'The serial log shows what the guest did; its exit code is lost.', status: 'crashed' });
}
