import path from 'node:path';
import { z } from 'zod';
import { listOf } from '../shared/json-schema.js';
import { formatBytes, parseSize } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input, theInput } from '../shared/wording.js';

// What a policy file permits beside QMP commands. Each limit is called like the input that it limits; `vms` has no input.

const NETWORKS = ['user', 'isolated', 'none'] as const;
const WAITS = ['running', 'agent', 'ssh', 'tcp', 'serial', 'event', 'shutdown'] as const;
const MOST_ENTRIES = 1000;
const MOST_VMS = 10_000;
/** The entry of `image` for every file of this machine. */
const LOCAL = 'local';

/** The limits of one layer, as they are stored. A missing member limits nothing, an empty list permits nothing. */
function storedLimits() {
  const texts = listOf(z.string(), MOST_ENTRIES);
  return z.strictObject({
    'qemu-args': z.literal(false).optional(),
    /** Absolute paths: a binary, or a directory that holds it at any depth. */
    qemu: texts.optional(),
    /** Absolute paths of directories that may be shared, with all that they hold. */
    share: texts.optional(),
    /** `local`, absolute paths of directories, and beginnings of https URLs. */
    image: texts.optional(),
    network: listOf(z.enum(NETWORKS), MOST_ENTRIES).optional(),
    /** Ports of the host, from the first to the last. 0 stands for a free port that the run picks. */
    ports: listOf(z.tuple([z.number().int(), z.number().int()]), MOST_ENTRIES).optional(),
    'wait-for': listOf(z.enum(WAITS), MOST_ENTRIES).optional(),
    /** In bytes. */
    memory: z.number().optional(),
    /** VMs that run at the same time in one state directory. */
    vms: z.number().int().optional(),
  });
}

export type Limits = Readonly<z.infer<ReturnType<typeof storedLimits>>>;
export type LimitName = keyof Limits;

/** The limits of a layer. Built when a layer is first parsed. */
export const limitsSchema = z.lazy(storedLimits);

/** Reports an invalid limit. @param problem - the end of a sentence that starts with the offending value. */
type Complain = (problem: string, value?: string) => never;
type LimitReader<T> = (value: unknown, complain: Complain) => T;

const READERS: { readonly [Name in LimitName]-?: LimitReader<Limits[Name]> } = {
  'qemu-args': (value, complain) =>
    value === false ? false : value === true ? undefined : complain('is not a boolean; use true or false'),
  qemu: listReader(absolutePath('of QEMU, or of a directory that holds it')),
  share: listReader(absolutePath('of a directory that may be shared')),
  image: listReader(imageSource),
  network: listReader(oneOf(NETWORKS), { boolean: false }),
  ports: listReader(portRange),
  'wait-for': listReader(oneOf(WAITS), { boolean: false }),
  memory: (value, complain) =>
    (typeof value === 'string' ? parseSize(value) : undefined) ?? complain('is not a size; use a number with K, M, G or T, such as 4G'),
  vms: (value, complain) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_VMS
      ? value
      : complain(`is not a whole number from 1 to ${MOST_VMS}`),
};

/** Returns true for the name of a limit. */
export function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(READERS, name);
}

/** The names of all limits. */
export const LIMIT_NAMES = Object.keys(READERS) as readonly LimitName[];

/**
 * Reads one limit of a policy file.
 *
 * @param value - as YAML has it: `false` permits nothing, `true` everything, a list or a text its entries.
 * @param complain - gets each problem, and throws.
 * @returns undefined for `true`.
 */
export function readLimit(name: LimitName, value: unknown, complain: Complain): unknown {
  return READERS[name](value, complain);
}

