import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { errorText } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { withoutStop } from '../readers.js';
import type { Findings } from './findings.js';
import type { ConfigFile, ConfigNode, MapEntry, MapNode, Place, TextNode } from './node.js';

/** Far below the depth that exhausts a stack, far above what a configuration needs. */
const DEEPEST = 64;
/** Values of a file, counting those that aliases repeat: with aliases, a few lines of YAML can stand for billions of values. */
const MOST_VALUES = 20_000;
/** A broken line tends to break the lines after it. */
const MOST_ERRORS = 5;
const NULLS: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * Parses the text of a configuration file: one YAML 1.2 map. A file without values is an empty map.
 *
 * Scalars stay the texts that are written. Anchors, aliases and merge keys (`<<`) are resolved, within limits. Invalid YAML (including
 * tabs as indentation), duplicate keys, keys that are not text, tags and NUL bytes are problems, each with its place.
 *
 * @returns the valid part of the file; the problems are among the findings. Never throws, whatever the text.
 */
export function parseConfig(text: string, file: ConfigFile, findings: Findings): MapNode {
  const lines = lineCounterOf(text);
  const placeAt = (offset: number): Place => {
    const { line, col: column } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column };
  };
  try {
    // `uniqueKeys` of the YAML library takes quadratic time. `logLevel: 'silent'` would drop a second document without an error.
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;
    const document = parseDocument<Node>(text, options);
    if (document.errors.length === 0) return new Reader(text, placeAt, findings).readAll(document.contents);
    const reported = new Set<number>();
    for (const error of document.errors) {
      const place = placeAt(error.pos[0]);
      if (reported.has(place.line) || reported.size === MOST_ERRORS) continue;
      reported.add(place.line);
      findings.fileProblem(place, syntaxProblem(error));
    }
  } catch (error) {
    // Deep nesting exhausts the stack of the YAML library.
    findings.fileProblem(placeAt(0), `cannot be parsed as YAML: ${oneLine(errorText(error), 200)}`);
  }
  return emptyMap(placeAt(0));
}

/** Counts lines, because the YAML library misses a line that begins with `...` in the middle of a scalar (yaml 2.9). */
function lineCounterOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

function syntaxProblem({ code, message }: YAMLError): string {
  return code === 'MULTIPLE_DOCS' ? 'has a second YAML document; keep one' : `is not valid YAML: ${withoutStop(oneLine(message, 200))}`;
}

function emptyMap(place: Place): MapNode {
  return { kind: 'map', place, entries: [] };
}

class Reader {
  private readonly anchored = new Map<Node, Node>();
  private readonly lines: readonly string[];
  private values = 0;
  /** The outermost alias that is being followed: it is reported for the values that it repeats. */
  private followed: Place | undefined;

  constructor(
    text: string,
    private readonly placeAt: (offset: number) => Place,
    private readonly findings: Findings,
  ) {
    this.lines = text.split('\n');
  }

  /** @param contents - the root of the document; null if there is none. */
  readAll(contents: Node | null): MapNode {
    if (contents !== null) this.findAnchors(contents);
    const root = contents === null ? undefined : this.read(contents, 0);
    if (root?.kind === 'map') return root;
    if (root !== undefined && root.kind !== 'none') this.complain(root.place, 'is not a map; write `key: value` lines');
    return emptyMap(this.placeAt(0));
  }

