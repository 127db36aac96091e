import { z } from 'zod';
import type { Json } from '../shared/json.js';

/** The most bytes of a `report.json` that a reader accepts. */
export const MAX_REPORT_BYTES = 2 ** 20;
/** The most entries of one list in a `report.json`. The writer leaves out the rest. */
export const MAX_REPORT_LIST = 100;
/** The most characters of one text in a `report.json`. The writer truncates longer ones. */
export const MAX_REPORT_TEXT = 600;

const count = z.number().int().min(0);
const ms = z.number().min(0);
const text = z.string();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
/** JSON as QMP answers it: integers beyond 2^53 are `bigint`. */
const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.bigint(), z.string(), z.array(json), z.record(z.string(), json)]),
);

const verdict = z.enum(['passed', 'failed', 'timed-out', 'crashed', 'blocked']);

const tierCount = z.object({ allowed: count, blocked: count, /** Allowed, and answered with an error. */ failed: count });

/**
 * The parts that a run's result and its `report.json` share.
 *
 * @param text - the bounds of every text: none inside one process, {@link MAX_REPORT_TEXT} in a file that anybody may have written.
 * @param phases - the bounds of the list of phases.
 */
function sharedParts(text: z.ZodString, phases: number) {
  const phase = z.object({
    name: text,
    /** From the start of the run. */
    startMs: ms,
    durationMs: ms,
    outcome: z.enum(['ok', 'failed', 'skipped']),
    /** Why it failed or was skipped. Untrusted: may quote the guest or QEMU. */
    detail: text.optional(),
  });
  return {
    vm: text,
    status: verdict,
    durationMs: ms,
    phases: z.array(phase).max(phases).readonly(),
    accel: z.object({ name: text, reason: text }).optional(),
    qemuVersion: text.optional(),
    /** From the start of the guest until it was ready. */
    bootMs: ms.optional(),
    /** QMP commands by the tier of the policy. Tiers without commands are left out. */
    commands: z.record(text, tierCount),
    /** `ok`: the log was verified up to this head. */
    audit: z.object({ head: text, records: count, ok: z.boolean() }).optional(),
  };
}

/** How the script of `run` ended. */
function scriptExit(text: z.ZodString) {
  return z.object({ channel: text, exitCode: z.number().int(), signal: text.optional(), durationMs: ms });
}

const dumpSchema = z.object({
  path: text,
  /** The file's name, with its extension. */
  name: text,
  /** Of the stored file. */
  bytes: count,
  /** Hex, of the stored file. */
  sha256: text,
  format: text,
  compression: text,
  /** Before compression. */
  rawBytes: count,
  /** RAM that only system management mode can read. The dump holds zeros there. */
  hiddenBytes: count,
});

const stepSchema = z.object({
  line: count,
  /** The command's name, or the directive's. `snapshot` is followed by its operation. */
  step: text,
  outcome: z.enum(['ok', 'failed', 'blocked', 'skipped']),
  tier: text.optional(),
  /** The answer of QMP. Untrusted. */
  result: json.optional(),
  error: text.optional(),
  /** True if the step failed and `continue-on-error` let the script go on. */
  continued: z.boolean().optional(),
  durationMs: ms,
  dumps: list(dumpSchema).optional(),
  screenshots: list(text).optional(),
});

const lookupCounts = z.object({ hits: count, misses: count, lookups: count, spawns: count });
const binary = z.object({ path: text, version: text, size: count, mtimeMs: z.number() });

const figuresSchema = z.object({
  vm: text,
  /** One entry for each command name since the VM was started. */
  commands: list(tierCount.extend({ channel: text, command: text, tier: text, /** One for each that has ended. */ durationsMs: list(ms) })),
  /** Processes that the run itself started. The supervisor's own (QEMU, virtiofsd, ssh) are not counted. */
  processes: list(z.object({ program: text, started: count })),
  /** The cost of finding QEMU. Missing if the run did not look for it. */
  toolchain: lookupCounts.extend({ lookupMs: ms }).optional(),
});

/**
 * The result of one run: the one model that the engine fills and every output renders, which are the log, the outputs, `results.json`,
 * `--json`, the summary, the page and `report.json`. Plain data. Parts that the run did not reach are missing.
 *
 * Any text in it may be untrusted: it can quote the guest, QEMU or a file's name. Each renderer escapes for its own format.
 */