/** Makes a reader of a list, which a text with spaces or commas can stand for, and a boolean if that has a meaning. */
function listReader<T>(read: (entry: string, complain: Complain) => T, { boolean = true } = {}): LimitReader<T[] | undefined> {
  return (value, complain) => {
    if (boolean && typeof value === 'boolean') return value ? undefined : [];
    const text = typeof value === 'number' ? String(value) : value;
    const items: unknown = typeof text === 'string' ? text.split(/[\s,]+/).filter((word) => word !== '') : text;
    if (!Array.isArray(items)) return complain(`is not a list${boolean ? ', true or false' : ''}`);
    if (items.length === 0) return complain(`is empty; ${boolean ? 'write false to permit nothing' : 'name what is permitted'}`);
    return items.map((item) =>
      typeof item === 'string' || typeof item === 'number' ? read(String(item), complain) : complain('is not a text', JSON.stringify(item)),
    );
  };
}

function oneOf<const T extends string>(legal: readonly T[]): (entry: string, complain: Complain) => T {
  return (entry, complain) => legal.find((word) => word === entry) ?? complain(`is not one of ${legal.join(', ')}`, entry);
}

function absolutePath(what: string): (entry: string, complain: Complain) => string {
  return (entry, complain) =>
    path.isAbsolute(entry) ? path.resolve(entry) : complain(`is not absolute; write the whole path ${what}`, entry);
}

function imageSource(entry: string, complain: Complain): string {
  if (entry === LOCAL) return entry;
  if (path.isAbsolute(entry)) return path.resolve(entry);
  const url = entry.startsWith('https://') && URL.canParse(entry) ? new URL(entry) : undefined;
  const plain = url !== undefined && [url.username, url.password, url.search, url.hash].every((part) => part === '');
  return plain ? url.href : complain('is not `local`, the absolute path of a directory, or the beginning of an https URL', entry);
}

function portRange(entry: string, complain: Complain): [number, number] {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(entry);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  const legal = match !== null && last <= 65535 && first <= last;
  return legal ? [first, last] : complain('is not a port of the host, or a range such as 8000-8999', entry);
}

/** What a run asks for, as far as limits apply to it. A list is empty if the run does not ask for it. Paths are absolute and without links. */
export interface Asked {
  /** The number of arguments. */
  readonly qemuArgs: number;
  /** The path of QEMU, unless it is searched for. */
  readonly qemu: readonly string[];
  readonly shares: readonly string[];
  /** The files and URLs that the VM boots or has as disks, by input. */
  readonly sources: readonly { readonly input: string; readonly value: string }[];
  /** An entry of the limit, or the name of a network that none of them stands for. */
  readonly network: readonly string[];
  /** Ports of the host. */
  readonly ports: readonly number[];
  readonly waitFor: readonly (typeof WAITS)[number][];
  /** In bytes. */
  readonly memory: readonly number[];
  /** The VMs that will run in the state directory; 0 if none is started. */
  readonly vms: number;
}

/** A run that asks for nothing that has a limit. */
export const NOTHING_ASKED: Asked = {
  qemuArgs: 0,
  qemu: [],
  shares: [],
  sources: [],
  network: [],
  ports: [],
  waitFor: [],
  memory: [],
  vms: 0,
};

/** A request that goes beyond a limit. */
export interface Excess {
  /** The input, or `vms`. */
  readonly input: string;
  /** A sentence. */
  readonly reason: string;
  /** A sentence. */
  readonly remedy: string;
}