  /** Maps each alias to the last anchor of its name before it. */
  private findAnchors(contents: Node): void {
    const anchors = new Map<string, Node>();
    visit(contents, {
      Node: (_key, node) => {
        const target = isAlias(node) ? anchors.get(node.source) : undefined;
        if (target !== undefined) this.anchored.set(node, target);
        else if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
  }

  private complain(place: Place, problem: string): void {
    this.findings.fileProblem(place, problem);
  }

  private placeOf(node: Node): Place {
    return this.placeAt(node.range?.[0] ?? 0);
  }

  private read(node: Node, depth: number): ConfigNode {
    const place = this.placeOf(node);
    const none: ConfigNode = { kind: 'none', place };
    if (!this.allows(depth, place)) return none;
    if (isAlias(node)) return this.follow(node, place, depth) ?? none;
    if (node.tag !== undefined) this.complain(place, `uses the tag ${oneLine(node.tag, 60)}; write only the value`);
    if (isMap(node)) return this.readMap(node as YAMLMap<Node, Node | null>, place, depth);
    if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => this.read(item as Node, depth + 1)) };
    return isScalar(node) ? this.readScalar(node, place) : none;
  }

  /** Returns false once the file exceeds a limit. The rest of it is not read. */
  private allows(depth: number, place: Place): boolean {
    if (this.values >= MOST_VALUES) return false;
    this.values += 1;
    const where = this.followed ?? place;
    if (this.values === MOST_VALUES) this.complain(where, `has more than ${MOST_VALUES} values, counting those that aliases repeat`);
    if (depth <= DEEPEST) return true;
    this.complain(where, `is nested more than ${DEEPEST} levels deep`);
    // Report this once: an alias inside of its own anchor gets here again and again.
    this.values = MOST_VALUES;
    return false;
  }

  private follow(alias: Alias, place: Place, depth: number): ConfigNode | undefined {
    const target = this.anchored.get(alias);
    if (target === undefined) {
      this.complain(place, `uses the alias *${oneLine(alias.source, 60)}, which no anchor before it defines`);
      return undefined;
    }
    const before = this.followed;
    this.followed ??= place;
    const value = this.read(target, depth + 1);
    this.followed = before;
    return value;
  }

  private readScalar(node: Scalar, place: Place): ConfigNode {
    const text = String(node.value);
    const plain = node.type === 'PLAIN';
    if (plain && NULLS.has(text)) return { kind: 'none', place };
    if (text.includes('\0')) this.complain(place, 'has a NUL byte; remove it');
    const block = node.type === 'BLOCK_LITERAL' ? this.firstLine(place) : undefined;
    return { kind: 'text', place, text, plain, ...(block === undefined ? {} : { block }) };
  }

  /** Finds the line below a block's `|`. */
  private firstLine({ file, line }: Place): Place {
    const start = this.lines[line] ?? '';
    return { file, line: line + 1, column: start.length - start.trimStart().length + 1 };
  }

  private readMap(map: YAMLMap<Node, Node | null>, place: Place, depth: number): MapNode {
    const own = new Map<string, MapEntry>();
    const merged: MapEntry[] = [];
    for (const { key, value } of map.items) {
      const name = this.readKey(key, place);
      if (name === undefined) continue;
      const entry = { key: name, value: value === null ? ({ kind: 'none', place: name.place } as const) : this.read(value, depth + 1) };
      if (name.text === '<<' && name.plain) merged.push(...this.mergedEntries(entry));
      else if (own.has(name.text)) this.complain(name.place, `has the key \`${oneLine(name.text, 60)}\` twice; keep one`);
      else own.set(name.text, entry);
    }
    // The map's own entries override merged ones, and the first merged entry overrides later ones.
    for (const entry of merged) if (!own.has(entry.key.text)) own.set(entry.key.text, entry);
    return { kind: 'map', place, entries: [...own.values()] };
  }

  private readKey(key: Node, place: Place): TextNode | undefined {
    const read = isScalar(key) ? this.read(key, 0) : undefined;
    if (read?.kind === 'text') return read;
    if (this.values >= MOST_VALUES) return undefined;
    this.complain(read?.place ?? (key.range ? this.placeOf(key) : place), 'has a key that is not text; put it in quotes');
    return undefined;
  }

  private mergedEntries({ key, value }: MapEntry): readonly MapEntry[] {
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind === 'map') return map.entries;
      // A value beyond the limit was not read, which is no error of its own.
      if (this.values < MOST_VALUES) this.complain(key.place, 'merges (`<<`) a value that is not a map');
      return [];
    });
  }
}
