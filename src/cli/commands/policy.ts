import path from 'node:path';
import type { Command } from 'commander';
import { administratorPlaces } from '../../engine/context.js';
import { policyFileLayer, policyLayers } from '../../engine/preflight/layers.js';
import { parseInputs } from '../../inputs/parse.js';
import type { Decision } from '../../policy/decision.js';
import { describeLayer, explain, renderTable } from '../../policy/explain.js';
import { judge, layersRefusal } from '../../policy/judge.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { adaptArguments } from '../../policy/memory-rules.js';
import { COMMANDS, factsOf, GUEST_COMMANDS, isOperation } from '../../policy/table.js';
import type { Json, JsonObject } from '../../shared/json.js';
import { TERMINAL, worded } from '../../shared/wording.js';
import { findRunningVm } from '../../state/find.js';
import { stateRoot } from '../../state/layout.js';
import { SupervisorClient } from '../../supervisor/rpc/client.js';
import type { StatusResult } from '../../supervisor/rpc/methods.js';
import { addInputFlags, readArguments, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import { EXIT_CODES } from '../errors.js';

/** `maqet policy explain COMMAND [JSON]`, `maqet policy check [FILE...]` and `maqet policy table` */
export function define(command: Command, bind: Bind): void {
  command.helpCommand(false);
  const explaining = command
    .command('explain')
    .description('Explain whether the policy allows a command of QMP or of the guest agent, and why.')
    .argument('<COMMAND>', 'the name of the command')
    .argument('[JSON]', 'its arguments, as one JSON object')
    .addHelpText('after', '\nSends nothing. The exit code is 0, whatever the decision.');
  addInputFlags(explaining, ['vm', 'allow', 'deny', 'allow-dangerous', 'policy']);
  bind(explaining, explainCommand);
  const checking = command
    .command('check')
    .description("Check policy files, or the administrator's if none is named.")
    .argument('[FILE...]', 'policy files')
    .addHelpText('after', '\nShows what each file permits. The exit code is 0 if all of them are valid.');
  bind(checking, checkCommand);
  bind(command.command('table').description('List every command of QMP and of the guest agent with its tier.'), async () => ({
    code: EXIT_CODES.passed,
    lines: ['QMP', renderTable(COMMANDS), '', 'Guest agent', renderTable(GUEST_COMMANDS)].flatMap((text) => text.split('\n')),
    json: [...COMMANDS.values(), ...GUEST_COMMANDS.values()] as unknown as Json,
  }));
}

async function explainCommand(parsed: Command): Promise<Report> {
  const [name, json] = parsed.processedArgs as [string, string | undefined];
  const inputs = await parseInputs(readInputFlags(parsed));
  const own = await policyLayers(inputs, administratorPlaces(process.env));
  const vm = inputs.given.has('vm') ? await askVm(inputs.vm) : undefined;
  const layers = [...(vm?.layers ?? []), ...own];
  const args = json === undefined ? undefined : adaptArguments(name, readArguments(json), vm?.context ?? {});
  const request = isOperation(name) ? { operation: name } : { execute: name };
  const decision = judge(layers, { ...request, arguments: args }, vm?.context);
  const hint =
    vm === undefined
      ? ['', 'The decision can also depend on the memory, the disks and the QEMU of a VM: `--vm NAME` takes those of a running one.']
      : [];
  return {
    code: EXIT_CODES.passed,
    lines: [...worded(explain(decision, layers), TERMINAL).split('\n'), ...hint],
    json: { ...inWords(decision), layers: layers.map((layer) => layerJson(layer, name)) } as unknown as Json,
  };
}

/** Describes a layer, and whether it permits the command by its name and tier. The rules for arguments belong to no layer. */
function layerJson({ source, sha256, allow, deny, allowDangerous, limits }: PolicyLayer, command: string): JsonObject {
  const facts = factsOf(command);
  const permits = facts !== undefined && layersRefusal([{ source, allow, deny, allowDangerous }], facts) === undefined;
  return { source, sha256, permits, allow, deny, allowDangerous, limits: limits ?? {} } as unknown as JsonObject;
}

/** Checks policy files, or the administrator's if none is named. @throws the error of the first file that is not valid */
async function checkCommand(parsed: Command): Promise<Report> {
  const files = parsed.processedArgs[0] as string[];
  const [inputs, administrator] = [await parseInputs({}), administratorPlaces(process.env)];
  const named: PolicyLayer[] = [];
  for (const file of files) named.push(await policyFileLayer(path.resolve(file)));
  const layers = files.length > 0 ? named : (await policyLayers(inputs, administrator)).slice(1);
  const none = `There is no policy of the administrator: ${administrator.file} does not exist, and MAQET_POLICY is not set.`;
  return {
    code: EXIT_CODES.passed,
    lines: layers.length === 0 ? [none] : layers.flatMap(describeLayer),
    json: { valid: true, layers: layers.map((layer) => ({ ...layer, limits: layer.limits ?? {} })) } as unknown as Json,
  };
}

/** Returns a decision in the words of a terminal. */
function inWords(decision: Decision): Decision {
  const { reason, remedy } = decision;
  return { ...decision, reason: worded(reason, TERMINAL), remedy: worded(remedy, TERMINAL) };
}

/** Returns the policy of a running VM, and the facts on which its decisions depend. */
async function askVm(vm: string): Promise<Pick<StatusResult, 'layers' | 'context'>> {
  const { directory } = await findRunningVm(stateRoot(process.env), vm);
  const client = await SupervisorClient.attach(directory);
  try {
    return await client.status();
  } finally {
    client.close();
  }
}
