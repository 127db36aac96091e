import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type Findings, merge, NO_FINDINGS, type PolicyContext, type Refusal, refuse } from './decision.js';
import { show } from './fields.js';
import type { CommandFacts } from './table.js';

/**
 * The names that maqet gives to its own channels, objects, devices and block nodes: the four that everybody knows from QEMU's manual, and
 * every name that begins with `maqet_` or `maqet-`. QEMU itself names block nodes (`#block123`) and the guest's memory (`pc.ram`).
 *
 * A test reads QEMU's command line and fails if maqet creates anything under another name, but for the disks, the CD and the network,
 * which users may use and not remove ({@link PolicyContext.created}).
 */
const OWN = /^(?:(?:qmp|serial0|agent0|rng0)(?:\.\d+)?|maqet[-_].*|#block\d+|[a-z0-9_-]+\.ram)$/;

/** Returns true for a name that is reserved for maqet: no input, argument or command may use it. */
export function isOwnName(name: string): boolean {
  return OWN.test(name);
}

/** Returns the first name of maqet's own in a text: a name, a bus, a QOM path, or a list of options. */
export function ownNameIn(text: string): string | undefined {
  return text.split(/[\s/,=:;"'{}[\]()]+/).find(isOwnName);
}

/** Returns the objection to a text that names something of maqet's own; undefined if it names nothing of the kind. */
export function ownNameRefusal(subject: string, text: string): Refusal | undefined {
  const name = ownNameIn(text);
  if (name === undefined) return undefined;
  return {
    reason: `${subject} names \`${oneLine(name, 60)}\`, which belongs to maqet: its channels, objects and devices are out of reach.`,
    remedy: 'Name something that you have declared. `qmp`, `serial0`, `agent0`, `rng0` and names that begin with `maqet` are reserved.',
  };
}

/** Members that hold text for the guest or the name of a snapshot, in commands that name something else too. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  'ringbuf-write': ['data'],
  'object-add': ['data'],
  'snapshot-save': ['tag'],
  'snapshot-load': ['tag'],
  'snapshot-delete': ['tag'],
  'blockdev-snapshot-internal-sync': ['name'],
  'blockdev-snapshot-delete-internal-sync': ['name'],
  device_add: ['serial', 'product', 'vendor', 'model'],
};

/** How the commands that remove or set up something call what maqet created with the VM: nodes and networks, or the port of a disk. */
const REMOVING: Readonly<Record<string, (created: string) => string>> = {
  'blockdev-del': (created) => created,
  netdev_del: (created) => created,
  device_del: portOf,
  'qom-set': portOf,
};

/** The port for a disk that is plugged in later. A device that was added may have the name of the disk itself. */
function portOf(disk: string): string {
  return `${disk}-slot`;
}

/** The arguments that take the place of an object in QEMU, by which even a device without a name could be reached, and what they may be. */
const PLACES: readonly { readonly commands: RegExp; readonly member: string; readonly legal: RegExp; readonly remedy: string }[] = [
  {
    commands: /^device[_-]/,
    member: 'id',
    legal: /^[A-Za-z][A-Za-z0-9._-]*$/,
    remedy: 'Write the id of a device that you have added.',
  },
  {
    commands: /^(?:qom-set|cxl-.*)$/,
    member: 'path',
    legal: /^\/(?:machine\/peripheral|objects)\/[A-Za-z][A-Za-z0-9._-]*$/,
    remedy: 'Write `/machine/peripheral/ID` or `/objects/ID`, with the id of something that you have added.',
  },
];

/**
 * Refuses a command that names something of maqet's own, in whatever argument.
 *
 * @param files - the members of the arguments that name files. They are judged elsewhere.
 */
export function ownNameFindings(facts: CommandFacts, args: JsonObject, context: PolicyContext, files: ReadonlySet<string>): Findings {
  const text = new Set([...files, ...(TEXT[facts.name] ?? [])]);
  const visit = (value: Json, key: string): Findings => {
    if (Array.isArray(value)) return merge(value.map((item) => visit(item, key)));
    if (isJsonObject(value)) {
      return merge(
        Object.entries(value).flatMap(([member, item]) => [nameFindings(facts.name, key, member, context), visit(item, member)]),
      );
    }
    return typeof value !== 'string' || text.has(key) ? NO_FINDINGS : nameFindings(facts.name, key, value, context);
  };
  return visit(args, '');
}

function nameFindings(command: string, key: string, text: string, { created = [] }: PolicyContext): Findings {
  const subject = `\`${command}\`: \`${oneLine(key || text, 60)}\``;
  const own = ownNameRefusal(subject, text);
  if (own !== undefined) return refuse(own.reason, own.remedy);
  const nameOf = REMOVING[command];
  const last = text.slice(text.lastIndexOf('/') + 1);
  if (nameOf !== undefined && created.some((one) => nameOf(one) === last)) {
    return refuse(
      `${subject} names ${show(last)}, which maqet created with the VM. It can be used, but not removed or set up anew.`,
      'Name something that was added later.',
    );
  }
  const place = PLACES.find(({ commands, member }) => commands.test(command) && member === key);
  if (place === undefined || place.legal.test(text)) return NO_FINDINGS;
  return refuse(`${subject} is ${show(text)}, which can lead to any device or object of QEMU.`, place.remedy);
}
