import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Json } from '../../shared/json.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { quoted } from '../errors.js';
import type { ProblemList } from './problems.js';

/** A value of the script and the line on which it starts. */
export interface LocatedValue {
  readonly line: number;
  readonly value: Json;
}

/** Deeper than any QMP argument, and far from exhausting a stack. */
const DEPTH_LIMIT = 64;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** The context of reading a node. */
interface Source {
  readonly problems: ProblemList;
  /** Returns the line of the script on which a node starts. */
  lineOf(node: Node): number;
}

/**
 * Parses one YAML document as JSON with integers of 64 bits.
 *
 * Reports as problems, each with its line: everything that JSON does not have (anchors, aliases, tags, keys that are not strings,
 * infinities), duplicate keys, integers of more than 64 bits, and nesting deeper than 64.
 *
 * @param firstLine - the line of the script on which `text` starts.
 * @returns the items of a list, or the document as the only item, without those that have a problem; undefined if the text is not
 *   YAML, which is reported as a problem, too.
 */
export function readYaml(text: string, firstLine: number, problems: ProblemList): LocatedValue[] | undefined {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => firstLine - 1 + Math.max(1, counter.linePos(offset).line);
  const contents = compose(text, counter, lineAt, problems);
  if (contents === undefined) return undefined;
  const source: Source = { problems, lineOf: (node) => lineAt(node.range?.[0] ?? 0) };
  if (isSeq(contents) && !plain(contents, source)) return [];
  const items = isSeq(contents) ? (contents.items as (Node | null)[]) : [contents];
  const values: LocatedValue[] = [];
  for (const item of items) {
    const before = problems.found.length;
    const value = item === null ? null : readNode(item, source, 0);
    if (problems.found.length === before) values.push({ line: item === null ? firstLine : source.lineOf(item), value });
  }
  return values;
}

function compose(
  text: string,
  lineCounter: LineCounter,
  lineAt: (offset: number) => number,
  problems: ProblemList,
): Node | null | undefined {
  try {
    // `readMap` finds duplicate keys, because the check of the library takes quadratic time. (Never set `logLevel: 'silent'`: it would
    // silently drop a second document.)
    const options = { intAsBigInt: true, uniqueKeys: false, prettyErrors: false, lineCounter } as const;
    const document = parseDocument<Node>(text, options);
    for (const error of document.errors) problems.add(lineAt(error.pos[0]), `is not valid YAML: ${oneLine(error.message, 200)}`);
    return document.errors.length === 0 ? document.contents : undefined;
  } catch (error) {
    // The nesting exhausts the stack of the library.
    problems.add(lineAt(0), `cannot be read: ${oneLine(error instanceof Error ? error.message : String(error), 200)}`);
    return undefined;
  }
}

/** Returns true for a node without a tag and an anchor; reports any other. */
function plain(node: Node, source: Source): boolean {
  const { tag, anchor } = node as { tag?: string; anchor?: string };
  if (tag === undefined && anchor === undefined) return true;
  source.problems.add(source.lineOf(node), `uses a YAML ${anchor === undefined ? 'tag' : 'anchor'}; write the value itself`);
  return false;
}

/** Reads the value of a node. A part with a problem is reported and becomes null. */
function readNode(node: Node, source: Source, depth: number): Json {
  if (isAlias(node)) {
    source.problems.add(source.lineOf(node), 'uses a YAML alias; write the value itself');
    return null;
  }
  if (!plain(node, source)) return null;
  if (depth > DEPTH_LIMIT) {
    source.problems.add(source.lineOf(node), `is nested more than ${DEPTH_LIMIT} levels deep`);
    return null;
  }
  if (isMap(node)) return readMap(node as YAMLMap<Node, Node | null>, source, depth);
  if (isSeq(node)) return node.items.map((item) => (item === null ? null : readNode(item as Node, source, depth + 1)));
  return readScalar(isScalar(node) ? node.value : undefined, node, source);
}

function readMap(map: YAMLMap<Node, Node | null>, source: Source, depth: number): Json {
  const members = new Map<string, Json>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) && plain(key, source) ? key.value : undefined;
    if (typeof name !== 'string') source.problems.add(source.lineOf(key ?? map), 'has a key that is not a string; put it in quotes');
    else if (members.has(name)) source.problems.add(source.lineOf(key), `names ${quoted(name, 80)} twice`);
    else members.set(name, value === null ? null : readNode(value, source, depth + 1));
  }
  // Assignment would not keep a key `__proto__`.
  return Object.fromEntries(members);
}

function readScalar(value: unknown, node: Node, source: Source): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'bigint') {
    if (value >= INT64_MIN && value <= UINT64_MAX) return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    source.problems.add(source.lineOf(node), `holds the integer ${oneLine(value.toString(), 40)}, which does not fit in 64 bits`);
    return null;
  }
  source.problems.add(source.lineOf(node), 'holds a value that JSON does not have');
  return null;
}
