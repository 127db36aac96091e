import { z } from 'zod';
import { statedCallerSchema as callerSchema } from '../../audit/record.js';
import { backlogSchema } from '../../audit/syslog/shipper.js';
import { dumpCompressionSchema, dumpFormatSchema } from '../../dump/format.js';
import { storedDumpSchema } from '../../dump/store.js';
import { CHANNEL_NAMES, channelNameSchema, guestExitSchema, guestProgramSchema } from '../../guest/channel.js';
import { waitConditionSchema } from '../../guest/readiness.js';
import { policyContextSchema } from '../../policy/decision.js';
import { policyLayerSchema } from '../../policy/layer.js';
import { jsonObjectSchema, jsonSchema, listOf } from '../../shared/json-schema.js';
import { processIdSchema } from '../../shared/process.js';
import { NAMED_ACTIONS, snapshotOperationSchema } from '../../shared/snapshot-operation.js';
import { tierSchema } from '../../shared/tiers.js';
import { recordSchema } from '../../state/record.js';
import { snapshotSchema } from '../../storage/snapshot-table.js';
import { knownHashSchema, vmSpecSchema } from '../../vm/spec.js';
import { vmStateSchema } from '../../vm/state.js';
import { stopLimitsSchema, stopMethodSchema } from '../../vm/stop.js';
import { shareDaemonSchema } from '../../vm/virtiofsd.js';
import { guestAccessSchema } from './guest-access.js';
import { method } from './method.js';
import type { ParamsOf, ResultOf } from './wire.js';

/** The limit of a method that only reads, or writes one record. */
const AT_ONCE = (): number => 0;
/** How long the outcomes of a script may take to be recorded: more than the audit log permits a write, in milliseconds. */
const OUTCOMES_MS = 45_000;
/** The limit of a stop: more than the supervisor's own limits for its steps add up to, in milliseconds. */
const STOP_MS = 60_000;
const own = ({ timeoutMs }: { timeoutMs: number }): number => timeoutMs;

/** More than any list of a request has. */
const MOST_ITEMS = 10_000;
const milliseconds = z.number().nonnegative();
const noParams = z.strictObject({});
const names = listOf(z.string(), MOST_ITEMS);
/** The layers of the caller: they can narrow the VM's policy, never widen it. */
const layers = listOf(policyLayerSchema, MOST_ITEMS);
/** Values that must not reach the audit log. */
const secrets = listOf(z.string(), MOST_ITEMS);
/** How a command's files are stored. */
const storeSchema = z.strictObject({ compression: dumpCompressionSchema });
/** More than the commands of one request to plan a script: all are judged in one turn of the event loop. */
const MOST_PLANNED = 1000;
/** Chosen by the supervisor for a script. */
const scriptId = z.number().int();
/** Text that a caller writes into the audit log: short enough for any record. */
const statement = z.string().max(2 ** 16);

const gateContextSchema = policyContextSchema.extend({ memoryBytes: z.number() });

/** What the policy knows of a VM. The size of the memory is always known: it bounds other sizes. */
export type GateContext = Readonly<z.infer<typeof gateContextSchema>>;

const statusSchema = z.strictObject({
  vm: z.string(),
  state: vmStateSchema,
  reason: z.string(),
  pid: z.number().int(),
  /** The processes of the VM, for a caller to see them end. */
  qemu: processIdSchema,
  supervisor: processIdSchema,
  kept: z.boolean(),
  losses: names, // Logs that do not hold all that they should, a sentence each.
  panicked: z.boolean(),
  poweredOff: z.boolean(),
  uptimeMs: milliseconds,
  serialBytes: z.number().int(),
  /** Milliseconds since the last output on the serial port; -1 if there was none. */
  serialQuietMs: z.number(),
  /** The newest event. */
  cursor: z.number().int(),
  auditHead: z.string(),
  auditRecords: z.number().int(),
  /** The VM's own policy: a caller checks a whole script by it before it sends the first command. */
  layers,
  context: gateContextSchema,
});

