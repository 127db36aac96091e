import { SECURITY_MODELS } from '../vm/spec.js';

// The syntax of inputs that name files of this machine. The inputs and the configuration files, whose paths become absolute, must take
// the same part of a text for a path.

const URL = /^[a-z][a-z0-9+.-]*:\/\//i;
const MIME = /^(?:content-type|mime-version):/i;
const TAG = /^[A-Za-z0-9_-]{1,31}$/;

/** Returns true for a URL. Only `image` takes one instead of a path. */
export function isUrl(text: string): boolean {
  return URL.test(text);
}

/** Returns true if a text of `cloud-init` is the user-data itself. */
export function isUserData(text: string): boolean {
  return MIME.test(text) || text.startsWith('#');
}

/** Returns true if a text of `firmware` is a kind, not a path. */
export function isFirmwareKind(text: string): text is 'uefi' | 'bios' {
  return text === 'uefi' || text === 'bios';
}

/** The words that may follow the tag in a line of `share`, in any order. */
export const SHARE_WORDS: readonly string[] = ['ro', 'virtiofs', ...SECURITY_MODELS];

/** The parts of a line of `share`. */
export interface ShareLine {
  /** Undefined if the line has `workspace` instead of `PATH:TAG`; empty if it has no path. */
  readonly directory: string | undefined;
  readonly tag: string;
  /** The known words at its end, including repeated ones. */
  readonly words: readonly string[];
}

/** Returns true for a legal tag of a share. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Splits a line of `share`: `PATH:TAG` or `workspace`, and the words after it. The path may have colons. */
export function readShareLine(line: string): ShareLine {
  const parts = line.split(':');
  const end = parts.findLastIndex((part) => !SHARE_WORDS.includes(part)) + 1;
  const [named, words] = [parts.slice(0, end), parts.slice(end)];
  if (named.length === 1 && named[0] === 'workspace') return { directory: undefined, tag: 'workspace', words };
  return { directory: named.slice(0, -1).join(':'), tag: named.at(-1) ?? '', words };
}

/** Joins the parts of a line so that {@link readShareLine} splits it into the same parts, if it has a path or is the workspace. */
export function shareLine({ directory, tag, words }: ShareLine): string {
  return [...(directory === undefined ? [] : [directory]), tag, ...words].join(':');
}

/** The parts of a line of `copy-in` or `copy-out`. */
export interface CopyLine {
  readonly host: string;
  readonly guest: string;
}

/** Splits `HOST:GUEST`. The guest's path starts at the last `:/`, because a path of the host may have colons. */
export function readCopyInLine(line: string): CopyLine | undefined {
  const [, host, guest] = /^(.+):(\/.*)$/.exec(line) ?? [];
  return host === undefined || guest === undefined ? undefined : { host, guest };
}

/** Joins the parts of a line so that {@link readCopyInLine} splits it into the same parts. */
export function copyInLine({ host, guest }: CopyLine): string {
  return `${host}:${guest}`;
}

/**
 * Splits `GUEST:HOST`. The host's path starts at the last `:`, because devices in the guest's /sys have colons in their names. A host
 * path with colons must be absolute and start with two slashes.
 */
export function readCopyOutLine(line: string): CopyLine | undefined {
  const [, guest, host] = /^(\/.*?):(\/\/.*)$/.exec(line) ?? /^(\/.*):([^:]+)$/.exec(line) ?? [];
  return host === undefined || guest === undefined ? undefined : { host, guest };
}

/** Joins the parts of a line so that {@link readCopyOutLine} splits it into the same parts. A host path with colons must be absolute. */
export function copyOutLine({ host, guest }: CopyLine): string {
  return `${guest}:${host.includes(':') && !host.startsWith('//') ? '/' : ''}${host}`;
}
