import { homedir } from 'node:os';
import path from 'node:path';
import type { InputName } from '../input-schema.js';
import type { ConfigNode, MapEntry } from './node.js';

/** Makes the relative path in a text absolute. */
type Rebase = (text: string, folder: string) => string;

/** What else than a path an input can be. */
const WORDS: ReadonlySet<string> = new Set(['auto', 'uefi', 'bios']);
const URL = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The inputs that name files of this machine. */
const REBASE: ReadonlyMap<InputName, Rebase> = new Map<InputName, Rebase>([
  ...(['kernel', 'initrd', 'cdrom', 'image', 'firmware', 'policy', 'qemu'] as const).map((name): [InputName, Rebase] => [name, plainPath]),
  ['cloud-init', (text, folder) => (isUserData(text) ? text : plainPath(text, folder))],
  ['share', eachLine(sharePath)],
  ['copy-in', eachLine(copyInPath)],
  ['copy-out', eachLine(copyOutPath)],
]);

/** The members of a disk that name files. */
const DISK_FILES: ReadonlySet<string> = new Set(['file', 'backing-file']);

/** The value of an input in which relative paths, which start at the folder of the file that holds them, are absolute. */
export function rebase(input: InputName, node: ConfigNode): ConfigNode {
  if (input === 'disks') return node.kind === 'list' ? { ...node, items: node.items.map(rebaseDisk) } : node;
  const made = REBASE.get(input);
  return made === undefined ? node : rebaseTexts(node, made);
}

function rebaseTexts(node: ConfigNode, made: Rebase): ConfigNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => rebaseTexts(item, made)) };
  return node.kind === 'text' ? { ...node, text: made(node.text, node.place.file.folder) } : node;
}

function rebaseDisk(disk: ConfigNode): ConfigNode {
  if (disk.kind !== 'map') return disk;
  const entries = disk.entries.map(
    (entry): MapEntry => (DISK_FILES.has(entry.key.text) ? { ...entry, value: rebaseTexts(entry.value, plainPath) } : entry),
  );
  return { ...disk, entries };
}

function eachLine(made: Rebase): Rebase {
  return (text, folder) =>
    text
      .split('\n')
      .map((line) => made(line.trim(), folder))
      .join('\n');
}

function plainPath(text: string, folder: string): string {
  if (text.trim() === '' || WORDS.has(text) || URL.test(text)) return text;
  // No shell has read the file, which would have put the home folder there.
  const full = text.startsWith('~/') ? path.join(homedir(), text.slice(2)) : text;
  // Whether a folder or a file is meant can depend on the slash at the end.
  return path.resolve(folder, full) + (text.endsWith('/') && text !== '/' ? '/' : '');
}

/** The text itself, and not a path of it. */
function isUserData(text: string): boolean {
  return text.startsWith('#') || text.includes('\n');
}

function sharePath(line: string, folder: string): string {
  const [, host, rest] = /^(.+?)((?::[^:]*)?(?::ro)?)$/.exec(line) ?? [];
  return host === undefined || host === 'workspace' ? line : `${plainPath(host, folder)}${rest}`;
}

function copyInPath(line: string, folder: string): string {
  const [, host, guest] = /^(.+):(\/.*)$/.exec(line) ?? [];
  return host === undefined ? line : `${plainPath(host, folder)}:${guest}`;
}

function copyOutPath(line: string, folder: string): string {
  const [, guest, host] = /^(\/.*):([^:]+)$/.exec(line) ?? [];
  return host === undefined ? line : `${guest}:${plainPath(host, folder)}`;
}
