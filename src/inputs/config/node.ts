/** A configuration file. */
export interface ConfigFile {
  /** Its name in messages: relative to the current directory if it lies below that. */
  readonly name: string;
  /** Absolute path of the directory where relative paths in the file start. */
  readonly directory: string;
}

/** A place in a file. Line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: ConfigFile;
  readonly line: number;
  readonly column: number;
}

/** A scalar as it is written, without its quotes: the input decides what `1_000`, `yes` and `0777` mean. */
export interface TextNode {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
  /** False for a scalar in quotes or in a block, which is text even if it looks like a number. */
  readonly plain: boolean;
  /** The place of the first line of a literal block (`|`). Each further line is one line below. */
  readonly block?: Place;
}

/** No value: `null`, `~`, or nothing at all. */
export interface NoneNode {
  readonly kind: 'none';
  readonly place: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly ConfigNode[];
}

export interface MapEntry {
  readonly key: TextNode;
  readonly value: ConfigNode;
}

/** A key with a value. */
export interface GivenEntry {
  readonly key: TextNode;
  readonly value: Exclude<ConfigNode, NoneNode>;
}

/** A map with unique keys. */
export interface MapNode {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: readonly MapEntry[];
}

/** A value of a configuration file and its place. */
export type ConfigNode = TextNode | NoneNode | ListNode | MapNode;

/** Returns the value of a map's key. */
export function member(map: MapNode, key: string): ConfigNode | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value;
}

/** Renames the key of an entry, which keeps its place. */
export function rename({ key, value }: GivenEntry, name: string): GivenEntry {
  return { key: { ...key, text: name }, value };
}

/** Writes a place as compilers do: `FILE:LINE:COLUMN`. */
export function placeText({ file, line, column }: Place): string {
  return `${file.name}:${line}:${column}`;
}

/**
 * Finds the place of a problem: the part of a value that `path` leads to (see `reject`), and in it the text or key that is, or contains,
 * the offending text.
 */
export function locate(node: ConfigNode, path: readonly PropertyKey[], offending: string): Place {
  const [kind, index] = path;
  if (typeof index === 'number') {
    const item = node.kind === 'list' ? node.items[index] : undefined;
    if (item !== undefined) return locate(item, [], offending);
    if (kind === 'line' && node.kind === 'text' && node.block !== undefined) return { ...node.block, line: node.block.line + index };
  }
  const texts = textsOf(node);
  const found = texts.find(({ text }) => text === offending) ?? texts.find(({ text }) => offending !== '' && text.includes(offending));
  return found?.place ?? node.place;
}

function textsOf(node: ConfigNode): TextNode[] {
  switch (node.kind) {
    case 'text':
      return [node];
    case 'none':
      return [];
    case 'list':
      return node.items.flatMap(textsOf);
    case 'map':
      return node.entries.flatMap(({ key, value }) => [key, ...textsOf(value)]);
  }
}
