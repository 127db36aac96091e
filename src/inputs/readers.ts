import path from 'node:path';
import { z } from 'zod';
import { parseSyslogAddress, type SyslogAddress } from '../audit/syslog/address.js';
import { parseWaitCondition, WAIT_CONDITIONS, type WaitCondition } from '../guest/readiness.js';
import { entryProblem, type LayerList } from '../policy/layer.js';
import type { ScriptStep } from '../qmp/script/script.js';
import { MaqetError } from '../shared/errors.js';
import { parseDuration, parseSize } from '../shared/units.js';
import { imageUrlProblem, isImageUrl, shownUrl } from '../storage/download/url.js';
import type { DiskRequest } from './disks.js';
import { type Reader, reject } from './field.js';
import { isFirmwareKind, isUrl } from './syntax.js';

// YAML, RE2, semver and the shell's words have parsers that take as long to load as all the rest of a step that does not use
// them: their readers load them, and are asynchronous for that reason alone.

const MIB = 2 ** 20;
const LONGEST_MS = 120 * 3_600_000;
const LONGEST_TEXT = 4096;
const MOST_FILES = 32;

/** A value out of a fixed list. */
export function oneOf<const T extends string>(...legal: readonly T[]): Reader<T> {
  return (text, context) => legal.find((value) => value === text) ?? reject(context, `is not one of ${legal.join(', ')}`);
}

/** `true` or `false`, in the spellings that YAML's core schema knows. */
export const flag: Reader<boolean> = (text, context) => {
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : reject(context, 'is not a boolean; use true or false');
};

/** A whole number from `least` to `most`. */
export function integer(least: number, most: number): Reader<number> {
  return (text, context) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : reject(context, `is not a whole number from ${least} to ${most}`);
  };
}

/** A text that must match `pattern`; `legal` says in words what does. */
export function matching(pattern: RegExp, legal: string): Reader<string> {
  return (text, context) => (pattern.test(text) ? text : reject(context, `is not legal; use ${legal}`));
}

/** Where a syslog server listens. */
export const syslogAddress: Reader<SyslogAddress> = (text, context) =>
  parseSyslogAddress(text) ?? reject(context, 'is no syslog server; use tls://host:port, tcp://host:port or udp://host:port');

/** Whole MiB, given as a size; the value is in bytes. */
export const memorySize: Reader<number> = (text, context) => {
  const bytes = parseSize(text);
  if (bytes === undefined) return reject(context, 'is not a size; use a number with K, M, G or T, such as 512M');
  if (bytes >= MIB && bytes % MIB === 0) return bytes;
  const hint = /^[1-9]\d{0,5}$/.test(text) ? `, such as ${text}M (a number without a unit counts bytes)` : ', such as 512M';
  return reject(context, `is not a whole number of MiB; use at least 1M${hint}`);
};

/** A wall-clock limit in milliseconds. Longer ones would overflow the timers of Node (2^31 ms), and no job lives longer. */
export const duration: Reader<number> = (text, context) => {
  const ms = parseDuration(text);
  if (ms === undefined) return reject(context, 'is not a duration; use a number with ms, s, m or h, such as 90s or 1h30m');
  return ms >= 1 && ms <= LONGEST_MS ? ms : reject(context, 'is out of range; use a duration from 1ms to 120h');
};

/** Text on one line. */
const singleLine: Reader<string> = (text, context) =>
  /[\u0000-\u0008\u000a-\u001f\u007f]/.test(text) ? reject(context, 'holds a line break or control character; give it on one line') : text;

/** A kernel command line; several lines become one, as the kernel reads them. */
export const commandLine: Reader<string> = (text, context) => {
  const joined = text.replace(/\s*\r?\n\s*/g, ' ');
  // COMMAND_LINE_SIZE of x86 is 2048 bytes with the terminating NUL; the kernel cuts the rest off silently.
  if (Buffer.byteLength(joined) > 2047)
    return reject(context, 'is longer than the 2047 bytes that an x86 kernel reads', `${joined.slice(0, 60)}…`);
  return singleLine(joined, context);
};

/** A path on this machine, made absolute against the current folder (the workspace of a step). */
export const localPath: Reader<string> = (text, context) => {
  if (isUrl(text)) return reject(context, 'is a URL; download the file in an earlier step and give its path');
  if (text.length > LONGEST_TEXT)
    return reject(context, `is longer than the ${LONGEST_TEXT} characters of a path`, `${text.slice(0, 60)}…`);
  singleLine(text, context);
  return path.resolve(text);
};

