import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { MaqetError } from '../../src/shared/errors.js';

/** The repository's root. */
export const REPOSITORY = path.join(import.meta.dirname, '..', '..');

/** The parts of an action.yml that a runner reads to start a step. */
export interface ActionFile {
  /** Inputs that have a default, with its text as written. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Absolute paths of the entry points. */
  readonly main: string;
  readonly post: string;
}

/** The contexts that a default may use, e.g. `{matrix: {arch: 'x86_64'}}`. */
export type Contexts = Readonly<Record<string, unknown>>;

interface RawAction {
  inputs?: Record<string, { default?: unknown } | null>;
  runs?: { main?: string; post?: string };
}

const EXPRESSION = /\$\{\{\s*(.*?)\s*\}\}/g;
const TO_JSON = /^toJSON\(\s*([a-z][\w.-]*)\s*\)$/i;
const REFERENCE = /^[a-z][\w.-]*$/i;

/** Reads an action.yml. Without one, there are no defaults, and the entry points are those of `dist/`. */
export function readActionFile(file = path.join(REPOSITORY, 'action.yml')): ActionFile {
  const root = path.dirname(file);
  const raw = (existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}) as RawAction;
  const defaults = Object.entries(raw.inputs ?? {}).flatMap(([name, input]) =>
    input?.default === undefined || input.default === null ? [] : [[name, String(input.default)] as const],
  );
  return {
    defaults: Object.fromEntries(defaults),
    main: path.join(root, raw.runs?.main ?? 'dist/main/index.js'),
    post: path.join(root, raw.runs?.post ?? 'dist/post/index.js'),
  };
}

/**
 * Returns the INPUT_* variables of a step: those of its `with`, and the action's defaults for the rest.
 *
 * A name is in upper case, with spaces as `_` and its dashes. An input that is given as an empty text keeps it, as on the
 * runner.
 */
export function inputVariables(given: Readonly<Record<string, string>>, action: ActionFile, contexts: Contexts): Record<string, string> {
  const lowerCase = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const defaults = Object.entries(action.defaults)
    .filter(([name]) => !lowerCase.has(name.toLowerCase()))
    .map(([name, text]) => [name, evaluate(text, contexts)] as const);
  return Object.fromEntries([...defaults, ...Object.entries(given)].map(([name, value]) => [inputVariable(name), value]));
}

/** Returns the variable of one input: `qemu args` → `INPUT_QEMU_ARGS`, `wait-for` → `INPUT_WAIT-FOR`. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * Evaluates the `${{ }}` expressions of a default: a context value, or `toJSON` of one.
 *
 * @throws MaqetError for any other expression.
 */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replace(EXPRESSION, (_match, expression: string) => {
    const json = TO_JSON.exec(expression)?.[1];
    if (json !== undefined) return JSON.stringify(lookUp(json, contexts) ?? null, null, 2);
    if (!REFERENCE.test(expression)) {
      throw new MaqetError(`The test runner cannot evaluate the expression ${JSON.stringify(expression)}.`, {
        remedy: 'Use a context value or toJSON of one, or teach action-file.ts more.',
      });
    }
    const value = lookUp(expression, contexts);
    return value === undefined || value === null ? '' : String(value);
  });
}

function lookUp(reference: string, contexts: Contexts): unknown {
  let value: unknown = contexts;
  for (const part of reference.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return value;
}
