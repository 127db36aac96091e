import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUTS, type InputEntry, type InputName } from '../inputs/schema.js';
import { errnoOf } from '../shared/errors.js';
import { isJsonObject, type Json, type JsonObject, parseJson } from '../shared/json.js';
import { TERMINAL, worded } from '../shared/wording.js';
import { UsageError } from './errors.js';

const MAX_SHOWN = 120;

/** The inputs that are flags of the command: all but those that only the runner can set. */
export const FLAGS: readonly InputEntry[] = INPUTS.filter((input) => input.expression === undefined);

/**
 * Adds the flags of inputs to a command.
 *
 * @param names - the inputs. All of them if left out.
 * @param defaults - the meaning of a missing flag, where it differs from the meaning of a missing input of the action.
 */
export function addInputFlags(command: Command, names?: readonly InputName[], defaults: Partial<Record<InputName, string>> = {}): void {
  const wanted = FLAGS.filter(({ name }) => names?.includes(name) ?? true);
  for (const input of wanted) command.addOption(inputOption(input, defaults[input.name] ?? input.default));
}

/** Returns the inputs that were given as flags, for `parseInputs`. Missing flags are left out. */
export function readInputFlags(command: Command): Record<string, string> {
  const names = new Set<string>(FLAGS.map(({ name }) => name));
  return Object.fromEntries(
    command.options.flatMap((option) => {
      const value: unknown = command.getOptionValue(option.attributeName());
      const name = option.long?.slice(2) ?? '';
      if (!names.has(name) || typeof value !== 'string') return [];
      if (WORK.has(name) && value.trim() === '') throw blankError(name);
      return [[name, value]];
    }),
  );
}

/** The flags that are the work of a run: an empty variable of a script must not make it pass without any. */
const WORK: ReadonlySet<string> = new Set<InputName>(['run', 'qmp', 'snapshot', 'wait-for', 'copy-in', 'copy-out']);

function blankError(name: string): UsageError {
  return new UsageError(`--${name} is blank.`, { remedy: 'Give it a value, or leave it out.' });
}

function inputOption({ name, group, description, boolean, list }: InputEntry, fallback: string | undefined): Option {
  const sentences = [worded(description, TERMINAL), ...(list ? ['Can be given several times.'] : [])];
  const help = [...sentences, ...(fallback === undefined ? [] : [`(default: ${fallback})`])].join(' ');
  const option = new Option(`--${name} ${boolean ? '[true|false]' : '<value>'}`, help)
    .argParser<string>((value, previous: string | undefined) => {
      if (previous === undefined) return value;
      if (list) return `${previous}\n${value}`;
      // Refuse: taking the last value would silently drop the others.
      throw new InvalidArgumentError('It was given twice. Give it once.');
    })
    .helpGroup(`${group}:`);
  return boolean ? option.preset('true') : option;
}

/** Reads the script that `--script` names: a file, or standard input for `-`. @throws UsageError if it cannot be read. */
export async function readScriptFile(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Could not read the script ${JSON.stringify(file)} (${errnoOf(error) ?? 'unknown error'}).`, {
      remedy: 'Name an existing file, or - for standard input.',
    });
  }
}

/** Parses the arguments of a QMP command, a JSON object. Long integers keep their digits. @throws UsageError */
export function readArguments(json: string): JsonObject {
  const value = parsed(json);
  if (isJsonObject(value)) return value;
  const shown = json.length > MAX_SHOWN ? `${json.slice(0, MAX_SHOWN)}…` : json;
  throw new UsageError(`The arguments ${JSON.stringify(shown)} are not a JSON object.`, {
    remedy: `Write them like '{"val": 0, "size": 512, "filename": "low.bin"}', in single quotes for the shell.`,
  });
}

function parsed(json: string): Json | undefined {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}
