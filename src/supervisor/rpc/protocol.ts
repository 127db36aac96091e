import { NotificationType, RequestType } from 'vscode-jsonrpc/node';
import type { Caller } from '../../audit/record.js';
import type { Backlog } from '../../audit/syslog/shipper.js';
import type { StoredDump } from '../../dump/store.js';
import type { ChannelName } from '../../guest/channel.js';
import type { WaitCondition } from '../../guest/readiness.js';
import type { PolicyContext } from '../../policy/decision.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { Json, JsonObject } from '../../shared/json.js';
import type { ProcessId } from '../../shared/process.js';
import type { Tier } from '../../shared/tiers.js';
import type { VmRecord } from '../../state/record.js';
import type { VmSpec } from '../../vm/spec.js';
import type { VmState } from '../../vm/state.js';
import type { StopLimits, StopMethod } from '../../vm/stop.js';
import type { ShareDaemon } from '../../vm/virtiofsd.js';

/** Everything a supervisor needs to start its VM. Sent once, by the process that launched it. */
export interface StartParams {
  readonly spec: VmSpec;
  /** Path of the QEMU binary. */
  readonly qemu: string;
  readonly args: readonly string[];
  /** What serves the virtiofs shares: started before QEMU, ended with it. */
  readonly daemons: readonly ShareDaemon[];
  readonly accelReason: string;
  /** Every layer must permit a command; a later caller's layers come on top. */
  readonly layers: readonly PolicyLayer[];
  readonly caller: Caller;
  /** Values that must not reach the audit log. */
  readonly secrets: readonly string[];
  readonly stopLimits: StopLimits;
  readonly guest: GuestAccess;
  /** How long QEMU may take to answer, in milliseconds. */
  readonly startTimeoutMs: number;
  /** How long the VM may live unless it is kept, in milliseconds; then it is stopped whatever happens. */
  readonly lifetimeMs: number;
  /** A process whose end ends the VM even if it is kept: the job's runner. */
  readonly watchPid?: number;
}

/** How the supervisor gets into the guest, besides the console and the agent's port, which every VM has. */
export interface GuestAccess {
  /** What `auto` tries, all at once. */
  readonly candidates: readonly ChannelName[];
  /** Null where no port leads to the guest's SSH server, or there is no client. */
  readonly ssh: SshAccess | null;
}

export interface SshAccess {
  /** Path of OpenSSH's client. */
  readonly program: string;
  /** The folder that holds the VM's key and the host key that was seen first. */
  readonly folder: string;
  readonly user: string;
  /** Port of the host's loopback that leads to the guest's SSH server. */
  readonly port: number;
}

export interface StartResult {
  readonly pid: number;
  readonly qemuVersion: string;
}

export interface WaitReadyParams {
  readonly condition: WaitCondition;
  readonly timeoutMs: number;
}

export interface ReadyResult {
  /** What showed that the guest is ready: the matched text (hostile) or the event's name. */
  readonly evidence: string;
  /** Milliseconds from the start of the guest's CPUs. */
  readonly bootMs: number;
}

/** How files that a command leaves behind are stored. */
export interface StoreOptions {
  readonly compression: 'zstd' | 'none';
}

export interface ExecuteParams {
  readonly command: string;
  readonly arguments: JsonObject;
  /** The caller's own layers: they can narrow the VM's policy, never widen it. */
  readonly layers: readonly PolicyLayer[];
  readonly caller: Caller;
  readonly timeoutMs: number;
  readonly store: StoreOptions;
}

export interface ExecuteResult {
  readonly tier: Tier;
  readonly result: Json;
  readonly durationMs: number;
  /** The newest event before the command was sent: where a wait for its consequences starts. */
  readonly cursor: number;
  readonly dumps: readonly StoredDump[];
  readonly screenshots: readonly string[];
}

export interface AttachParams {
  readonly caller: Caller;
  /** Values that must not reach the audit log, besides those that the supervisor knows. */
  readonly secrets: readonly string[];
  /** What the caller will judge by besides the VM's own layers, for the audit log. Each command brings them along itself. */
  readonly layers: readonly PolicyLayer[];
}

/** A command that the caller's own check refused before it would have been sent: to be audited. */
export interface RefusedParams {
  readonly command: string;
  readonly arguments: JsonObject;
  readonly tier: Tier;
  readonly reason: string;
  readonly caller: Caller;
}

