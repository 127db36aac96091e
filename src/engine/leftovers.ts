import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatBytes } from '../shared/units.js';
import { imagesDirectory } from '../state/layout.js';
import { isAbandonedPartial } from '../storage/download/store.js';
import { forgetVerdictsAgainst } from '../toolchain/verdict.js';
import type { Environment } from './context.js';
import { sizeOf } from './remove.js';

/** Directories of proofs and trials, which last seconds. */
const SCRATCH = /^maqet-(?:proof|trial|toolchain)-[A-Za-z0-9]{6}$/;
/** How old one must be to be left over, in milliseconds. */
const ABANDONED_MS = 60 * 60_000;
const DRY = 'Run `maqet doctor` without `--dry-run`.';

/** Something that is not as it should be. */
export interface Finding {
  /** The path or the device. */
  readonly where: string;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** What was done about it, or null if nothing was. */
  readonly mended: string | null;
  /** What the reader can do about it; null if it is mended. */
  readonly remedy: string | null;
}

/** Removes unfinished downloads and scratch directories that killed processes have left. Nobody uses them: nothing finds them again. */
export async function removeLeftovers(root: string, mend: boolean): Promise<Finding[]> {
  const found = [...(await partialsIn(imagesDirectory(root))), ...(await scratchIn(process.env['RUNNER_TEMP'] || tmpdir()))];
  const findings: Finding[] = [];
  for (const where of found.sort()) {
    const stats = await lstat(where).catch(() => undefined);
    if (stats === undefined) continue;
    const bytes = stats.isDirectory() ? await sizeOf(where) : stats.blocks * 512;
    const problem = `A process that was killed has left it: ${formatBytes(bytes)}.`;
    const removed =
      mend &&
      (await rm(where, { recursive: true, force: true }).then(
        () => true,
        () => false,
      ));
    findings.push({ where, problem, mended: removed ? 'It was removed.' : null, remedy: removed ? null : mend ? 'Remove it.' : DRY });
  }
  return findings;
}

async function partialsIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(directory).catch(() => [])) {
    if (await isAbandonedPartial(directory, name)) found.push(path.join(directory, name));
  }
  return found;
}

async function scratchIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await readdir(directory).catch(() => [])).filter((one) => SCRATCH.test(one))) {
    const stats = await lstat(path.join(directory, name)).catch(() => undefined);
    const isOwn = stats?.isDirectory() === true && stats.uid === process.geteuid?.();
    if (isOwn && Date.now() - stats.mtimeMs > ABANDONED_MS) found.push(path.join(directory, name));
  }
  return found;
}

/** Forgets that an accelerator did not work, so that the next VM tries it again. */
export async function forgetVerdicts(env: Pick<Environment, 'toolCache'>, mend: boolean): Promise<Finding[]> {
  const against = await env.toolCache().then((cache) => forgetVerdictsAgainst(cache, mend));
  return against.map(({ accelerator, binary, reason }) => ({
    where: accelerator.toUpperCase(),
    problem: `It did not work with ${binary.path} (${reason}), so VMs run under TCG.`,
    mended: mend ? 'This is forgotten: the next VM tries it again.' : null,
    remedy: mend ? null : DRY,
  }));
}
