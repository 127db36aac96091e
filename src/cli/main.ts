import { exitProcess } from '../shared/end.js';
import { errnoOf } from '../shared/errors.js';
import { systemTerminal } from './terminal.js';

const NEEDED_NODE = 24;
/** The exit code of a command that did what it should, but could not say so: `failed`. */
const UNWRITTEN = 1;

/** Runs the command, and ends the process, whatever is still open. The exit code is 0 only if the command succeeded. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // Fail by default: a promise that never settles must not end green.
  process.exitCode = 1;
  const terminal = systemTerminal();
  const problem = nodeProblem(process.versions.node, process.argv[1] ?? 'maqet');
  if (problem !== undefined) {
    terminal.err(problem);
    return;
  }
  // Load everything else after the check: an older Node could not link it.
  const { runCommand } = await import('./program.js');
  const code = await runCommand(argv, terminal);
  const lost = await terminal.settle();
  // A result that nobody received is not a success. A reader that closed its pipe knows why.
  if (lost !== undefined && errnoOf(lost) !== 'EPIPE') {
    terminal.err(unwrittenText(lost));
    await terminal.settle();
  }
  process.exitCode = lost !== undefined && code === 0 ? UNWRITTEN : code;
  exitProcess();
}

function unwrittenText(error: Error): string {
  const code = errnoOf(error);
  const remedy = code === undefined ? 'Read on, or write to a file.' : 'Free space on the disk, or write to another file.';
  return `error: Could not write all output of the command (${code ?? error.message}).\n  ${remedy} What the command has done stays done.`;
}

/**
 * Returns the error for a Node that is too old, or undefined.
 *
 * @param version - e.g. `20.11.1`.
 * @param file - the path of this program.
 */
export function nodeProblem(version: string, file: string): string | undefined {
  if (Number.parseInt(version, 10) >= NEEDED_NODE) return undefined;
  return `error: maqet needs Node ${NEEDED_NODE} or newer. This is Node ${version}.\n  Run \`npx --yes node@${NEEDED_NODE} ${file}\`.`;
}