const executeResult = () =>
  z.strictObject({
    tier: tierSchema,
    result: jsonSchema,
    durationMs: milliseconds,
    /** The newest event before the command was sent: where a wait for its consequences starts. */
    cursor: z.number().int(),
    dumps: z.array(storedDumpSchema).readonly(),
    screenshots: names,
  });

/** The operations of maqet in a guest. Each is a name that policies can deny. */
const guestOperationSchema = z.enum(['guest-run', 'guest-copy-in', 'guest-copy-out']);

export type GuestOperation = z.infer<typeof guestOperationSchema>;

/** Every request that a client may send. A new method is one entry here, and a method of that name in `VmService`. */
export const METHODS = {
  start: method({
    description: 'Starts the VM. The process that launched the supervisor sends it once.',
    params: () =>
      z.strictObject({
        spec: vmSpecSchema,
        /** Path of the QEMU binary. */
        qemu: z.string(),
        qemuVersion: z.string(),
        /** The daemons of the virtiofs shares: started before QEMU, ended with it. */
        daemons: listOf(shareDaemonSchema, MOST_ITEMS),
        knownHashes: listOf(knownHashSchema, MOST_ITEMS),
        accelReason: z.string(),
        /** Every layer must permit a command. The layers of later callers come on top. */
        layers,
        caller: callerSchema,
        secrets,
        stopLimits: stopLimitsSchema,
        guest: guestAccessSchema,
        /** How long QEMU may take to answer, in milliseconds. */
        startTimeoutMs: milliseconds,
        /** How long the VM may live unless it is kept, in milliseconds. Then it is stopped, whatever happens. */
        lifetimeMs: milliseconds,
        /** A process whose end ends the VM even if it is kept: the job's runner. */
        watchPid: z.number().int().optional(),
      }),
    result: () => z.strictObject({ pid: z.number().int(), qemuVersion: z.string() }),
    limit: ({ startTimeoutMs }) => startTimeoutMs,
    awaited: () => 'the VM to start',
    onCancel: 'leave',
  }),
  waitReady: method({
    description: 'Waits until the guest is ready, or until it is certain that it never will be.',
    params: () =>
      z.strictObject({
        condition: waitConditionSchema,
        timeoutMs: milliseconds,
        /** The operation that needs the wait, if one does. The policy decides by it: otherwise by `guest-wait`. */
        operation: guestOperationSchema.optional(),
        layers,
        caller: callerSchema,
      }),
    result: () =>
      z.strictObject({
        /** What showed that the guest is ready: the matched text (untrusted), the event, or the channel. */
        evidence: z.string(),
        /** Milliseconds from the start of the guest's CPUs. */
        bootMs: milliseconds,
      }),
    limit: own,
    awaited: () => 'the guest to be ready',
    onCancel: 'leave',
  }),
  execute: method({
    description: 'Sends a command to QEMU or to the guest agent, if the policy allows it.',
    params: () =>
      z.strictObject({
        command: z.string(),
        arguments: jsonObjectSchema,
        layers,
        caller: callerSchema,
        timeoutMs: milliseconds,
        store: storeSchema,
      }),
    result: executeResult,
    limit: own,
    awaited: ({ command }) => `the reply to ${command}`,
    onCancel: 'leave',
  }),
  planScript: method({
    description:
      'Judges commands of a script, and records all decisions. A client plans the whole script before it sends the first command.',
    params: () =>
      z.strictObject({
        /** The script that the commands go on; null for a new one. */
        script: scriptId.nullable(),
        commands: listOf(z.strictObject({ command: z.string(), arguments: jsonObjectSchema }), MOST_PLANNED),
        layers,
        caller: callerSchema,
        store: storeSchema,
      }),
    result: () =>
      z.strictObject({
        script: scriptId,
        /** The first of these commands that the policy blocks, by its place among them; null if all may run. The script has ended then. */
        refused: z.strictObject({ index: z.number().int(), reason: z.string(), remedy: z.string() }).nullable(),
      }),
    limit: AT_ONCE,
    awaited: () => 'the audit log',
    onCancel: 'leave',
  }),
  executePlanned: method({
    description: 'Sends a command of a script, if the policy still allows it. Its outcome is on record when the script has ended.',
    params: () =>
      z.strictObject({
        script: scriptId,
        /** The place of the command in the script, from 0. Each is sent once at most. */
        index: z.number().int().nonnegative(),
        timeoutMs: milliseconds,
      }),
    result: executeResult,
    limit: own,
    awaited: ({ index }) => `the reply to command ${index + 1} of the script`,
    onCancel: 'leave',
  }),
  endScript: method({
    description: 'Ends a script: what was not sent is recorded as not sent. Returns once every outcome is on disk.',
    params: () => z.strictObject({ script: scriptId, reason: statement }),
    result: () => z.null(),
    limit: () => OUTCOMES_MS,
    awaited: () => 'the audit log',
    // A cancelled run still records what it has not sent.
    onCancel: 'wait',
  }),
  refused: method({
    description: "Records a command that the caller's own check refused before it was sent. The record names the caller's check.",
    params: () => z.strictObject({ command: z.string(), arguments: jsonObjectSchema, reason: statement, caller: callerSchema }),
    result: () => z.null(),
    limit: AT_ONCE,
    awaited: () => 'the audit log',
    onCancel: 'leave',
  }),
  waitEvent: method({
    description: 'Waits for the first QMP event after number `since` that matches.',
    params: () =>
      z.strictObject({
        name: z.string(),
        /** What the data of the event must hold at least. */
        data: jsonObjectSchema.optional(),
        since: z.number().int(),
        timeoutMs: milliseconds,
      }),
    result: () => z.strictObject({ seq: z.number().int(), data: jsonObjectSchema }),
    limit: own,
    awaited: ({ name }) => `the event ${name}`,
    onCancel: 'leave',
  }),
  events: method({
    description: 'Returns the newest events so far, each as in `events.jsonl`. Warns in the log if there are more than fit.',
    params: () =>
      z.strictObject({
        /** All events if it is left out. */
        name: z.string().optional(),
      }),
    result: () => z.array(jsonObjectSchema),
    limit: AT_ONCE,
    awaited: () => 'the events',
    onCancel: 'leave',
  }),
  runInGuest: method({
    description: 'Runs a script in the guest, if the policy allows it. Output and input travel in requests to the client.',
    params: () =>
      z.strictObject({
        /** Chosen by the client: names the run in the requests that go the other way. */
        id: z.number().int(),
        operation: guestOperationSchema,
        channel: z.enum([...CHANNEL_NAMES, 'auto']),
        command: guestProgramSchema,
        /** True if the supervisor has to ask for the script's standard input. */
        hasInput: z.boolean(),
        /** True adds the text of the script to the audit record, besides its hash. */
        auditScript: z.boolean(),
        layers,
        caller: callerSchema,
        timeoutMs: milliseconds,
      }),
    result: () => guestExitSchema.extend({ channel: channelNameSchema, durationMs: milliseconds }),
    limit: own,
    awaited: () => 'the script in the guest',
    onCancel: 'undo',
  }),
  snapshot: method({
    description: 'Creates, loads, deletes or lists snapshots of the VM, if the policy allows it.',
    params: () => z.strictObject({ operation: snapshotOperationSchema, layers, caller: callerSchema, timeoutMs: milliseconds }),
    result: () =>
      z.strictObject({
        action: z.enum([...NAMED_ACTIONS, 'list']),
        tier: tierSchema,
        /** The disks that the snapshots of this VM span. */
        disks: names,
        /** All for `list`; otherwise the one of the operation, as it is or was. The names are untrusted. */
        snapshots: z.array(snapshotSchema).readonly(),
        durationMs: milliseconds,
        /** The newest event before the operation. */
        cursor: z.number().int(),
      }),
    limit: own,
    awaited: () => 'the snapshot',
    onCancel: 'undo',
  }),
  dump: method({
    description: "Dumps the guest's whole memory to a file, if the policy allows it.",
    params: () =>
      z.strictObject({
        /** A plain file name without an extension. */
        name: z.string(),
        format: dumpFormatSchema,
        store: storeSchema,
        layers,
        caller: callerSchema,
        timeoutMs: milliseconds,
      }),
    result: () => storedDumpSchema,
    limit: own,
    awaited: () => 'the memory dump',
    onCancel: 'leave',
  }),
  status: method({
    description: 'Returns the state of the VM.',
    params: () => noParams,
    result: () => statusSchema,
    limit: AT_ONCE,
    awaited: () => 'the status of the VM',
    onCancel: 'wait',
  }),
  tail: method({
    description: "Returns the last lines of the serial log and of QEMU's output. Untrusted.",
    params: () => noParams,
    result: () => z.strictObject({ serial: names, qemu: names }),
    limit: AT_ONCE,
    awaited: () => 'the last lines of the logs',
    onCancel: 'wait',
  }),
  attached: method({
    description: 'Records that a caller uses the VM, and keeps its secrets out of the audit log from now on. Returns the status.',
    params: () => z.strictObject({ caller: callerSchema, secrets, layers }),
    result: () => statusSchema,
    limit: AT_ONCE,
    awaited: () => 'the VM to be attached to',
    onCancel: 'leave',
  }),
  keep: method({
    description: 'Lets the VM run on after the process that launched it has ended.',
    params: () => callerSchema,
    result: () => z.null(),
    limit: AT_ONCE,
    awaited: () => 'the VM to be kept',
    onCancel: 'leave',
  }),
  flushAudit: method({
    description: "Sends the audit log to the VM's syslog server. Returns the records that are left; null if there are none.",
    params: () => z.strictObject({ timeoutMs: milliseconds }),
    result: () => backlogSchema.nullable(),
    limit: own,
    awaited: () => 'the syslog server',
    onCancel: 'leave',
  }),
  stop: method({
    description: 'Stops the VM. A second call joins the first.',
    params: () =>
      z.strictObject({
        caller: callerSchema,
        reason: statement,
        /** True leaves out the power button: the run was cancelled or has failed. */
        quick: z.boolean(),
      }),
    result: () =>
      z.strictObject({
        method: stopMethodSchema,
        ms: milliseconds,
        auditHead: z.string(),
        auditRecords: z.number().int(),
        /** Why the end is not completely on record, with the remedy; null if it is. */
        unrecorded: z.string().nullable(),
        /** A sentence for each file of the VM that was replaced or has no hash on record, and for each loss in its logs. */
        notices: names,
        /** The end as it is, or should be, in `vm.json`. */
        end: recordSchema.pick({ state: true, reason: true, kept: true }),
      }),
    limit: () => STOP_MS,
    awaited: () => 'the VM to stop',
    // A cancelled run stops its VM as well.
    onCancel: 'wait',
  }),
} as const;

/** The notification by which the supervisor sends a {@link LogLine} that a request caused. It arrives before the reply. */
export const LOG = 'log';

type Methods = typeof METHODS;
export type MethodName = keyof Methods;
export type Params<Name extends MethodName> = Readonly<ParamsOf<Methods, Name>>;
export type Result<Name extends MethodName> = Readonly<ResultOf<Methods, Name>>;

export type StartParams = Params<'start'>;
export type ExecuteParams = Params<'execute'>;
export type ExecuteResult = Result<'execute'>;
export type PlanParams = Params<'planScript'>;
export type PlanResult = Result<'planScript'>;
export type ExecutePlannedParams = Params<'executePlanned'>;
export type RefusedParams = Params<'refused'>;
export type GuestRunParams = Params<'runInGuest'>;
export type GuestRunResult = Result<'runInGuest'>;
export type SnapshotParams = Params<'snapshot'>;
export type SnapshotResult = Result<'snapshot'>;
export type DumpParams = Params<'dump'>;
export type StatusResult = Result<'status'>;
export type TailResult = Result<'tail'>;
export type StopResult = Result<'stop'>;
export type StoreOptions = ExecuteParams['store'];
