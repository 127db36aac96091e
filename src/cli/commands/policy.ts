import type { Command } from 'commander';
import { parseInputs } from '../../engine/inputs.js';
import { policyLayers } from '../../engine/layers.js';
import { evaluate } from '../../policy/evaluate.js';
import { explain, renderTable } from '../../policy/explain.js';
import { COMMANDS } from '../../policy/table.js';
import type { Json } from '../../shared/json.js';
import type { Bind, Report } from '../command.js';
import { EXIT_CODES } from '../exit-code.js';
import { addInputFlags, readInputFlags } from '../flags.js';
import { readArguments } from '../json-argument.js';

/** `maqet policy explain COMMAND [JSON]` and `maqet policy table` */
export function define(command: Command, bind: Bind): void {
  command.helpCommand(false);
  const explaining = command
    .command('explain')
    .description('Says what would happen to a QMP command, and why.')
    .argument('<COMMAND>', 'its name')
    .argument('[JSON]', 'its arguments, one JSON object')
    .addHelpText('after', '\nNothing is sent. The exit code is 0 whatever the verdict.');
  addInputFlags(explaining, ['allow', 'deny', 'allow-dangerous', 'policy']);
  bind(explaining, explainCommand);
  bind(command.command('table').description('Lists every QMP command with its tier.'), async () => ({
    code: EXIT_CODES.passed,
    lines: renderTable('text').split('\n'),
    json: [...COMMANDS.values()] as unknown as Json,
  }));
}

async function explainCommand(parsed: Command): Promise<Report> {
  const [execute, json] = parsed.processedArgs as [string, string | undefined];
  const layers = await policyLayers(await parseInputs(readInputFlags(parsed)));
  const command = json === undefined ? { execute } : { execute, arguments: readArguments(json) };
  const decision = evaluate(layers, command);
  return { code: EXIT_CODES.passed, lines: explain(layers, command).split('\n'), json: decision as unknown as Json };
}
