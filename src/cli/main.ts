import { systemTerminal } from './terminal.js';

const NEEDED_NODE = 24;

/** The whole command: sets the exit code, which is 0 only if what was asked for has succeeded. */
export async function runCli(argv: readonly string[]): Promise<void> {
  // Replaced at the verdict: a promise that never settles must not end green.
  process.exitCode = 1;
  const terminal = systemTerminal();
  const problem = nodeProblem(process.versions.node, process.argv[1] ?? 'maqet');
  if (problem !== undefined) {
    terminal.err(problem);
    return;
  }
  // Everything else is loaded behind the check: an older Node could not even link it.
  const { runCommand } = await import('./program.js');
  process.exitCode = await runCommand(argv, terminal);
}

/**
 * What to tell somebody whose Node is too old; undefined if it is not.
 *
 * @param version - e.g. `20.11.1`.
 * @param file - the program that was started.
 */
export function nodeProblem(version: string, file: string): string | undefined {
  if (Number.parseInt(version, 10) >= NEEDED_NODE) return undefined;
  return `error: maqet needs Node ${NEEDED_NODE} or newer, and this is Node ${version}. Run \`npx --yes node@${NEEDED_NODE} ${file}\`.`;
}
