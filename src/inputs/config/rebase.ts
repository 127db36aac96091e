import { homedir } from 'node:os';
import path from 'node:path';
import { isImageUrl } from '../../storage/download/url.js';
import type { InputName } from '../schema.js';
import {
  type CopyLine,
  copyInLine,
  copyOutLine,
  isFirmwareKind,
  isUrl,
  isUserData,
  readCopyInLine,
  readCopyOutLine,
  readShareLine,
  shareLine,
} from '../syntax.js';
import type { ConfigNode, MapEntry } from './node.js';

/** Makes the relative path in a text absolute. */
type Rebase = (text: string, directory: string) => string;

/** The inputs that name files of this machine. `syntax.ts` decides which part of their text is a path. */
const REBASE: ReadonlyMap<InputName, Rebase> = new Map<InputName, Rebase>([
  ...(['kernel', 'initrd', 'cdrom', 'policy'] as const).map((name): [InputName, Rebase] => [name, pathUnless(isUrl)]),
  ['image', pathUnless(isImageUrl)],
  ['firmware', pathUnless((text) => isUrl(text) || isFirmwareKind(text))],
  ['qemu', pathUnless((text) => isUrl(text) || text === 'auto')],
  ['cloud-init', pathUnless((text) => isUrl(text) || isUserData(text) || /[\r\n]/.test(text))],
  ['share', eachLine(sharePath)],
  ['copy-in', eachLine(copyPath(readCopyInLine, copyInLine))],
  ['copy-out', eachLine(copyPath(readCopyOutLine, copyOutLine))],
]);

/** The keys of a disk that name files. */
const DISK_FILES: ReadonlySet<string> = new Set(['file', 'backing-file']);

/** Makes the relative paths in the value of an input absolute. They start at the directory of their configuration file. */
export function rebase(input: InputName, node: ConfigNode): ConfigNode {
  if (input === 'disks') return node.kind === 'list' ? { ...node, items: node.items.map(rebaseDisk) } : node;
  const made = REBASE.get(input);
  return made === undefined ? node : rebaseTexts(node, made);
}

function rebaseTexts(node: ConfigNode, made: Rebase): ConfigNode {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => rebaseTexts(item, made)) };
  return node.kind === 'text' ? { ...node, text: made(node.text, node.place.file.directory) } : node;
}

function rebaseDisk(disk: ConfigNode): ConfigNode {
  if (disk.kind !== 'map') return disk;
  const made: Rebase = (file, directory) => (file === '' || isUrl(file) ? file : absolute(file, directory));
  const entries = disk.entries.map(
    (entry): MapEntry => (DISK_FILES.has(entry.key.text) ? { ...entry, value: rebaseTexts(entry.value, made) } : entry),
  );
  return { ...disk, entries };
}

/** For an input whose whole text is a path or something else. Spaces around it do not count. */
function pathUnless(isOther: (text: string) => boolean): Rebase {
  return (text, directory) => {
    const tidy = text.trim();
    return tidy === '' || isOther(tidy) ? text : absolute(tidy, directory);
  };
}

function eachLine(made: Rebase): Rebase {
  return (text, directory) =>
    text
      .split('\n')
      .map((line) => made(line.trim(), directory))
      .join('\n');
}

function sharePath(line: string, directory: string): string {
  const share = readShareLine(line);
  return share.directory ? shareLine({ ...share, directory: absolute(share.directory, directory) }) : line;
}

function copyPath(read: (line: string) => CopyLine | undefined, write: (copy: CopyLine) => string): Rebase {
  return (line, directory) => {
    const copy = read(line);
    return copy === undefined ? line : write({ ...copy, host: absolute(copy.host, directory) });
  };
}

function absolute(file: string, directory: string): string {
  // No shell has expanded the `~`.
  const full = file.startsWith('~/') ? path.join(homedir(), file.slice(2)) : file;
  // A slash at the end can mean a directory.
  return path.resolve(directory, full) + (file.endsWith('/') && file !== '/' ? '/' : '');
}
