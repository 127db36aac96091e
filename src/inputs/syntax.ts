import { SECURITY_MODELS } from '../vm/spec.js';

// How texts of inputs name what is on this machine. Read by the inputs, and by what makes the paths of configuration files absolute:
// both must take the same part of a text for a path.

const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
const MIME = /^(?:content-type|mime-version):/i;
const TAG = /^[A-Za-z0-9_-]{1,31}$/;

/** True for a text that names something by its address. No input but `image` takes one in the place of a path. */
export function isUrl(text: string): boolean {
  return URL.test(text);
}

/** True for a text of `cloud-init` that is the user-data itself. */
export function isUserData(text: string): boolean {
  return MIME.test(text) || text.startsWith('#');
}

/** True for a text of `firmware` that says a kind, and is no path. */
export function isFirmwareKind(text: string): text is 'uefi' | 'bios' {
  return text === 'uefi' || text === 'bios';
}

/** What may follow the tag in a line of `share`, in any order. */
export const SHARE_WORDS: readonly string[] = ['ro', 'virtiofs', ...SECURITY_MODELS];

/** A line of `share`, taken apart. */
export interface ShareLine {
  /** Undefined where the line says `workspace` in the place of `PATH:TAG`; empty if it names none. */
  readonly folder: string | undefined;
  readonly tag: string;
  /** The known ones at its end, also one that is there twice. */
  readonly words: readonly string[];
}

/** True for what can be a share's tag. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Takes a line of `share` apart: `PATH:TAG` or `workspace`, and the words after it. A path may hold colons. */
export function readShareLine(line: string): ShareLine {
  const parts = line.split(':');
  const end = parts.findLastIndex((part) => !SHARE_WORDS.includes(part)) + 1;
  const [named, words] = [parts.slice(0, end), parts.slice(end)];
  if (named.length === 1 && named[0] === 'workspace') return { folder: undefined, tag: 'workspace', words };
  return { folder: named.slice(0, -1).join(':'), tag: named.at(-1) ?? '', words };
}

/** The line that {@link readShareLine} takes apart like this, if it names a folder or the workspace. */
export function shareLine({ folder, tag, words }: ShareLine): string {
  return [...(folder === undefined ? [] : [folder]), tag, ...words].join(':');
}

/** A line of `copy-in` or `copy-out`, taken apart. */
export interface CopyLine {
  readonly host: string;
  readonly guest: string;
}

/** Takes `HOST:GUEST` apart. The guest's path starts at the last `:/`: a path here may hold colons. */
export function readCopyInLine(line: string): CopyLine | undefined {
  const [, host, guest] = /^(.+):(\/.*)$/.exec(line) ?? [];
  return host === undefined || guest === undefined ? undefined : { host, guest };
}

/** The line that {@link readCopyInLine} takes apart like this. */
export function copyInLine({ host, guest }: CopyLine): string {
  return `${host}:${guest}`;
}

/**
 * Takes `GUEST:HOST` apart. The path here starts at the last `:`, because devices in the guest's /sys have colons in their names; one
 * that holds colons itself is absolute and starts with two slashes.
 */
export function readCopyOutLine(line: string): CopyLine | undefined {
  const [, guest, host] = /^(\/.*?):(\/\/.*)$/.exec(line) ?? /^(\/.*):([^:]+)$/.exec(line) ?? [];
  return host === undefined || guest === undefined ? undefined : { host, guest };
}

/** The line that {@link readCopyOutLine} takes apart like this; a path here that holds colons must be absolute. */
export function copyOutLine({ host, guest }: CopyLine): string {
  return `${guest}:${host.includes(':') && !host.startsWith('//') ? '/' : ''}${host}`;
}