/** Judges what a run asks for against the limits of one layer. @param source - the layer, as messages name it. */
export function excesses(limits: Limits, source: string, asked: Asked): Excess[] {
  const by = `the ${oneLine(source)}`;
  const { qemu, share, image, network, ports, 'wait-for': waits, memory, vms } = limits;
  const refused = (name: string, value: string, permitted: readonly string[]): Excess => ({
    input: name,
    reason: `${theInput(name)} (${value}) is not permitted by ${by}.`,
    remedy: permitted.length === 0 ? `It permits no ${input(name)}: leave it out.` : `It permits ${permitted.join(', ')}.`,
  });
  const beyond = <T>(name: string, permitted: readonly T[] | undefined, values: readonly T[]): Excess[] =>
    permitted === undefined
      ? []
      : values.filter((value) => !permitted.includes(value)).map((value) => refused(name, String(value), permitted.map(String)));
  const outside = (
    name: string,
    directories: readonly string[] | undefined,
    files: readonly string[],
    also: readonly string[] = [],
  ): Excess[] =>
    directories === undefined
      ? []
      : files.filter((file) => !within(file, directories)).map((file) => refused(name, quoted(file), [...also, ...directories]));
  return [
    ...(limits['qemu-args'] === false && asked.qemuArgs > 0
      ? [refused('qemu-args', asked.qemuArgs === 1 ? '1 argument' : `${asked.qemuArgs} arguments`, [])]
      : []),
    ...outside('qemu', qemu, asked.qemu, ['auto']),
    ...outside('share', share, asked.shares),
    ...asked.sources
      .filter(({ value }) => image !== undefined && !isFrom(value, image))
      .map(({ input: name, value }) => refused(name, quoted(value), image ?? [])),
    ...beyond<string>('network', network, asked.network),
    ...asked.ports
      .filter((port) => ports?.some(([first, last]) => port >= first && port <= last) === false)
      .map((port) => refused('ports', Number.isNaN(port) ? 'one that cannot be read' : `${port}`, (ports ?? []).map(rangeText))),
    ...beyond('wait-for', waits, asked.waitFor),
    ...asked.memory
      .filter((bytes) => memory !== undefined && bytes > memory)
      .map((bytes) => refused('memory', formatBytes(bytes), [`at most ${formatBytes(memory ?? 0)}`])),
    ...(vms !== undefined && asked.vms > vms ? [tooMany(by, vms, asked.vms - 1)] : []),
  ];
}

/** Describes limits for a terminal: the name and what it permits. */
export function limitRows(limits: Limits): [name: string, permitted: string][] {
  return LIMIT_NAMES.flatMap((name): [string, string][] => {
    const limit = limits[name];
    if (limit === undefined) return [];
    if (name === 'memory') return [[name, `at most ${formatBytes(limits.memory ?? 0)}`]];
    if (typeof limit === 'number') return [[name, `at most ${limit}`]];
    const entries = name === 'ports' ? (limits.ports ?? []).map(rangeText) : limit === false ? [] : limit;
    return [[name, entries.join(', ') || 'nothing']];
  });
}

function tooMany(by: string, most: number, running: number): Excess {
  const reason = `One more VM is more than ${by} permits: ${most} at the same time, and ${running} already ${running === 1 ? 'runs' : 'run'}.`;
  return { input: 'vms', reason, remedy: 'Stop one first: `maqet ls` lists them.' };
}

function quoted(value: string): string {
  return JSON.stringify(oneLine(value, 200));
}

function rangeText([first, last]: readonly [number, number]): string {
  return first === last ? `${first}` : `${first}-${last}`;
}

function within(file: string, directories: readonly string[]): boolean {
  return directories.some((directory) => {
    const relative = path.relative(directory, file);
    return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
  });
}

/** Returns true if a local file is one of those that entries of `qemu` or `image` permit. @param file - absolute and without links. */
export function permitsFile(file: string, entries: readonly string[]): boolean {
  return isFrom(file, entries);
}

function isFrom(value: string, sources: readonly string[]): boolean {
  if (path.isAbsolute(value))
    return (
      sources.includes(LOCAL) ||
      within(
        value,
        sources.filter((entry) => path.isAbsolute(entry)),
      )
    );
  // A file in the directory of the VM.
  if (value.startsWith('files/')) return sources.includes(LOCAL);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return sources.some((entry) => entry.startsWith('https://') && url !== undefined && startsLike(url, new URL(entry)));
}

/**
 * Returns true if a URL is at or below another one. A path below is separated by a slash: `/images` does not permit `/images-2`. Servers
 * decode a slash that is encoded, and then resolve the dots around it: such a path is below nothing.
 */
function startsLike(url: URL, start: URL): boolean {
  if (/%2f|%5c/i.test(url.pathname)) return false;
  const below = start.pathname.endsWith('/') ? start.pathname : `${start.pathname}/`;
  return url.origin === start.origin && (url.pathname === start.pathname || url.pathname.startsWith(below));
}
