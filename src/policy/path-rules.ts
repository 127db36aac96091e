import type { Json, JsonObject } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type ConfinedPath, type Findings, merge, NO_FINDINGS, refuse } from './decision.js';
import { show } from './fields.js';
import type { CommandFacts } from './table.js';

/** Members of `pathArgs` that name a node, device or export of QEMU's, not a file: they are checked and stay as they are. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'block-commit': ['base', 'top'],
  'block-stream': ['base'],
  'blockdev-add': ['backing'],
  'blockdev-create': ['file'],
  'block-export-add': ['name'],
  'change-backing-file': ['device'],
  'object-add': ['canbus', 'chardev'],
};

/** Members of `pathArgs` that are programs or devices of the host: no file name of the VM's folder can stand there. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  migrate: ['args'],
  'migrate-incoming': ['args'],
  'migrate-set-parameters': ['cpr-exec-command'],
  netdev_add: ['script', 'downscript', 'helper', 'vhostdev'],
};

/** Text that reaches outside of the VM's folder wherever QEMU reads it as a path or a URI. */
const PATH_LIKE = /^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;

/**
 * The findings about the host paths in the arguments of a command that has `pathArgs`.
 *
 * A member is recognised by its name at any depth, because QEMU nests block nodes without a limit. A text that looks like a
 * path in a member that the table does not list is refused as well.
 *
 * @param facts - the command, whose `pathArgs` say which members name files.
 */
export function pathFindings(facts: CommandFacts, args: JsonObject): Findings {
  const leaves = new Set(facts.pathArgs.map(lastMember));
  const visit = (value: Json, pointer: readonly (string | number)[]): Findings => {
    const key = pointer.findLast((step) => typeof step === 'string') ?? '';
    const leaf = lastMember(key);
    if (leaves.has(leaf) && !isContainer(value, pointer)) return leafFindings(facts.name, leaf, value, pointer);
    if (Array.isArray(value)) return merge(value.map((item, index) => visit(item, [...pointer, index])));
    if (value !== null && typeof value === 'object') {
      return merge(Object.entries(value).map(([member, item]) => visit(item, [...pointer, member])));
    }
    return typeof value === 'string' ? strayFindings(facts.name, key, value, args) : NO_FINDINGS;
  };
  return visit(args, []);
}

/** The name of the last member of a dotted path: `file` of `backing[].file`. */
function lastMember(path: string): string {
  return (path.split('.').at(-1) ?? '').replace('[]', '');
}

function isContainer(value: Json, pointer: readonly (string | number)[]): boolean {
  return pointer.length === 0 || (value !== null && typeof value === 'object');
}

function leafFindings(command: string, leaf: string, value: Json, pointer: readonly (string | number)[]): Findings {
  const where = `\`${command}\`: \`${oneLine(pointer.join('.'), 80)}\``;
  if (PROGRAMS[command]?.includes(leaf)) {
    if (value === 'no' && leaf.endsWith('script')) return NO_FINDINGS;
    return refuse(`${where} is ${show(value)}: it names a program or device of the host.`, `Remove \`${leaf}\`; nothing allows it.`);
  }
  if (leaf === 'uri') return uriFindings(where, value, pointer);
  const plain = typeof value === 'string' && isPlainName(value);
  if (REFERENCES[command]?.includes(leaf)) {
    if (plain || value === null) return NO_FINDINGS;
    return refuse(
      `${where} is ${show(value)}, and must be the plain name of something in the VM.`,
      `Use a node name or an id for \`${leaf}\`.`,
    );
  }
  if (plain) return confined(pointer, value, '');
  return refuse(
    `${where} is ${show(value)}: it names a file of the host, and only a plain file name inside the VM's folder is let through.`,
    `Write a plain name such as \`${leaf}: disk.img\`; the file lies in the VM's \`files\` folder.`,
  );
}

/** A migration stream may go to a file of the VM's folder, or over TCP, which is what granting the command accepts. */
function uriFindings(where: string, value: Json, pointer: readonly (string | number)[]): Findings {
  const text = typeof value === 'string' ? value : '';
  if (/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.test(text)) return NO_FINDINGS;
  const name = text.startsWith('file:') ? text.slice('file:'.length) : '';
  if (isPlainName(name)) return confined(pointer, name, 'file:');
  return refuse(
    `${where} is ${show(value)}: it runs a program of the host or leaves the VM's folder.`,
    'Use `file:NAME` (QEMU 8.2 and newer) or `tcp:HOST:PORT`.',
  );
}

function confined(pointer: ConfinedPath['pointer'], name: string, prefix: ConfinedPath['prefix']): Findings {
  return { refusals: [], paths: [{ pointer, name, prefix, folder: 'files' }] };
}

function strayFindings(command: string, key: string, value: string, args: JsonObject): Findings {
  // Base64 may begin with a slash, and the data of a secret is never read as a path.
  if (command === 'object-add' && key === 'data' && args['qom-type'] === 'secret') return NO_FINDINGS;
  if (!PATH_LIKE.test(value) && !value.includes('\0')) return NO_FINDINGS;
  return refuse(
    `\`${command}\`: \`${oneLine(key, 60)}\` is ${show(value)}: it looks like a path or a URI of the host.`,
    `Remove it, or use a plain name.`,
  );
}
