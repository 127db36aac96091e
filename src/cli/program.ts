import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { CommandModule, Handler } from './command.js';
import { UsageError } from './error-output.js';
import { EXIT_CODE_HELP, NOT_RUN } from './exit-code.js';
import { printError } from './print.js';
import type { Terminal } from './terminal.js';

/** A command before it is used: what it needs is loaded only then, because a look at a VM should not cost what a boot needs. */
interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
  /** The exit code of a command line that cannot be read, where it is not 1. */
  readonly misused?: number;
}

const COMMANDS: readonly CommandEntry[] = [
  { name: 'up', summary: 'boot a VM, run a QMP script, keep it running', load: () => import('./commands/up.js') },
  { name: 'down', summary: 'stop a VM', load: () => import('./commands/down.js') },
  { name: 'ls', summary: 'list the VMs', load: () => import('./commands/ls.js') },
  { name: 'rm', summary: 'remove what VMs that have ended left', load: () => import('./commands/rm.js') },
  { name: 'status', summary: 'say how a VM is', load: () => import('./commands/status.js') },
  { name: 'run', summary: 'run a command or a script in the guest', load: () => import('./commands/run.js'), misused: NOT_RUN },
  { name: 'copy', summary: 'copy files into the guest or out of it', load: () => import('./commands/copy.js') },
  { name: 'qmp', summary: 'send QMP commands to a running VM, under its policy', load: () => import('./commands/qmp.js') },
  {
    name: 'snapshot',
    summary: 'create, load, delete or list snapshots of a running VM or of an image file',
    load: () => import('./commands/snapshot.js'),
  },
  { name: 'events', summary: 'show the QMP events of a VM so far', load: () => import('./commands/events.js') },
  { name: 'dump', summary: 'dump the memory of a running VM', load: () => import('./commands/dump.js') },
  { name: 'verify', summary: 'check an audit log', load: () => import('./commands/verify.js') },
  { name: 'policy', summary: 'say what the policy makes of a command', load: () => import('./commands/policy.js') },
  { name: 'setup', summary: 'find or install QEMU and prove the accelerator', load: () => import('./commands/setup.js') },
];

/**
 * Runs the command that the arguments name.
 *
 * @returns the exit code. Never rejects: what goes wrong is told on the terminal.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = createProgram(terminal, async (command, handler) => {
    const { runHandler } = await import('./run-handler.js');
    code = await runHandler(command, handler, terminal);
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return printError(error, terminal, argv.includes('--json'));
    // Help and version end the parsing as well; theirs is the text that was printed.
    if (error.code.startsWith('commander.help') || error.code === 'commander.version') return error.exitCode;
    const code = printError(usageError(error.message, argv), terminal, argv.includes('--json'));
    return COMMANDS.find(({ name }) => name === argv[0])?.misused ?? code;
  }
}

/**
 * The command with all its subcommands.
 *
 * @param perform - runs the handler of the command that was parsed.
 */
export function createProgram(terminal: Terminal, perform: (command: Command, handler: Handler) => Promise<void>): Command {
  const program = new Command('maqet')
    .description('Boots QEMU VMs, drives them over QMP under a policy, keeps the evidence.')
    .version(manifest.version)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.replace(/\n$/, '')),
      writeErr: (text) => terminal.err(text.replace(/\n$/, '')),
      // Told by `runCommand`, in the form of all other errors.
      outputError: () => undefined,
    })
    .addHelpText('after', `\n\`maqet COMMAND --help\` shows the flags of a command.\n\n${EXIT_CODE_HELP}`);
  const modules = new Map(COMMANDS.map(({ name, load }) => [name, load]));
  for (const { name, summary } of COMMANDS) program.command(name).summary(summary).description(capitalised(summary));
  program.hook('preSubcommand', async (_program, command) => {
    const module = await modules.get(command.name())?.();
    module?.define(command, (target, handler) => {
      target.option('--json', 'print one JSON value on standard output, and nothing else there');
      target.action(() => perform(target, handler));
    });
  });
  return program;
}

function usageError(message: string, argv: readonly string[]): UsageError {
  const named = COMMANDS.find(({ name }) => name === argv[0]);
  const help = named === undefined ? 'maqet --help' : `maqet ${named.name} --help`;
  return new UsageError(message.replace(/^error: /, ''), { remedy: `\`${help}\` shows what there is.` });
}

function capitalised(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
