import path from 'node:path';
import { MaqetError } from '../shared/errors.js';
import { systemProblem } from '../shared/host-paths.js';
import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type ConfinedPath, type Findings, merge, NO_FINDINGS, refuse } from './decision.js';
import { show } from './fields.js';
import type { CommandFacts } from './table.js';

/** Members of `pathArgs` that name a node, device or export inside QEMU, not a file: they are checked and stay as they are. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  'block-commit': ['base', 'top'],
  'block-stream': ['base'],
  'blockdev-add': ['backing'],
  'blockdev-create': ['file'],
  'block-export-add': ['name'],
  'change-backing-file': ['device'],
  'object-add': ['canbus', 'chardev'],
};

/** Members of `pathArgs` that name programs or devices of the host: no file of the VM's directory can take their place. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  migrate: ['args'],
  'migrate-incoming': ['args'],
  'migrate-set-parameters': ['cpr-exec-command'],
  netdev_add: ['script', 'downscript', 'helper', 'vhostdev'],
};

/** Members that name an open descriptor: by its number, each of QEMU's own, such as the connection of maqet's monitor. */
const DESCRIPTORS: ReadonlySet<string> = new Set(['fd', 'fds', 'vhostfd', 'vhostfds', 'sock-fds']);

/** Strings that leave the VM's directory wherever QEMU reads them as a path or a URI. */
const PATH_LIKE = /^(?:\/|~|\.{1,2}(?:\/|$))|(?:^|\/)\.\.(?:\/|$)|^(?:file|fd|unix|exec|json|host_device|host_cdrom|fat|vvfat):/i;

/**
 * Checks the host paths in the arguments of a command that has `pathArgs`.
 *
 * A member is recognized by its name at any depth, because QEMU nests block nodes without a limit. Any other member is refused if its
 * value looks like a path.
 *
 * @param facts - the command; its `pathArgs` list the members that name files.
 */
export function pathFindings(facts: CommandFacts, args: JsonObject): Findings {
  const leaves = new Set(facts.pathArgs.map(lastMember));
  const visit = (value: Json, pointer: readonly (string | number)[]): Findings => {
    const key = pointer.findLast((step) => typeof step === 'string') ?? '';
    const leaf = lastMember(key);
    const reached = reachFindings(facts.name, leaf, value);
    if (reached !== NO_FINDINGS) return reached;
    if (leaves.has(leaf) && !isContainer(value, pointer)) return leafFindings(facts.name, leaf, value, pointer);
    if (Array.isArray(value)) return merge(value.map((item, index) => visit(item, [...pointer, index])));
    if (value !== null && typeof value === 'object') {
      return merge(Object.entries(value).map(([member, item]) => visit(item, [...pointer, member])));
    }
    return typeof value === 'string' ? strayFindings(facts.name, key, value, args) : NO_FINDINGS;
  };
  return visit(args, []);
}

/** Returns the members of the arguments, at any depth, that name files. */
export function fileMembers({ name, pathArgs }: CommandFacts): ReadonlySet<string> {
  return new Set(pathArgs.map(lastMember).filter((member) => !REFERENCES[name]?.includes(member)));
}

/** Returns the last member of a dotted path: `file` for `backing[].file`. */
function lastMember(dotted: string): string {
  return (dotted.split('.').at(-1) ?? '').replace('[]', '');
}

function isContainer(value: Json, pointer: readonly (string | number)[]): boolean {
  return pointer.length === 0 || (value !== null && typeof value === 'object');
}

function leafFindings(command: string, leaf: string, value: Json, pointer: readonly (string | number)[]): Findings {
  const subject = `\`${command}\`: \`${oneLine(pointer.join('.'), 80)}\``;
  if (PROGRAMS[command]?.includes(leaf)) {
    if (value === 'no' && leaf.endsWith('script')) return NO_FINDINGS;
    return refuse(`${subject} is ${show(value)}, a program or device of the host.`, `Remove \`${leaf}\`. No setting allows it.`);
  }
  if (leaf === 'uri') return uriFindings(subject, value, pointer);
  const plain = typeof value === 'string' && isPlainName(value);
  if (REFERENCES[command]?.includes(leaf)) {
    if (plain || value === null) return NO_FINDINGS;
    return refuse(
      `${subject} is ${show(value)}, but must be the plain name of something inside the VM.`,
      `Use a node name or an id for \`${leaf}\`.`,
    );
  }
  if (plain) return confined(pointer, value, '');
  return refuse(
    `${subject} is ${show(value)}, but must be a plain file name inside the VM's directory.`,
    `Write a plain name such as \`${leaf}: disk.img\`. The file belongs in \`files/\` of the VM's directory.`,
  );
}

