import { isJsonObject, type Json, type JsonObject } from '../../shared/json.js';
import { hideAssignments } from './assignments.js';
import { isSecretName, secretArgumentsOf } from './names.js';
import { createValueMask, REDACTED } from './values.js';

/** QMP's own limit for nesting; deeper input cannot reach QEMU anyway. */
const MAX_DEPTH = 1024;

/** Human-monitor commands whose parameters are secrets. */
const MONITOR_SECRET = /passw|secret|sendkey|^\s*change\s+(vnc|spice)/i;

/** Members that tell what the `value` beside them is: `qom-set {property: 'password', value: …}`. */
const NAMING_MEMBERS = ['property', 'name', 'key'];

/** Hides secrets from the audit log. Never throws, whatever JSON it is given. */
export interface Redactor {
  /**
   * The arguments of a command with every secret replaced by `***`: by the argument's name at any depth, by known secret
   * values inside any string or key, and by `name=value` inside strings. Arrays and objects keep their shape otherwise.
   */
  arguments(command: string, args: JsonObject): JsonObject;
  /** Free text (an error, a reason) without known secret values, passwords in URLs and assignments such as `password=…`. */
  text(text: string): string;
}

/**
 * A redactor for these secret values, e.g. those of {@link secretsFromEnvironment}. It hides too much rather than too little.
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
      const name = freeKey(mask(key), kept);
      kept.set(name, hidden.has(key) || isSecretName(key) ? REDACTED : value(item, depth));
    }
    // Not by assignment: a member called `__proto__` would vanish.
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

/** `--password` in a list of arguments: the next one is the password. */
function isSecretFlag(item: Json | undefined): boolean {
  return typeof item === 'string' && /^--?[\w-]+$/.test(item) && isSecretName(item);
}

function namesItsValue(raw: JsonObject): boolean {
  return NAMING_MEMBERS.some((member) => {
    const name = Object.hasOwn(raw, member) ? raw[member] : undefined;
    return typeof name === 'string' && isSecretName(name);
  });
}

/** Keys that held different secrets would fall together: number the later ones, too short to be a secret themselves. */
function freeKey(wanted: string, taken: ReadonlyMap<string, Json>): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n += 1) key = `#${n.toString(36)}`;
  return key;
}
