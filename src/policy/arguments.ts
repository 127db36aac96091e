import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import { isSnapshotName } from '../shared/snapshot-operation.js';
import { oneLine } from '../shared/untrusted-text.js';
import { BLOCK_RULES } from './block-rules.js';
import { fileMembers, pathFindings } from './confine.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, type Refusal, type RuleScope, refuse } from './decision.js';
import { deviceRefusals, objectRefusals, settingRefusals } from './devices.js';
import { checkFields, type FieldRule, mismatch, plainNameRule, ruleOf, show } from './fields.js';
import { MEMORY_RULES } from './memory-rules.js';
import { netdevAdd } from './network-rules.js';
import { ownNameFindings } from './own-names.js';
import { COMMANDS, type CommandFacts } from './table.js';

/**
 * Checks the arguments of a command, and that the request holds nothing else. This is the last step of the judgement.
 *
 * Commands of the guest agent need no further rules: their arguments name things inside the guest, and their tier covers those. A QMP
 * command with a rule accepts only the arguments that the rule lists. For every other QMP command, each member that `pathArgs` lists
 * must be a plain name.
 *
 * @param request - the command as the caller gave it; read as untrusted.
 */
export function argumentFindings(facts: CommandFacts, request: { readonly arguments?: unknown }, scope: RuleScope): Findings {
  const { arguments: args = {} } = request;
  const problem = shapeProblem(args);
  if (problem !== undefined) return refuse(`The arguments of \`${facts.name}\` ${problem}.`, 'Give the arguments as one JSON object.');
  const extra = extraKeys(request);
  return COMMANDS.has(facts.name) ? merge([extra, ruleFindings(facts, args as JsonObject, scope)]) : extra;
}

const DEPTH_LIMIT = 32;
const VALUE_LIMIT = 20_000;

/**
 * Returns why `value` is not a JSON object that is sent exactly as it was judged; undefined if it is one.
 *
 * Refuses everything that a serializer could turn into something else: `toJSON`, class instances, NaN, cycles, `undefined`.
 */
function shapeProblem(value: unknown): string | undefined {
  if (!isJsonObject(value)) return 'are not a JSON object';
  let seen = 0;
  const visit = (item: unknown, depth: number): string | undefined => {
    seen += 1;
    if (seen > VALUE_LIMIT) return `hold more than ${VALUE_LIMIT} values`;
    if (depth > DEPTH_LIMIT) return `are nested deeper than ${DEPTH_LIMIT} levels`;
    if (item === null || typeof item === 'string' || typeof item === 'boolean' || typeof item === 'bigint') return undefined;
    if (typeof item === 'number') return Number.isFinite(item) ? undefined : 'hold a number that JSON cannot represent';
    if (typeof item !== 'object' || !isPlain(item)) return 'hold a value that JSON cannot represent';
    for (const child of Object.values(item)) {
      const problem = visit(child, depth + 1);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
  return visit(value satisfies JsonObject, 0);
}

/** Returns true for an ordinary list or object without accessors, which reads the same each time. */
function isPlain(item: object): boolean {
  if ('toJSON' in item && typeof item.toJSON === 'function') return false;
  const prototype: unknown = Object.getPrototypeOf(item);
  // The prototype of a plain object has no prototype itself, also if the object comes from another realm.
  const ordinary = Array.isArray(item) || prototype === null || Object.getPrototypeOf(prototype) === null;
  return ordinary && Object.values(Object.getOwnPropertyDescriptors(item)).every((property) => 'value' in property);
}

const REQUEST_KEYS = ['execute', 'operation', 'arguments'];

function extraKeys(request: object): Findings {
  const extra = Object.keys(request).filter((key) => !REQUEST_KEYS.includes(key) || (key === 'execute' && 'operation' in request));
  if (extra.length === 0) return NO_FINDINGS;
  return refuse(
    `A command has \`execute\` and \`arguments\` only, but this one also has ${extra.map((key) => `\`${oneLine(key, 40)}\``).join(', ')}. ` +
      'maqet assigns the ids, and an out-of-band command would overtake the order of the audit log.',
    'Remove the other keys.',
  );
}

function ruleFindings(facts: CommandFacts, args: JsonObject, scope: RuleScope): Findings {
  const own = ownNameFindings(facts, args, scope.context, fileMembers(facts));
  const rule = RULES.get(facts.name);
  if (rule !== undefined) return merge([own, rule(args, scope)]);
  const paths = facts.pathArgs.length > 0 ? pathFindings(facts, args) : NO_FINDINGS;
  return merge([own, paths, FURTHER_RULES.get(facts.name)?.(args, scope) ?? NO_FINDINGS]);
}

/** Refuses the watchdog action `inject-nmi` unless the command of that name is allowed: both do the same (measured on QEMU 7.2). */
const watchdogAction: FieldRule = (value, field, scope) => {
  if (typeof value !== 'string') return mismatch('a string', value, field, scope);
  const nmi = scope.judge({ execute: 'inject-nmi', arguments: {} });
  if (value !== 'inject-nmi' || nmi.decision === 'allow') return NO_FINDINGS;
  return refuse(`\`${scope.command}\`: \`${field}: inject-nmi\` does the same as the command inject-nmi. ${nmi.reason}`, nmi.remedy);
};