export const runResultSchema = z.object({
  ...sharedParts(text, Number.POSITIVE_INFINITY),
  /** True if a signal cancelled the run. `status` is `failed` then. */
  cancelled: z.boolean(),
  error: z.object({ name: text, message: text, remedy: text }).optional(),
  /** The VM's directory. Missing if the run could not claim it. */
  dir: text.optional(),
  serialLog: text.optional(),
  auditLog: text.optional(),
  /** True if the VM was running before. */
  attached: z.boolean(),
  /** True if the VM keeps running. */
  kept: z.boolean(),
  /** The process id of QEMU. */
  pid: count.optional(),
  run: scriptExit(text).extend({ /** Hex, of the script's text. */ scriptSha256: text }).optional(),
  toolchain: z.object({ qemuSystem: binary, qemuImg: binary, source: text, counts: lookupCounts, lookupMs: ms }).optional(),
  ports: list(z.object({ protocol: z.enum(['tcp', 'udp']), host: count, guest: count })),
  /** One entry for each step of `snapshot` and of the QMP script. */
  results: list(stepSchema),
  dumps: list(dumpSchema),
  /** A path. */
  screenshot: text.optional(),
  /** Missing if there is no audit log to count in. */
  figures: figuresSchema.optional(),
  /** The last lines of the serial log and of QEMU's output. */
  tail: z.object({ serial: list(text), qemu: list(text) }),
  /** What the reader should know although nothing failed. */
  notices: list(text),
});

/** See {@link runResultSchema}. */
export interface RunResult extends z.infer<typeof runResultSchema> {}
/** The verdict of a run. */
export type Verdict = z.infer<typeof verdict>;
/** One part of a run, with its time. */
export type Phase = RunResult['phases'][number];
/** The result of one step of `snapshot` or of the QMP script: one entry of the `results` output. */
export interface StepResult extends z.infer<typeof stepSchema> {}
/** A memory dump that is stored. */
export interface DumpResult extends z.infer<typeof dumpSchema> {}
/** How many commands of one tier were allowed and blocked, and how many of the allowed failed. */
export type TierCount = z.infer<typeof tierCount>;
/** The figures of a run. */
export interface RunFigures extends z.infer<typeof figuresSchema> {}

const shortText = z.string().max(MAX_REPORT_TEXT);

/**
 * `report.json`: one run in the form in which a later job shows it among others. Untrusted: another job wrote it.
 *
 * A reader ignores members that it does not know. A change that an old reader would misread needs a new `version`.
 */
export const reportSchema = z.object({
  version: z.literal(1),
  ...sharedParts(shortText, MAX_REPORT_LIST),
  /** Why the run did not pass, on one line. */
  error: shortText.optional(),
  /** UTC, ISO 8601. */
  startedAt: z.iso.datetime(),
  /** Missing if the run attached to a running VM. */
  arch: shortText.optional(),
  run: scriptExit(shortText).optional(),
  dumps: z
    .array(z.object({ name: shortText, bytes: count, sha256: shortText }))
    .max(MAX_REPORT_LIST)
    .readonly(),
  /** The job's `matrix` context. Empty outside a matrix. */
  matrix: z.record(shortText, z.json()),
  job: shortText,
  /** `GITHUB_ACTION`: the step of the job. */
  step: shortText,
  attempt: z.number().int().min(1),
  server: shortText,
  repository: shortText,
  runId: shortText,
  /** The name of the artifact that holds the evidence, if it is uploaded. */
  artifact: shortText,
});

/** See {@link reportSchema}. */
export interface RunReport extends z.infer<typeof reportSchema> {}

const KEPT = 'The VM keeps running for later steps. The post step stops it and uploads its evidence.';

/** Returns the notices of a run as a workflow shows them. */
export function workflowNotices({ notices, kept }: Pick<RunResult, 'notices' | 'kept'>): readonly string[] {
  return kept ? [...notices, KEPT] : notices;
}

/** Returns at most `most` of the notices, and then one that says how many more there are: a page has limited room, the log has them all. */
export function noticesWithin(result: Pick<RunResult, 'notices' | 'kept'>, most: number): readonly string[] {
  const all = workflowNotices(result);
  const left = all.length - most;
  return left > 0 ? [...all.slice(0, most), `… and ${left} more. All of them are in the log of the step.`] : all;
}