/** Paths of configuration files, one a line, each once, made absolute. */
export const configFiles: Reader<string[]> = (text, context) => {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (lines.length > MOST_FILES) reject(context, `names more than ${MOST_FILES} files`, lines[MOST_FILES]);
  const files = lines.map((line) => localPath(line, context));
  for (const [index, line] of lines.entries()) {
    if (files.indexOf(files[index] ?? '') !== index) reject(context, 'is named twice; name it where it is to win', line);
  }
  return files;
};

/** A disk image: a path made absolute, or an https URL as it is. */
export const imageSource: Reader<string> = (text, context) => {
  if (!isImageUrl(text)) return localPath(text, context);
  const problem = imageUrlProblem(text);
  // An address may hold a secret: it is shown without.
  return problem === undefined ? text : reject(context, problem, shownUrl(text));
};

/** What a machine starts with, as the `firmware` input has it. */
export type FirmwareChoice =
  /** The machine's own. */
  { readonly kind: 'own' } | { readonly kind: 'uefi' } | { readonly kind: 'file'; readonly file: string };

/** `uefi`, `bios`, or a path made absolute. */
export const firmware: Reader<FirmwareChoice> = (text, context) => {
  if (!isFirmwareKind(text)) return { kind: 'file', file: localPath(text, context) };
  return text === 'uefi' ? { kind: 'uefi' } : { kind: 'own' };
};

/** `auto`, or a path made absolute. */
export const autoOrPath: Reader<string> = (text, context) => (text === 'auto' ? text : localPath(text, context));

/**
 * A list of the policy: words separated by commas, spaces or line breaks, each once. An entry that means nothing is a
 * problem: a misspelt `deny` would deny nothing.
 */
export function policyList(list: LayerList): Reader<string[]> {
  return (text, context) => {
    const entries = [...new Set(text.split(/[\s,]+/).filter((entry) => entry !== ''))];
    for (const entry of entries) {
      const problem = entryProblem(list, entry);
      if (problem !== undefined) reject(context, problem, entry);
    }
    return entries;
  };
}

/** A semver range. */
export const versionRange: Reader<Promise<string>> = async (text, context) => {
  const { isVersionRange } = await import('../toolchain/version.js');
  return isVersionRange(text) ? text : reject(context, 'is not a version range; use one such as >=8.2, 7.2.x or 9.1 || 10');
};

/** Sixty-four hexadecimal digits, in lower case. */
export const sha256: Reader<string> = (text, context) =>
  /^[0-9a-f]{64}$/i.test(text)
    ? text.toLowerCase()
    : reject(context, 'is not a SHA-256; use 64 hexadecimal digits, as sha256sum prints them');

/** When the VM counts as ready. A serial pattern is compiled here, so that a bad one is found before anything starts. */
export const waitCondition: Reader<Promise<WaitCondition>> = async (text, context) => {
  const condition = parseWaitCondition(text);
  if (condition === undefined) return reject(context, `is no condition; use ${WAIT_CONDITIONS}`);
  if (condition.kind === 'serial') {
    const { compileSerialPattern } = await import('../guest/console/pattern.js');
    try {
      compileSerialPattern(condition.pattern);
    } catch (error) {
      if (!(error instanceof MaqetError)) throw error;
      return reject(context, `has a pattern that cannot be used: ${sentence(error.explain())}`);
    }
  }
  return condition;
};

/** The steps of a QMP script; each of its problems is reported with the line that has it. */
export const qmpScript: Reader<Promise<ScriptStep[]>> = async (text, context) => {
  const { parseScript, ScriptError } = await import('../qmp/script/script.js');
  try {
    return parseScript(text);
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const source = text.split(/\r?\n/);
    for (const { line, problem } of error.problems)
      reject(context, `line ${line}: ${sentence(problem)}`, source[line - 1]?.trim() ?? '', ['line', line - 1]);
    return z.NEVER;
  }
};

/** Arguments for QEMU; see there. */
export const qemuArgumentList: Reader<Promise<string[]>> = async (text, context) => {
  const { qemuArguments } = await import('./qemu-args.js');
  return qemuArguments(text, context);
};

/** Further disks; see there. */
export const diskList: Reader<Promise<DiskRequest[]>> = async (text, context) => {
  const { diskRequests } = await import('./disks.js');
  return diskRequests(text, context);
};

/** The `matrix` context of a job as JSON; a job without a matrix says `null`. */
export const matrixContext: Reader<string | undefined> = (text, context) => {
  try {
    return JSON.parse(text) === null ? undefined : text;
  } catch {
    return reject(context, 'is not JSON; leave it out, the runner fills it in');
  }
};

/** Without the full stop that the list of problems adds itself. */
function sentence(text: string): string {
  return text.trim().replace(/\.$/, '');
}
