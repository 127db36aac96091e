import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import { isSnapshotName } from '../shared/snapshot-operation.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type ArgumentRule, type Findings, merge, NO_FINDINGS, type RuleScope, refuse } from './decision.js';
import { deviceRefusals } from './devices.js';
import { aPlainName, checkFields, type FieldRule, mustBe, show } from './fields.js';
import { MEMORY_RULES } from './memory-rules.js';
import { pathFindings } from './path-rules.js';
import type { CommandFacts } from './table.js';

/** The watchdog's `inject-nmi` does what the blocked command does (accepted by QEMU 7.2, measured). */
const watchdogAction: FieldRule = (value, field, scope) => {
  if (typeof value !== 'string') return mustBe('a text', () => false)(value, field, scope);
  const nmi = scope.judge({ execute: 'inject-nmi', arguments: {} });
  if (value !== 'inject-nmi' || nmi.decision === 'allow') return NO_FINDINGS;
  return refuse(`\`${scope.command}\`: \`${field}: inject-nmi\` does what the command inject-nmi does. ${nmi.reason}`, nmi.remedy);
};

const setAction: ArgumentRule = (args, scope) => {
  const action = mustBe('a text', (value) => typeof value === 'string');
  return checkFields(
    args,
    { required: {}, optional: { reboot: action, shutdown: action, panic: action, watchdog: watchdogAction } },
    scope,
  );
};

const watchdogSetAction: ArgumentRule = (args, scope) => checkFields(args, { required: { action: watchdogAction }, optional: {} }, scope);

/** A failed `snapshot-load` leaves the VM in `restore-vm` (measured on 7.2), so names are held against what exists. */
const ownNode: FieldRule = (value, field, scope) => {
  const own = scope.context.created ?? [];
  if (typeof value === 'string' && own.includes(value)) return NO_FINDINGS;
  const legal = own.length === 0 ? 'this VM has none' : `use one of ${own.join(', ')}`;
  return refuse(
    `\`${scope.command}\`: \`${field}\` names ${show(value)}, which is no disk that maqet made for this VM.`,
    `Name such a disk: ${legal}.`,
  );
};

const ownNodes: FieldRule = (value, field, scope) => {
  if (!Array.isArray(value) || value.length === 0) return mustBe('a list of disks', () => false)(value, field, scope);
  return merge(value.map((node) => ownNode(node, field, scope)));
};

/** What a caller may write, and what maqet lets its users call a snapshot. */
const aTag: FieldRule = (value, field, scope) =>
  typeof value === 'string' && isSnapshotName(value) ? NO_FINDINGS : aPlainName(value, field, scope);

function snapshotRule(required: Readonly<Record<string, FieldRule>>): ArgumentRule {
  const always = { 'job-id': aPlainName, tag: aTag, devices: ownNodes };
  return (args, scope) => checkFields(args, { required: { ...always, ...required }, optional: {} }, scope);
}

/** `transaction` runs other commands: each of them must be allowed by itself. */
const transaction: ArgumentRule = (args, scope) => {
  const { actions } = args;
  if (!Array.isArray(actions)) return mustBe('a list', () => false)(actions ?? null, 'actions', scope);
  return merge(actions.map((action, index) => actionFindings(action, index, scope)));
};

function actionFindings(action: Json, index: number, scope: RuleScope): Findings {
  if (!isJsonObject(action) || typeof action['type'] !== 'string' || action['type'] === 'transaction') {
    return refuse(`\`transaction\`: action ${index + 1} is ${show(action)}, which is no action.`, 'Give it a `type` and its `data`.');
  }
  if (action['type'] === 'abort') return NO_FINDINGS;
  const inner = scope.judge({ execute: action['type'], arguments: action['data'] ?? {} });
  if (inner.decision === 'block') return refuse(`\`transaction\`: action ${index + 1} is blocked. ${inner.reason}`, inner.remedy);
  return { refusals: [], paths: inner.paths.map((path) => ({ ...path, pointer: ['actions', index, 'data', ...path.pointer] })) };
}

/** From QEMU 11.1 on an object can be a monitor: granting `object-add` must not grant every command. */
const objectAdd: ArgumentRule = (args) => {
  const type = args['qom-type'];
  if (typeof type === 'string' && !/^(?:monitor|mon)\b/i.test(type)) return NO_FINDINGS;
  return refuse(
    `\`object-add\`: \`qom-type\` is ${show(type)}: it would open a monitor that no policy guards.`,
    'Use another type of object.',
  );
};

/** `device_add` with `romfile` showed a file of the host to the guest (measured on 7.2). */
const deviceAdd: ArgumentRule = (args, scope) => {
  const created = scope.context.created ?? [];
  const refusals = deviceRefusals(Object.entries(args), (_property, id) => created.includes(id));
  return { refusals: refusals.map(({ reason, remedy }) => ({ reason: `\`device_add\`: ${reason}`, remedy })), paths: [] };
};

const RULES: ReadonlyMap<string, ArgumentRule> = new Map(
  Object.entries({
    ...MEMORY_RULES,
    'set-action': setAction,
    'watchdog-set-action': watchdogSetAction,
    'snapshot-save': snapshotRule({ vmstate: ownNode }),
    'snapshot-load': snapshotRule({ vmstate: ownNode }),
    'snapshot-delete': snapshotRule({}),
    device_add: deviceAdd,
  }),
);

/** Rules that stand beside the general one about paths, not in its place. */
const FURTHER: ReadonlyMap<string, ArgumentRule> = new Map(Object.entries({ 'object-add': objectAdd }));

/**
 * Holds the arguments of a command against the rules for it. The caller has made sure that they are plain JSON.
 *
 * A command with a rule of its own takes the arguments that the rule knows and no others. For the rest, every member that
 * `pathArgs` lists must be a plain name.
 */
export function checkArguments(facts: CommandFacts, args: JsonObject, scope: RuleScope): Findings {
  if (facts.name === 'transaction') return transaction(args, scope);
  const own = RULES.get(facts.name);
  if (own !== undefined) return own(args, scope);
  const paths = facts.pathArgs.length > 0 ? pathFindings(facts, args) : NO_FINDINGS;
  return merge([paths, FURTHER.get(facts.name)?.(args, scope) ?? NO_FINDINGS]);
}

/** What keeps a command from being sent as it stands, whoever allows it. */
export function envelopeRefusal(command: object): Findings {
  const extra = Object.keys(command).filter((key) => key !== 'execute' && key !== 'arguments');
  if (extra.length === 0) return NO_FINDINGS;
  return refuse(
    `A command has \`execute\` and \`arguments\` only, and this one has ${extra.map((key) => `\`${oneLine(key, 40)}\``).join(', ')}: ` +
      'ids are chosen by maqet, and commands out of band pass by the order in which they are audited.',
    'Remove what does not belong there.',
  );
}
