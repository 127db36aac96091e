import type { Findings } from './findings.js';
import type { GivenEntry, MapEntry, TextNode } from './node.js';

/** `env` as a map, whatever way it is written: a map, a list of `NAME=VALUE`, or one such text a line. So it can be merged. */
export function variablesMap({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind === 'map') return [{ key, value }];
  const lines = value.kind === 'list' ? value.items : textLines(value);
  const entries = new Map<string, MapEntry>();
  for (const line of lines) {
    if (line.kind !== 'text') {
      findings.problem(line.place, key.text, line, 'takes NAME=VALUE');
      continue;
    }
    const entry = variable(line);
    if (entries.has(entry.key.text)) findings.problem(line.place, key.text, entry.key, 'is set twice');
    entries.set(entry.key.text, entry);
  }
  return [{ key, value: { kind: 'map', place: value.place, entries: [...entries.values()] } }];
}

function textLines(node: TextNode): TextNode[] {
  const { block } = node;
  const lines = node.text.split('\n').map((text, index) => ({
    ...node,
    text: text.trimStart(),
    place: block === undefined ? node.place : { ...block, line: block.line + index },
  }));
  return lines.filter(({ text }) => text.trim() !== '');
}

function variable(line: TextNode): MapEntry {
  const equals = line.text.indexOf('=');
  if (equals === -1) return { key: { ...line, text: line.text.trimEnd() }, value: { kind: 'none', place: line.place } };
  return { key: { ...line, text: line.text.slice(0, equals) }, value: { ...line, text: line.text.slice(equals + 1), plain: false } };
}
