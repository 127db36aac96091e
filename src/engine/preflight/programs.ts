import path from 'node:path';
import type { SshPrograms } from '../../guest/ssh/programs.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { permitsFile } from '../../policy/limits.js';
import { PolicyError, type Violation } from '../../policy/violations.js';
import { withoutLinks } from '../../shared/host-paths.js';
import { distrustPath } from '../../shared/trusted-file.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { lookOnPath } from '../../toolchain/lookup.js';

/** What a run has found on this machine, and is about to use. */
export interface FoundFiles {
  /** Absolute paths of programs. */
  readonly programs: readonly string[];
  /** Absolute paths of firmware that no input names. */
  readonly firmware?: readonly string[];
}

/** The programs that stand in front of others. They are found on PATH by the names alone. */
const IN_FRONT = ['setpriv', 'timeout'];

/**
 * Checks what the search has found, which PATH and other variables of a step can lead anywhere: where a policy has the limit `qemu`, a
 * program must be permitted by its path, or nobody but root can have chosen it. The same goes for firmware and the limit `image`.
 *
 * @param trusted - the user ids that may have chosen them: root.
 * @throws PolicyError
 */
export async function requirePermittedFiles(
  layers: readonly PolicyLayer[],
  { programs, firmware = [] }: FoundFiles,
  trusted: readonly number[] = [0],
): Promise<void> {
  const limited = (name: 'qemu' | 'image'): boolean => layers.some(({ limits }) => limits?.[name] !== undefined);
  const used = [...programs, ...IN_FRONT.flatMap((name) => lookOnPath(name, process.env['PATH']).slice(0, 1))];
  const judged: Violation[] = [
    ...(limited('qemu') ? await objections(layers, 'qemu', used, trusted) : []),
    ...(limited('image') ? await objections(layers, 'image', firmware, trusted) : []),
  ];
  if (judged.length > 0) throw new PolicyError(judged);
}

/** Returns the programs of OpenSSH that a run uses, if it uses them. */
export function sshFiles(found: SshPrograms | undefined): string[] {
  return found === undefined ? [] : [found.ssh, found.keygen];
}

async function objections(
  layers: readonly PolicyLayer[],
  limit: 'qemu' | 'image',
  files: readonly string[],
  trusted: readonly number[],
): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const file of new Set(files)) {
    const problem = await distrustPath(file, trusted);
    if (problem === undefined) continue;
    const real = await withoutLinks(file).catch(() => file);
    for (const { limits, source } of layers) {
      const permitted = limits?.[limit];
      if (permitted === undefined || (await permits(real, permitted))) continue;
      found.push({
        command: limit,
        input: limit,
        tier: 'dangerous',
        reason: `\`${oneLine(file)}\` may not be used: ${oneLine(problem)}. The ${oneLine(source)} permits only what nobody but root can change.`,
        remedy: `Correct PATH, or let the administrator permit that path as \`${limit}\`.`,
      });
    }
  }
  return found;
}

async function permits(file: string, permitted: readonly string[]): Promise<boolean> {
  const real = permitted.map((one) => (path.isAbsolute(one) ? withoutLinks(one).catch(() => one) : one));
  return permitsFile(file, await Promise.all(real));
}