const setAction: ArgumentRule = (args, scope) => {
  const action = ruleOf('a string', (value) => typeof value === 'string');
  return checkFields(
    args,
    { required: {}, optional: { reboot: action, shutdown: action, panic: action, watchdog: watchdogAction } },
    scope,
  );
};

const watchdogSetAction: ArgumentRule = (args, scope) => checkFields(args, { required: { action: watchdogAction }, optional: {} }, scope);

/** Accepts disks that maqet created. A failed `snapshot-load` leaves the VM in `restore-vm` (measured on 7.2), so check first. */
const createdDisk: FieldRule = (value, field, scope) => {
  const created = scope.context.created ?? [];
  if (typeof value === 'string' && created.includes(value)) return NO_FINDINGS;
  const legal = created.length === 0 ? 'this VM has none' : `use one of ${created.join(', ')}`;
  return refuse(
    `\`${scope.command}\`: \`${field}\` names ${show(value)}, but maqet created no such disk for this VM.`,
    `Name a disk that maqet created: ${legal}.`,
  );
};

const createdDisks: FieldRule = (value, field, scope) => {
  if (!Array.isArray(value) || value.length === 0) return mismatch('a list of disks', value, field, scope);
  return merge(value.map((node) => createdDisk(node, field, scope)));
};

/** Accepts plain names, and every name that maqet accepts for a snapshot. */
const snapshotTag: FieldRule = (value, field, scope) =>
  typeof value === 'string' && isSnapshotName(value) ? NO_FINDINGS : plainNameRule(value, field, scope);

function snapshotRule(required: Readonly<Record<string, FieldRule>>): ArgumentRule {
  const always = { 'job-id': plainNameRule, tag: snapshotTag, devices: createdDisks };
  return (args, scope) => checkFields(args, { required: { ...always, ...required }, optional: {} }, scope);
}

/** Judges each action of a transaction as the command of its name. */
const transaction: ArgumentRule = (args, scope) => {
  const { actions } = args;
  if (!Array.isArray(actions)) return mismatch('a list', actions ?? null, 'actions', scope);
  return merge(actions.map((action, index) => actionFindings(action, index, scope)));
};

function actionFindings(action: Json, index: number, scope: RuleScope): Findings {
  const type = isJsonObject(action) ? action['type'] : undefined;
  if (!isJsonObject(action) || typeof type !== 'string' || type === 'transaction') {
    return refuse(`\`transaction\`: action ${index + 1} (${show(action)}) is not valid.`, 'Give it a `type` and its `data`.');
  }
  if (type === 'abort') return NO_FINDINGS;
  if (!COMMANDS.has(type)) {
    return refuse(`\`transaction\`: action ${index + 1} has the unknown type ${show(type)}.`, 'Use the name of a QMP command.');
  }
  const inner = scope.judge({ execute: type, arguments: action['data'] ?? {} });
  if (inner.decision === 'block') return refuse(`\`transaction\`: action ${index + 1} is blocked. ${inner.reason}`, inner.remedy);
  return { refusals: [], paths: inner.paths.map((path) => ({ ...path, pointer: ['actions', index, 'data', ...path.pointer] })) };
}

/** Checks the properties of a device: `device_add` with `romfile` showed a file of the host to the guest (measured on 7.2). */
const deviceAdd: ArgumentRule = (args, { context: { created = [] } }) =>
  refused(
    'device_add',
    deviceRefusals(Object.entries(args), (_kind, id) => created.includes(id)),
  );

function refused(command: string, refusals: readonly Refusal[]): Findings {
  return { refusals: refusals.map(({ reason, remedy }) => ({ reason: `\`${command}\`: ${reason}`, remedy })), paths: [] };
}

/** Rules besides that for the paths in the arguments. */
const FURTHER_RULES: ReadonlyMap<string, ArgumentRule> = new Map(
  Object.entries({
    ...BLOCK_RULES,
    netdev_add: netdevAdd,
    // Since QEMU 11.1 an object can be a monitor, so that `object-add` would grant every command.
    'object-add': (args) => refused('object-add', objectRefusals(Object.entries(args))),
    'qom-set': ({ property, value }) => refused('qom-set', settingRefusals(property, value)),
  } satisfies Record<string, ArgumentRule>),
);

const RULES: ReadonlyMap<string, ArgumentRule> = new Map(
  Object.entries({
    ...MEMORY_RULES,
    'set-action': setAction,
    'watchdog-set-action': watchdogSetAction,
    'snapshot-save': snapshotRule({ vmstate: createdDisk }),
    'snapshot-load': snapshotRule({ vmstate: createdDisk }),
    'snapshot-delete': snapshotRule({}),
    device_add: deviceAdd,
    transaction,
  }),
);
