import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { hideAssignments } from './assignments.js';
import { isSecretName, secretArgumentsOf } from './names.js';
import { createValueMask, REDACTED } from './values.js';

/** The nesting limit of QMP: deeper input cannot reach QEMU. */
const MAX_DEPTH = 1024;

/** Commands of the human monitor whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;

/** Members that name the `value` beside them: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];

/** Hides secrets in what goes into the audit log. Never throws, whatever JSON it gets. */
export interface Redactor {
  /**
   * Returns the arguments of a command with every secret replaced by `***`: the values of secret names at any depth, known secret
   * values inside any string or key, and `name=value` inside strings. Arrays and objects keep their shape.
   */
  arguments(command: string, args: JsonObject): JsonObject;
  /** Returns a free text (an error, a reason) without known secret values, passwords in URLs and assignments such as `password=…`. */
  text(text: string): string;
}

/**
 * Makes a redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
 *
 * @example
 * createRedactor(['hunter22']).arguments('object-add', { id: 's0', data: 'x', note: 'is hunter22' });
 * // { id: 's0', data: '***', note: 'is ***' }
 */
export function createRedactor(secretValues: readonly string[]): Redactor {
  const mask = createValueMask(secretValues);
  const plain = new Set(secretValues);
  const text = (raw: string): string => mask(hideAssignments(raw));

  function value(raw: Json, depth: number): Json {
    if (typeof raw === 'string') return text(raw);
    if (typeof raw === 'number' || typeof raw === 'bigint') return plain.has(String(raw)) ? REDACTED : raw;
    if (raw === null || typeof raw === 'boolean') return raw;
    if (typeof raw !== 'object' || depth >= MAX_DEPTH) return REDACTED;
    if (Array.isArray(raw)) return raw.map((item, index) => (isSecretFlag(raw[index - 1]) ? REDACTED : value(item, depth + 1)));
    return members(raw, [], depth + 1);
  }

  function members(raw: JsonObject, alsoSecret: readonly string[], depth: number): JsonObject {
    const hidden = new Set(namesItsValue(raw) ? [...alsoSecret, 'value'] : alsoSecret);
    const kept = new Map<string, Json>();
    for (const [key, item] of Object.entries(raw)) {
      // An undefined member is an absent one: to hide it would claim that there was a secret.
      if (item === undefined) continue;
      const name = freeKey(mask(key), kept);
      kept.set(name, hidden.has(key) || isSecretName(key) ? REDACTED : value(item, depth));
    }
    // Assignment would lose a member called `__proto__`.
    return Object.fromEntries(kept);
  }

  return {
    text,
    arguments(command, args) {
      if (!isJsonObject(args)) return {};
      const redacted = members(args, secretArgumentsOf(command), 0);
      const line = args['command-line'];
      if (typeof line !== 'string' || !MONITOR_SECRET.test(line)) return redacted;
      const verb = line.trim().split(/\s/, 1)[0] ?? '';
      return { ...redacted, 'command-line': mask(`${verb} ${REDACTED}`) };
    },
  };
}

/** Returns true for a flag such as `--password` in a list of arguments: the next argument is the secret. */
function isSecretFlag(item: Json | undefined): boolean {
  return typeof item === 'string' && /^--?[\w-]+$/.test(item) && isSecretName(item);
}

function namesItsValue(raw: JsonObject): boolean {
  return NAMING_MEMBERS.some((member) => {
    const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
    return typeof name === 'string' && isSecretName(name);
  });
}

/** Numbers a redacted key that is taken, so that keys with different secrets stay apart. The number is too short to be a secret. */
function freeKey(wanted: string, taken: ReadonlyMap<string, Json>): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n += 1) key = `#${n.toString(36)}`;
  return key;
}

/** A redactor that learns further secrets, because each step of a job has its own. It never forgets one. */
export class GrowingRedactor implements Redactor {
  private readonly values = new Set<string>();
  private current: Redactor = createRedactor([]);

  constructor(values: readonly string[]) {
    this.learn(values);
  }

  /** Hides these values as well from now on. */
  learn(values: readonly string[]): void {
    const before = this.values.size;
    for (const value of values) this.values.add(value);
    if (this.values.size > before) this.current = createRedactor([...this.values]);
  }

  arguments(command: string, args: JsonObject): JsonObject {
    return this.current.arguments(command, args);
  }

  text(text: string): string {
    return this.current.text(text);
  }
}
