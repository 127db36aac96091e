import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensurePrograms, findProgram } from '../packages.js';

/** The shells that are most often a guest's `sh`. */
export const SHELLS: readonly string[] = ['dash', 'bash', 'busybox'];

/** How a program ended, and its output. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A directory, and the shells, each of which is installed as `sh` in a directory on PATH. */
export class GuestShells {
  constructor(
    readonly root: string,
    private readonly bins: ReadonlyMap<string, string>,
  ) {}

  /** Passes the program to the shell's standard input, as channels do, or as one argument. */
  run(shell: string, program: string, input?: string): Promise<Ended> {
    return this.start(shell, program, input).ended;
  }

  start(shell: string, program: string, input?: string): { child: ChildProcess; ended: Promise<Ended> } {
    const env = { PATH: `${this.bins.get(shell)}:${process.env['PATH']}` };
    const child = spawn('sh', input === undefined ? ['-s'] : ['-c', program], { stdio: 'pipe', env });
    const said: Ended = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      said.stdout += chunk.toString('latin1');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr += chunk.toString('latin1');
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? program);
    const ended = new Promise<Ended>((resolve) => child.once('close', () => resolve({ ...said, code: child.exitCode })));
    return { child, ended };
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }
}

/** Creates a new directory with the shells, and installs the missing ones. */
export async function guestShells(): Promise<GuestShells> {
  await ensurePrograms(new Map(SHELLS.map((name) => [name, name])));
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-program-'));
  const bins = new Map<string, string>();
  for (const shell of SHELLS) {
    const bin = await mkdtemp(path.join(root, `${shell}-`));
    await symlink(findProgram(shell) ?? '', path.join(bin, 'sh'));
    bins.set(shell, bin);
  }
  return new GuestShells(root, bins);
}
