import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { didYouMean } from '../../shared/nearest.js';
import { readSnapshotOperation } from '../../shared/snapshot-operation.js';
import type { QmpCommand } from '../messages.js';
import { STEP_NAMES, type StepAction, type StepName, type StepReader } from './action.js';
import { HELPERS } from './helpers.js';
import { describe, list, onlyKeys, readDuration, StepError } from './problems.js';

// Refuse only what cannot be a name: the policy decides which names may run.
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
 * @returns one action, or those that a helper stands for.
 * @throws StepError if it is invalid.
 */
export function readStep(item: Json): readonly StepAction[] {
  if (typeof item === 'string') return readStep({ [item]: null });
  if (!isJsonObject(item))
    throw new StepError(`is ${describe(item)}, not a command; write the name of a command, or \`name: {arguments}\``);
  const { [CONTINUE]: flag, ...rest } = item;
  const keys = Object.keys(rest);
  const step = keys.length === 1 ? STEP_NAMES.find((name) => name === keys[0]) : undefined;
  if (step !== undefined) {
    if (flag !== undefined) throw new StepError(`sets \`${CONTINUE}\` for \`${step}\`; it is for commands only`);
    return STEPS[step](rest[step] as Json);
  }
  if (flag !== undefined && typeof flag !== 'boolean') throw new StepError(`sets \`${CONTINUE}\` to ${describe(flag)}; use true or false`);
  return [{ kind: 'command', command: readCommand(rest), continueOnError: flag === true }];
}

/** Reads `{name: arguments}` or `{execute, arguments}`. */
function readCommand(body: JsonObject): QmpCommand {
  const keys = Object.keys(body);
  if (Object.hasOwn(body, 'exec-oob')) throw new StepError('uses `exec-oob`; out-of-band commands are not supported, use `execute`');
  if (Object.hasOwn(body, 'execute')) {
    if (Object.hasOwn(body, 'id')) throw new StepError('sets `id`; remove it, because maqet assigns the ids');
    onlyKeys(body, ['execute', 'arguments'], 'a raw command');
    return command(body['execute'] as Json, body['arguments']);
  }
  if (keys.length !== 1) {
    throw new StepError(
      keys.length === 0 ? 'names no command' : `names several commands (${list(keys)}); write one step for each, or indent the arguments`,
    );
  }
  const name = keys[0] as string;
  return command(name, body[name] ?? undefined);
}

function command(name: Json, args: Json | undefined): QmpCommand {
  if (typeof name !== 'string') throw new StepError(`has ${describe(name)} as the name of a command`);
  const execute = commandName(name);
  if (args === undefined) return { execute };
  if (!isJsonObject(args)) {
    const guess = didYouMean(execute, STEP_NAMES);
    const remedy = guess === undefined ? 'use `{name: value}`' : `${guess} A command takes \`{name: value}\``;
    throw new StepError(`gives \`${execute}\` ${describe(args)} as arguments; ${remedy}`);
  }
  return { execute, arguments: args };
}

function commandName(name: string): string {
  if (COMMAND_NAME.test(name)) return name;
  throw new StepError(`has ${describe(name)} as the name of a command; use a name such as \`query-status\``);
}

function readWaitEvent(body: Json): StepAction {
  const spec = typeof body === 'string' ? { name: body } : body;
  if (!isJsonObject(spec)) throw new StepError(`sets \`wait-event\` to ${describe(body)}; use \`{name: RESUME, timeout: 5s}\``);
  onlyKeys(spec, ['name', 'timeout', 'data'], '`wait-event`');
  const { name, timeout, data } = spec;
  if (typeof name !== 'string' || !EVENT_NAME.test(name)) {
    throw new StepError(`waits for ${describe(name)}, which is not an event; use a name in upper case, such as \`RESUME\``);
  }
  const timeoutMs = timeout === undefined ? DEFAULT_EVENT_TIMEOUT_MS : readDuration(timeout, '`timeout`', 1);
  if (data === undefined) return { kind: 'wait-event', name, timeoutMs };
  if (!isJsonObject(data)) throw new StepError(`sets \`data\` to ${describe(data)}; use \`{name: value}\``);
  return { kind: 'wait-event', name, timeoutMs, data };
}

function readEvents(body: Json): StepAction {
  if (body === null) return { kind: 'events' };
  const spec: JsonObject = isJsonObject(body) ? body : { name: body };
  onlyKeys(spec, ['name'], '`events`');
  const { name } = spec;
  if (name === undefined) return { kind: 'events' };
  if (typeof name === 'string' && EVENT_NAME.test(name)) return { kind: 'events', name };
  throw new StepError(`lists ${describe(name)}, which is not an event; use a name in upper case, such as \`RESUME\``);
}

/** Reads `{name: expected}`, or `{execute, arguments, return: expected}` for a command with arguments. */
function readExpect(body: Json): StepAction {
  if (!isJsonObject(body)) throw new StepError(`sets \`expect\` to ${describe(body)}; use \`{query-status: {running: true}}\``);
  if (!Object.hasOwn(body, 'execute')) {
    const [name, ...more] = Object.keys(body);
    if (name === undefined || more.length > 0) {
      throw new StepError('does not give `expect` exactly one command; for arguments use `{execute: …, arguments: {…}, return: …}`');
    }
    return { kind: 'expect', command: { execute: commandName(name) }, expected: expectedResult(body[name] as Json) };
  }
  onlyKeys(body, ['execute', 'arguments', 'return'], '`expect`');
  if (!Object.hasOwn(body, 'return')) throw new StepError('has an `expect` without `return`; add the expected result');
  return { kind: 'expect', command: command(body['execute'] as Json, body['arguments']), expected: expectedResult(body['return'] as Json) };
}

/** Refuses an expectation that cannot fail: only the members that it names are compared. */
function expectedResult(expected: Json): Json {
  if (isJsonObject(expected) && Object.keys(expected).length === 0) {
    throw new StepError('has an `expect` of `{}`, which every answer meets; name a member, or send the command without `expect`');
  }
  return expected;
}

function readSnapshot(body: Json): readonly StepAction[] {
  const operation = typeof body === 'string' ? readSnapshotOperation(body) : 'is not a string; use `snapshot: create:NAME`';
  if (typeof operation === 'string') throw new StepError(`has a \`snapshot\` (${describe(body)}) that ${operation}`);
  return [{ kind: 'snapshot', operation }];
}
