import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { didYouMean } from '../../shared/nearest.js';
import { readSnapshotAct } from '../../shared/snapshot-operation.js';
import type { QmpCommand } from '../messages.js';
import { STEP_NAMES, type StepAction, type StepName, type StepReader } from './action.js';
import { HELPERS } from './helpers.js';
import { describe, list, onlyKeys, readDuration, StepProblem } from './values.js';

// Only what cannot be a name is refused here: which names may run is for the policy to say.
const COMMAND_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/;
const EVENT_NAME = /^[A-Z_][A-Za-z0-9_.-]{0,127}$/;
const CONTINUE = 'continue-on-error';
const DEFAULT_EVENT_TIMEOUT_MS = 30_000;

const STEPS: Readonly<Record<StepName, StepReader>> = {
  'wait-event': (body) => [readWaitEvent(body)],
  sleep: (body) => [{ kind: 'sleep', ms: readDuration(body, '`sleep`', 0) }],
  expect: (body) => [readExpect(body)],
  snapshot: readSnapshot,
  events: (body) => [readEvents(body)],
  ...HELPERS,
};

/**
 * Reads one item of a script.
 *
 * @returns what it does: one action, or those that a helper stands for.
 * @throws StepProblem saying what is wrong with it.
 */
export function readStep(item: Json): readonly StepAction[] {
  if (typeof item === 'string') return readStep({ [item]: null });
  if (!isJsonObject(item)) throw new StepProblem(`is ${describe(item)}, not a command; write a command name, or \`name: {arguments}\``);
  const { [CONTINUE]: flag, ...rest } = item;
  const keys = Object.keys(rest);
  const step = keys.length === 1 ? STEP_NAMES.find((name) => name === keys[0]) : undefined;
  if (step !== undefined) {
    if (flag !== undefined) throw new StepProblem(`gives \`${CONTINUE}\` to \`${step}\`; only a command takes it`);
    return STEPS[step](rest[step] as Json);
  }
  if (flag !== undefined && typeof flag !== 'boolean')
    throw new StepProblem(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);
  return [{ kind: 'command', command: readCommand(rest), continueOnError: flag === true }];
}

/** `{name: arguments}` or `{execute, arguments}`. */
function readCommand(body: JsonObject): QmpCommand {
  const keys = Object.keys(body);
  if (Object.hasOwn(body, 'exec-oob')) throw new StepProblem('uses `exec-oob`; out-of-band commands are not supported, use `execute`');
  if (Object.hasOwn(body, 'execute')) {
    if (Object.hasOwn(body, 'id')) throw new StepProblem('sets `id`; ids are given by maqet, leave it out');
    onlyKeys(body, ['execute', 'arguments'], 'a raw command');
    return command(body['execute'] as Json, body['arguments']);
  }
  if (keys.length !== 1) {
    throw new StepProblem(
      keys.length === 0
        ? 'names no command'
        : `names several commands (${list(keys)}); give each a step of its own, or indent the arguments`,
    );
  }
  const name = keys[0] as string;
  return command(name, body[name] ?? undefined);
}

function command(name: Json, args: Json | undefined): QmpCommand {
  if (typeof name !== 'string') throw new StepProblem(`has ${describe(name)} for a command name`);
  const execute = commandName(name);
  if (args === undefined) return { execute };
  if (!isJsonObject(args)) {
    const guess = didYouMean(execute, STEP_NAMES);
    const remedy = guess === undefined ? 'use `{name: value}`' : `${guess} A command takes \`{name: value}\``;
    throw new StepProblem(`gives \`${execute}\` ${describe(args)} for arguments; ${remedy}`);
  }
  return { execute, arguments: args };
}

function commandName(name: string): string {
  if (COMMAND_NAME.test(name)) return name;
  throw new StepProblem(`has ${describe(name)} where a command name must be, such as \`query-status\``);
}

function readWaitEvent(body: Json): StepAction {
  const spec = typeof body === 'string' ? { name: body } : body;
  if (!isJsonObject(spec)) throw new StepProblem(`gives \`wait-event\` ${describe(body)}; use \`{name: RESUME, timeout: 5s}\``);
  onlyKeys(spec, ['name', 'timeout', 'data'], '`wait-event`');
  const { name, timeout, data } = spec;
  if (typeof name !== 'string' || !EVENT_NAME.test(name)) {
    throw new StepProblem(`waits for ${describe(name)}, which is no event; their names are upper case, such as \`RESUME\``);
  }
  const timeoutMs = timeout === undefined ? DEFAULT_EVENT_TIMEOUT_MS : readDuration(timeout, '`timeout`', 1);
  if (data === undefined) return { kind: 'wait-event', name, timeoutMs };
  if (!isJsonObject(data)) throw new StepProblem(`gives \`data\` ${describe(data)}; use \`{name: value}\``);
  return { kind: 'wait-event', name, timeoutMs, data };
}

function readEvents(body: Json): StepAction {
  if (body === null) return { kind: 'events' };
  const spec: JsonObject = isJsonObject(body) ? body : { name: body };
  onlyKeys(spec, ['name'], '`events`');
  const { name } = spec;
  if (name === undefined) return { kind: 'events' };
  if (typeof name === 'string' && EVENT_NAME.test(name)) return { kind: 'events', name };
  throw new StepProblem(`asks for ${describe(name)}, which is no event; their names are upper case, such as \`RESUME\``);
}

/** `{name: expected}`, or `{execute, arguments, return: expected}` for a command that takes arguments. */
function readExpect(body: Json): StepAction {
  if (!isJsonObject(body)) throw new StepProblem(`gives \`expect\` ${describe(body)}; use \`{query-status: {running: true}}\``);
  if (!Object.hasOwn(body, 'execute')) {
    const [name, ...more] = Object.keys(body);
    if (name === undefined || more.length > 0) {
      throw new StepProblem('gives `expect` something other than one command; for arguments use `{execute: …, arguments: {…}, return: …}`');
    }
    return { kind: 'expect', command: { execute: commandName(name) }, expected: body[name] as Json };
  }
  onlyKeys(body, ['execute', 'arguments', 'return'], '`expect`');
  if (!Object.hasOwn(body, 'return')) throw new StepProblem('has an `expect` without `return`, so nothing is expected');
  return { kind: 'expect', command: command(body['execute'] as Json, body['arguments']), expected: body['return'] as Json };
}

function readSnapshot(body: Json): readonly StepAction[] {
  const act = typeof body === 'string' ? readSnapshotAct(body) : 'is no text; use `snapshot: create:NAME`';
  if (typeof act === 'string') throw new StepProblem(`has a \`snapshot\` (${describe(body)}) that ${act}`);
  return [{ kind: 'snapshot', act }];
}
