/** A configuration file, as far as its values need to know it. */
export interface ConfigFile {
  /** How messages name it: relative to the current folder where it lies below that. */
  readonly name: string;
  /** Absolute: where relative paths of the file start. */
  readonly folder: string;
}

/** Where something stands in a file. Line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: ConfigFile;
  readonly line: number;
  readonly column: number;
}

/** A scalar as it was written, without its quotes: `1_000`, `yes` and `0777` mean what the input makes of them. */
export interface TextNode {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
  /** False for what stands in quotes or in a block: that is text also where it looks like a number. */
  readonly plain: boolean;
  /** Where the first line of a literal block (`|`) stands; its other lines follow it one by one. */
  readonly block?: Place;
}

/** Nothing: `null`, `~`, or no value at all. */
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

/** Its keys differ from each other. */
export interface MapNode {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: readonly MapEntry[];
}

/** A value of a configuration file, and where it stands. */
export type ConfigNode = TextNode | NoneNode | ListNode | MapNode;

/** The value of a map's key. */
export function member(map: MapNode, key: string): ConfigNode | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value;
}

/** The same value under another key, which stands where the old one does. */
export function rename({ key, value }: GivenEntry, name: string): GivenEntry {
  return { key: { ...key, text: name }, value };
}

/** `FILE:LINE:COLUMN`, as compilers write it. */
export function placeText({ file, line, column }: Place): string {
  return `${file.name}:${line}:${column}`;
}

/**
 * Where the cause of a problem stands: the part of a value that `path` leads to (see `reject`), and in it the text, or the key, that
 * is (or at least holds) the offending one.
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