export interface WaitEventParams {
  readonly name: string;
  readonly data?: JsonObject;
  readonly since: number;
  readonly timeoutMs: number;
}

export interface WaitEventResult {
  readonly seq: number;
  readonly data: JsonObject;
}

export interface EventsParams {
  /** All events if it is left out. */
  readonly name?: string;
}

export interface DumpParams {
  /** A plain file name without an extension. */
  readonly name: string;
  readonly format: 'raw' | 'elf' | 'kdump-zlib';
  readonly store: StoreOptions;
  readonly layers: readonly PolicyLayer[];
  readonly caller: Caller;
  readonly timeoutMs: number;
}

/** What the policy is told of a VM. The memory's size is never missing: sizes are bounded by it. */
export type GateContext = PolicyContext & { readonly memoryBytes: number };

export interface StatusResult {
  readonly vm: string;
  readonly state: VmState;
  readonly reason: string;
  readonly pid: number;
  /** The processes of the VM, for a caller to see them gone. */
  readonly qemu: ProcessId;
  readonly supervisor: ProcessId;
  readonly kept: boolean;
  readonly panicked: boolean;
  readonly poweredOff: boolean;
  readonly uptimeMs: number;
  readonly serialBytes: number;
  /** Milliseconds since the guest last said anything on its serial port; -1 if it never did. */
  readonly serialQuietMs: number;
  readonly cursor: number;
  readonly auditHead: string;
  readonly auditRecords: number;
  /** The VM's own policy, for a caller to check a whole script with before it sends the first command. */
  readonly layers: readonly PolicyLayer[];
  readonly context: GateContext;
}

export interface TailResult {
  /** The last lines of the serial log and of QEMU's output. Hostile. */
  readonly serial: readonly string[];
  readonly qemu: readonly string[];
}

export interface StopParams {
  readonly caller: Caller;
  readonly reason: string;
  /** True leaves out the power button: the run was cancelled or has failed. */
  readonly quick: boolean;
}

export interface StopResult {
  readonly method: StopMethod;
  readonly ms: number;
  readonly auditHead: string;
  readonly auditRecords: number;
  /** Why the end is not all on record, with what to do about it; null if it is. */
  readonly unrecorded: string | null;
  /** What `vm.json` says of the end, or was to say. */
  readonly end: Pick<VmRecord, 'state' | 'reason' | 'kept'>;
}

/** A line for the workflow log that a request gave rise to; it arrives before the reply. */
export interface LogLine {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
}

/** What an error carries over the wire besides its message. */
export interface WireError {
  readonly name: string;
  readonly remedy: string;
  readonly status: string;
}

export const StartRequest = new RequestType<StartParams, StartResult, WireError>('start');
export const WaitReadyRequest = new RequestType<WaitReadyParams, ReadyResult, WireError>('waitReady');
export const ExecuteRequest = new RequestType<ExecuteParams, ExecuteResult, WireError>('execute');
export const RefusedRequest = new RequestType<RefusedParams, null, WireError>('refused');
export const WaitEventRequest = new RequestType<WaitEventParams, WaitEventResult, WireError>('waitEvent');
/** Answered with the newest events so far, each as it stands in `events.jsonl`. */
export const EventsRequest = new RequestType<EventsParams, JsonObject[], WireError>('events');
export const DumpRequest = new RequestType<DumpParams, StoredDump, WireError>('dump');
/** A caller has come: audited, and answered like `status`. */
export const AttachRequest = new RequestType<AttachParams, StatusResult, WireError>('attach');
export const StatusRequest = new RequestType<null, StatusResult, WireError>('status');
export const TailRequest = new RequestType<null, TailResult, WireError>('tail');
/** Leaves the VM running after the launching process has ended. */
export const KeepRequest = new RequestType<Caller, null, WireError>('keep');
/** Sends what the audit log holds to the VM's syslog server, in so many milliseconds; answered with what is left, null for nothing. */
export const DeliverRequest = new RequestType<number, Backlog | null, WireError>('deliver');
export const StopRequest = new RequestType<StopParams, StopResult, WireError>('stop');
export const LogNotification = new NotificationType<LogLine>('log');
