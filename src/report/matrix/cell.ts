import { z } from 'zod';
import { oneLine } from '../../shared/untrusted-text.js';

/** The most bytes of a `report.json` that anybody reads. */
export const MAX_CELL_BYTES = 2 ** 20;
/** The most entries of one list in it; whoever writes one leaves the rest out. */
export const MAX_CELL_LIST = 100;
/** The most characters of one text in it. */
export const MAX_CELL_TEXT = 600;

const text = z.string().max(MAX_CELL_TEXT);
const count = z.number().int().min(0);
const ms = z.number().min(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_CELL_LIST);

/**
 * One run, as `report.json` tells it: what a later job needs to show it among others.
 *
 * A reader ignores members that it does not know; a change that an old reader would misread takes a new `version`.
 */
export const cellSchema = z.object({
  version: z.literal(1),
  vm: text,
  status: z.enum(['passed', 'failed', 'timed-out', 'crashed', 'blocked']),
  /** Why it did not pass, on one line. Hostile: may quote the guest. */
  error: text.exactOptional(),
  /** UTC, ISO 8601. */
  startedAt: z.iso.datetime(),
  durationMs: ms,
  phases: list(
    z.object({
      name: text,
      startMs: ms,
      durationMs: ms,
      outcome: z.enum(['ok', 'failed', 'skipped']),
      detail: text.exactOptional(),
    }),
  ),
  accel: z.object({ name: text, reason: text }).exactOptional(),
  qemuVersion: text.exactOptional(),
  /** Missing if the run attached to a VM that was there. */
  arch: text.exactOptional(),
  /** Milliseconds from the start of the guest until it was ready. */
  bootMs: ms.exactOptional(),
  /** The script that ran in the guest. */
  run: z
    .object({
      channel: text,
      exitCode: z.number().int(),
      signal: text.exactOptional(),
      durationMs: ms,
    })
    .exactOptional(),
  /** QMP commands by the policy's tier. */
  commands: z.record(text, z.object({ allowed: count, blocked: count, failed: count })),
  dumps: list(z.object({ name: text, bytes: count, sha256: text })),
  audit: z.object({ head: text, records: count, ok: z.boolean() }).exactOptional(),
  /** The job's `matrix` context; empty outside a matrix. */
  matrix: z.record(text, z.json()),
  job: text,
  /** `GITHUB_ACTION`: which step of the job. */
  step: text,
  attempt: z.number().int().min(1),
  server: text,
  repository: text,
  runId: text,
  /** The artifact that holds the evidence, if it is uploaded. */
  artifact: text,
});

/** See {@link cellSchema}. Any text in it may be hostile. */
export type Cell = z.infer<typeof cellSchema>;

/** What reading a `report.json` came to. */
export type CellReading = { readonly cell: Cell } | { readonly problem: string };

/** Reads a `report.json` that anybody may have written. Never throws: what is wrong with it comes back in words. */
export function readCell(json: string): CellReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'is not JSON' };
  }
  const parsed = cellSchema.safeParse(value);
  if (parsed.success) return { cell: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: oneLine(`is no report of a run: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unknown'}`, 200) };
}
