import { input as marked } from '../../shared/wording.js';
import type { InputEntry } from '../schema.js';
import type { Findings } from './findings.js';
import type { ConfigNode, ListNode, MapNode, TextNode } from './node.js';

/** Plain scalars that YAML 1.2 (core schema) does not read as text. */
const NO_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * Writes a value of a file as the text of an input, for the reader of that input.
 *
 * A list of texts becomes one text a line, the map of `env` becomes lines of NAME=VALUE. A value of an input that is YAML becomes YAML
 * with one item a line, so that the line of a problem tells its item.
 *
 * @returns undefined for a value of another kind than the input takes, which is among the findings.
 */
export function inputText(input: InputEntry, node: ConfigNode, findings: Findings): string | undefined {
  const problem = (place: ConfigNode, text: string): undefined => void findings.problem(place.place, input.name, place, text);
  const kinds = input.yaml ?? (input.name === 'env' ? ['map'] : input.list === true ? ['text', 'list'] : ['text']);
  if (!kinds.some((kind) => kind === node.kind)) return problem(node, `takes ${describe(kinds)}`);
  if (node.kind === 'text') return node.text;
  if (input.yaml !== undefined) return yamlItems(node);
  if (node.kind === 'map') return variableLines(node, problem);
  // No text means that: a blank one stands for the default, which allows everything.
  if (input.name === 'allow' && node.kind === 'list' && node.items.length === 0)
    return problem(node, `is empty, which would allow everything; use ${marked('deny', '*')} to allow nothing, or leave it out`);
  return node.kind === 'list' ? itemLines(node, problem) : undefined;
}

function describe(kinds: readonly ConfigNode['kind'][]): string {
  const words = { text: 'one value', list: 'a list', map: 'a map', none: 'nothing' };
  return kinds.map((kind) => words[kind]).join(' or ');
}

type Complain = (node: ConfigNode, problem: string) => undefined;

function itemLines(list: ListNode, complain: Complain): string {
  const lines = list.items.flatMap((item) => {
    if (item.kind === 'text') return [item.text.trim()];
    return complain(item, 'has an item that is not text') ?? [];
  });
  return lines.join('\n');
}

/** A value may be a secret, so only the name is shown. */
function variableLines(map: MapNode, complain: Complain): string {
  const lines = map.entries.flatMap(({ key, value }) => {
    if (/[=\n]/.test(key.text)) return complain(key, 'is not the name of a variable') ?? [];
    if (value.kind === 'none') return [key.text];
    if (value.kind === 'text' && !/[\r\n]/.test(value.text)) return [`${key.text}=${value.text}`];
    return complain(key, 'has a value that is not one line of text; set it in the environment, and write only its name') ?? [];
  });
  return lines.join('\n');
}

function yamlItems(node: ConfigNode): string {
  return node.kind === 'list' ? node.items.map((item) => `- ${flow(item)}`).join('\n') : flow(node);
}

/** Writes a value in YAML's flow style on one line. Scalars keep their types. */
function flow(node: ConfigNode): string {
  switch (node.kind) {
    case 'none':
      return 'null';
    case 'text':
      return scalar(node);
    case 'list':
      return `[${node.items.map(flow).join(', ')}]`;
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}: ${flow(value)}`).join(', ')}}`;
  }
}

function scalar({ text, plain }: TextNode): string {
  return plain && NO_TEXT.test(text) ? text : JSON.stringify(text);
}
