import { readdir } from 'node:fs/promises';
import type { StoredDump } from '../dump/store.js';
import type { Inputs } from '../inputs/parse.js';
import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import { isBefore } from '../shared/version.js';
import { freeName } from '../state/numbered-files.js';
import { ARCHES } from '../toolchain/arch.js';
import { hasDisplay } from '../vm/platforms.js';
import type { Environment, Phases, Session } from './context.js';

/** The evidence that a run takes of its VM before it stops it. */
export interface Evidence {
  readonly dump?: StoredDump;
  readonly screenshot?: string;
}

type When = 'never' | 'on-failure' | 'on-panic' | 'always';

/** The evidence to take. */
export interface DueEvidence {
  readonly dump: boolean;
  readonly screenshot: boolean;
}

const SCREENSHOT_MS = 15_000;

/** How long the evidence may take beyond the deadline of the run, in milliseconds: a run that timed out needs it most. */
const RESERVE_MS = 90_000;

/** Returns the deadline for the evidence of a run. */
export function evidenceDeadline(run: Deadline): Deadline {
  return Deadline.after(run.remainingMs + RESERVE_MS, run.signal);
}

/** Decides which evidence a run takes. Pure. */
export function dueEvidence(
  { dump, screenshot }: Pick<Inputs, 'dump' | 'screenshot'>,
  { failed, panicked }: { failed: boolean; panicked: boolean },
): DueEvidence {
  const due = (when: When): boolean => when === 'always' || (when === 'on-failure' && failed) || (when === 'on-panic' && panicked);
  return { dump: due(dump), screenshot: due(screenshot) };
}

/**
 * Takes the evidence that is due, while QEMU still runs.
 *
 * A screenshot that fails is a warning. A machine without a screen has none.
 *
 * @returns the evidence, and the error of a dump that failed: it is not thrown, so that the screenshot is not lost.
 */
export async function takeEvidence(
  session: Session,
  inputs: Pick<Inputs, 'dumpFormat' | 'dumpCompress'>,
  due: DueEvidence,
  deadline: Deadline,
  phases: Phases,
  env: Environment,
): Promise<Evidence & { readonly error?: unknown }> {
  const evidence: { dump?: StoredDump; screenshot?: string; error?: unknown } = {};
  if (due.screenshot && hasScreen(session, env)) {
    try {
      evidence.screenshot = await phases('screenshot', () => takeScreenshot(session, env));
    } catch (error) {
      env.log.warning(`No screenshot: ${errorText(error, env.wording)}`);
    }
  }
  if (due.dump) {
    try {
      evidence.dump = await phases('dump', () => takeDump(session, inputs, deadline, env));
    } catch (error) {
      evidence.error = error;
    }
  }
  return evidence;
}

/** Returns false, and logs that, for a machine without a screen. */
function hasScreen({ context }: Session, env: Environment): boolean {
  const arch = ARCHES.find((one) => one === context.arch);
  if (arch === undefined || hasDisplay(arch)) return true;
  env.log.info(`No screenshot: the machine of a ${arch} guest has no screen.`);
  return false;
}

async function takeDump(
  { client, directory, layers }: Session,
  inputs: Pick<Inputs, 'dumpFormat' | 'dumpCompress'>,
  deadline: Deadline,
  env: Environment,
): Promise<StoredDump> {
  return client.dump({
    name: freeName('memory', await readdir(directory.dumps)),
    format: inputs.dumpFormat,
    store: { compression: inputs.dumpCompress },
    layers,
    caller: env.caller,
    timeoutMs: deadline.remainingMs,
  });
}

async function takeScreenshot({ client, directory, layers, qemuVersion }: Session, env: Environment): Promise<string> {
  // QEMU writes PNG since 7.1, and only PPM before.
  const format = isBefore(qemuVersion, [7, 1]) ? 'ppm' : 'png';
  const filename = `${freeName('screen', await readdir(directory.screenshots))}.${format}`;
  const { screenshots } = await client.execute({
    command: 'screendump',
    arguments: format === 'png' ? { filename, format } : { filename },
    layers,
    caller: env.caller,
    timeoutMs: SCREENSHOT_MS,
    store: { compression: 'none' },
  });
  return screenshots[0] ?? '';
}