/** Refuses a descriptor, and a socket that has no file: the directory of the VM would not confine either. */
function reachFindings(command: string, member: string, value: Json): Findings {
  if (DESCRIPTORS.has(member) || (member === 'type' && value === 'fd')) {
    return refuse(
      `\`${command}\`: \`${member}\` is ${show(value)}, which names an open descriptor of QEMU.`,
      'Use a file or an address. No setting allows it.',
    );
  }
  if (member !== 'abstract' || value === false) return NO_FINDINGS;
  return refuse(
    `\`${command}\`: \`abstract\` is ${show(value)}: any user of the host could connect to such a socket.`,
    'Remove `abstract`: the socket is then a file in the directory of the VM.',
  );
}

/** A migration may go to a file in the VM's directory, or over TCP: whoever allows the command accepts that. */
function uriFindings(subject: string, value: Json, pointer: readonly (string | number)[]): Findings {
  const text = typeof value === 'string' ? value : '';
  if (/^tcp:[A-Za-z0-9.\-[\]:]*:\d{1,5}$/.test(text)) return NO_FINDINGS;
  const name = text.startsWith('file:') ? text.slice('file:'.length) : '';
  if (isPlainName(name)) return confined(pointer, name, 'file:');
  return refuse(
    `${subject} is ${show(value)}, which could run a program of the host or leave the VM's directory.`,
    'Use `file:NAME` (since QEMU 8.2) or `tcp:HOST:PORT`.',
  );
}

function confined(pointer: ConfinedPath['pointer'], name: string, prefix: ConfinedPath['prefix']): Findings {
  return { refusals: [], paths: [{ pointer, name, prefix, directory: 'files' }] };
}

function strayFindings(command: string, key: string, value: string, args: JsonObject): Findings {
  // Base64 can begin with a slash, and QEMU never reads the data of a secret as a path.
  if (command === 'object-add' && key === 'data' && args['qom-type'] === 'secret') return NO_FINDINGS;
  if (!PATH_LIKE.test(value) && !value.includes('\0')) return NO_FINDINGS;
  return refuse(
    `\`${command}\`: \`${oneLine(key, 60)}\` is ${show(value)}, which looks like a path or URI of the host.`,
    `Remove it, or use a plain name.`,
  );
}

/**
 * Returns the arguments with each plain file name replaced by its absolute path below the VM's directory. The given object is not
 * changed.
 *
 * The caller must check that nothing exists at those paths before it sends the command: QEMU truncates files, follows links and hangs
 * on pipes.
 *
 * @param paths - those of the {@link Decision} on exactly these arguments.
 * @param vmDir - absolute, and not inside a system directory.
 * @param suffix - what follows a name until the file is complete; nothing if left out.
 * @throws MaqetError if the paths do not fit the arguments or the directory cannot hold files. A command is never confined by half.
 */
export function confineArguments(args: JsonObject, paths: readonly ConfinedPath[], vmDir: string, suffix = ''): JsonObject {
  if (paths.length === 0) return args;
  if (!path.isAbsolute(vmDir) || systemProblem(vmDir, 'write') !== undefined) {
    throw confinementError(`the VM's directory ${JSON.stringify(vmDir)} cannot hold files`);
  }
  return paths.reduce<JsonObject>((current, item) => {
    if (!isPlainName(item.name)) throw confinementError(`${JSON.stringify(item.name)} is not a plain file name`);
    const target = item.prefix + path.join(vmDir, item.directory, item.name) + (item.directory === 'files' ? '' : suffix);
    return replaceAt(current, item.pointer, item.prefix + item.name, target) as JsonObject;
  }, args);
}

function replaceAt(value: Json | undefined, pointer: ConfinedPath['pointer'], expected: string, target: string): Json {
  const [step, ...rest] = pointer;
  if (step === undefined) {
    if (value !== expected) throw confinementError(`${JSON.stringify(expected)} has moved since the command was judged`);
    return target;
  }
  if (Array.isArray(value) && typeof step === 'number') {
    return value.with(step, replaceAt(value[step], rest, expected, target));
  }
  if (isJsonObject(value) && typeof step === 'string' && Object.hasOwn(value, step)) {
    return { ...value, [step]: replaceAt(value[step], rest, expected, target) };
  }
  throw confinementError(`the arguments have no member ${pointer.join('.')}`);
}

function confinementError(problem: string): MaqetError {
  return new MaqetError(`Could not confine the file names of a QMP command: ${problem}.`, {
    remedy: 'The command was not sent. This is a bug in maqet: please report it.',
    status: 'blocked',
  });
}
