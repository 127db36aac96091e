import { oneLine } from '../../shared/untrusted-text.js';
import { INPUTS, type InputName } from '../schema.js';
import type { Findings } from './findings.js';
import { type ConfigNode, type MapNode, member, type TextNode } from './node.js';
import { translateStorage } from './storage.js';

/** Returns the values of a merged configuration by their inputs. `arguments`, `args` and `storage` become inputs here. */
export function assemble(config: MapNode, findings: Findings): Map<InputName, ConfigNode> {
  const values = new Map<InputName, ConfigNode>();
  for (const { name } of INPUTS) {
    const value = member(config, name);
    if (value !== undefined && value.kind !== 'none') values.set(name, value);
  }
  addArguments(values, config, findings);
  addStorage(values, config, findings);
  return values;
}

function addArguments(values: Map<InputName, ConfigNode>, config: MapNode, findings: Findings): void {
  const options = member(config, 'arguments');
  const more = member(config, 'args');
  const words = [
    ...(options?.kind === 'list' ? options.items.flatMap((item) => optionWords(item, findings)) : []),
    ...(more === undefined ? [] : plainWords(more, findings)),
  ];
  const [first] = words;
  if (first === undefined) return;
  const own = values.get('qemu-args');
  if (own?.kind === 'text')
    findings.problem(own.place, 'qemu-args', own, 'cannot be combined with `arguments` or `args`; write it as a list');
  else values.set('qemu-args', { kind: 'list', place: first.place, items: [...words, ...(own?.kind === 'list' ? own.items : [])] });
}

/** Turns `rtc: {base: utc}` into `-rtc base=utc`. */
function optionWords(item: ConfigNode, findings: Findings): TextNode[] {
  const [key, value] = item.kind === 'map' ? [item.entries[0]?.key, item.entries[0]?.value] : item.kind === 'text' ? [item, undefined] : [];
  if (key === undefined) return [];
  const option: TextNode = { ...key, text: `-${key.text}`, plain: false };
  if (value === undefined || value.kind === 'none') return [option];
  if (value.kind === 'text') return [option, { ...value, plain: false }];
  if (value.kind === 'list') {
    findings.problem(value.place, key.text, value, 'takes one value; write the option once for each value');
    return [];
  }
  return [option, { kind: 'text', place: value.place, text: properties(value, key.text, findings), plain: false }];
}

/** Joins properties. QEMU ends a property at a comma, unless the comma is doubled. */
function properties(map: MapNode, option: string, findings: Findings): string {
  const parts = map.entries.flatMap(({ key, value }) => {
    if (value.kind === 'none') return [key.text];
    if (value.kind === 'text') return [`${key.text}=${value.text.replaceAll(',', ',,')}`];
    findings.problem(value.place, option, value, `takes one value as ${oneLine(key.text, 60)}`);
    return [];
  });
  return parts.join(',');
}

/** Returns the words of a list, or of a text split at spaces. */
function plainWords(args: ConfigNode, findings: Findings): TextNode[] {
  if (args.kind === 'text' && !/['"\\$`]/.test(args.text)) {
    return args.text.split(/\s+/).flatMap((text) => (text === '' ? [] : [{ ...args, text, plain: false }]));
  }
  if (args.kind !== 'list') {
    findings.problem(args.place, 'args', args, 'is neither a list of words nor a text without quotes; write a list');
    return [];
  }
  return args.items.flatMap((item) => {
    if (item.kind === 'text') return [{ ...item, plain: false }];
    findings.problem(item.place, 'args', item, 'has an item that is not text; write options with keys in `arguments`');
    return [];
  });
}

function addStorage(values: Map<InputName, ConfigNode>, config: MapNode, findings: Findings): void {
  const list = member(config, 'storage');
  if (list?.kind !== 'list') return;
  const { disks, shares, cdrom } = translateStorage(list, findings);
  prepend(values, 'disks', disks);
  prepend(values, 'share', shares);
  if (cdrom === undefined) return;
  if (values.has('cdrom')) findings.problem(cdrom.place, 'storage', cdrom, 'names a second CD besides `cdrom`; there is one drive');
  else values.set('cdrom', cdrom);
}

function prepend(values: Map<InputName, ConfigNode>, input: InputName, items: readonly ConfigNode[]): void {
  const [first] = items;
  if (first === undefined) return;
  const own = values.get(input);
  const more = own === undefined ? [] : own.kind === 'list' ? own.items : [own];
  values.set(input, { kind: 'list', place: first.place, items: [...items, ...more] });
}
