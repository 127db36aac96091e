import { systemTerminal } from './terminal.js';

const NEEDED_NODE = 24;

/** Runs the command, and sets the exit code: 0 only if the command succeeded. */
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
  process.exitCode = await runCommand(argv, terminal);
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
