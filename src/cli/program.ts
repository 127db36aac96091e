import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { checkCertificates } from '../shared/tls.js';
import type { CommandModule, Handler } from './command.js';
import { EXIT_CODE_HELP, NOT_RUN, printError, UsageError } from './errors.js';
import type { Terminal } from './terminal.js';

/** A command of the program. Its module is loaded only when it is used: `maqet ls` should not load what a boot needs. */
interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
  /** Another name. */
  readonly alias?: string;
  /** The exit code of a wrong command line, if it is not 1. */
  readonly misused?: number;
}

const COMMANDS: readonly CommandEntry[] = [
  { name: 'up', alias: 'start', summary: 'boot a VM, and keep it running', load: () => import('./commands/up.js') },
  { name: 'down', alias: 'stop', summary: 'stop a VM', load: () => import('./commands/down.js') },
  { name: 'ls', summary: 'list the VMs', load: () => import('./commands/ls.js') },
  { name: 'rm', summary: 'remove VMs that have ended, with their evidence', load: () => import('./commands/rm.js') },
  { name: 'doctor', summary: 'find what crashes have left, and mend it', load: () => import('./commands/doctor.js') },
  { name: 'status', summary: 'show the state of a VM', load: () => import('./commands/status.js') },
  { name: 'run', summary: 'run a command or a script in the guest', load: () => import('./commands/run.js'), misused: NOT_RUN },
  { name: 'copy', summary: 'copy files into the guest or out of it', load: () => import('./commands/copy.js') },
  { name: 'qmp', summary: 'send QMP commands to a running VM, under its policy', load: () => import('./commands/qmp.js') },
  {
    name: 'snapshot',
    summary: 'create, load, delete or list snapshots of a running VM or of an image file',
    load: () => import('./commands/snapshot.js'),
  },
  { name: 'events', summary: 'show the QMP events of a VM', load: () => import('./commands/events.js') },
  { name: 'dump', summary: 'dump the memory of a running VM', load: () => import('./commands/dump.js') },
  { name: 'verify', summary: 'verify an audit log', load: () => import('./commands/verify.js') },
  { name: 'policy', summary: 'explain what the policy decides about a command', load: () => import('./commands/policy.js') },
  { name: 'setup', summary: 'find or install QEMU, and test the accelerator', load: () => import('./commands/setup.js') },
];

/**
 * Runs the command that the arguments name.
 *
 * Never rejects: errors go to the terminal.
 *
 * @returns the exit code.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  checkCertificates((message) => terminal.err(`warning: ${message}`));
  let code = 0;
  const program = createProgram(terminal, async (command, handler) => {
    const { runHandler } = await import('./command.js');
    code = await runHandler(command, handler, terminal);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printError(error, terminal, wantsJson(argv));
    // Help and version end the parsing as well. Their text is printed already.
    if (error.code.startsWith('commander.help') || error.code === 'commander.version') return error.exitCode;
    const code = printError(usageError(error.message, argv), terminal, wantsJson(argv));
    return COMMANDS.find(({ name }) => name === argv[0])?.misused ?? code;
  }
}

/**
 * Returns the program with all its commands.
 *
 * @param perform - runs the handler of the command that was parsed.
 */
export function createProgram(terminal: Terminal, perform: (command: Command, handler: Handler) => Promise<void>): Command {
  const program = new Command('maqet')
    .description('Boot QEMU VMs, drive them over QMP under a policy, and keep the evidence.')
    .version(manifest.version)
    .helpCommand(false)
    // Descriptions contain the defaults already, in the words of the input.
    .configureHelp({ optionDescription: ({ description }) => description })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.err(text.replace(/\n$/, '')),
      // `runCommand` prints these errors like all others.
      outputError: () => undefined,
    })
    .addHelpText('after', `\nRun \`maqet COMMAND --help\` for the flags of a command.\n\n${EXIT_CODE_HELP}`);
  const modules = new Map(COMMANDS.map(({ name, load }) => [name, load]));
  for (const { name, alias, summary } of COMMANDS) {
    const command = program.command(name).summary(summary).description(capitalised(summary));
    if (alias !== undefined) command.alias(alias);
  }
  program.hook('preSubcommand', async (_program, command) => {
    const module = await modules.get(command.name())?.();
    module?.define(command, (target, handler) => {
      target.option('--json', 'print the result as one JSON value on standard output');
      target.action(() => perform(target, handler));
    });
  });
  return program;
}

/** Tells whether the result is to be JSON. What follows `--` belongs to the guest. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).includes('--json');
}

function usageError(message: string, argv: readonly string[]): UsageError {
  const named = COMMANDS.find(({ name }) => name === argv[0]);
  const help = named === undefined ? 'maqet --help' : `maqet ${named.name} --help`;
  return new UsageError(message.replace(/^error: /, ''), { remedy: `Run \`${help}\`.` });
}

function capitalised(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
