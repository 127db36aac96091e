import type { ConfigNode, ListNode, MapEntry, MapNode } from './node.js';
import { member } from './node.js';

/** Returns the key by which an item of a list is merged; undefined for an item that is not merged. */
type KeyOf = (item: ConfigNode) => string | undefined;

/** The lists whose items are merged one by one. Other lists are replaced as a whole. */
const MERGED_LISTS: ReadonlyMap<string, KeyOf> = new Map([
  ['arguments', optionOf],
  ['storage', deviceOf],
]);

/**
 * Merges a later configuration over an earlier one, both from `translate`. Merges a map (`env`) key by key, `arguments` option by
 * option, `storage` device by device. Any other value of the later configuration replaces the earlier value.
 *
 * Associative as long as each key has values of one kind, which `translate` guarantees. An empty configuration changes nothing.
 */
export function mergeConfigs(earlier: MapNode, later: MapNode): MapNode {
  const entries = new Map<string, MapEntry>(earlier.entries.map((entry) => [entry.key.text, entry]));
  for (const entry of later.entries) {
    const before = entries.get(entry.key.text);
    entries.set(entry.key.text, before === undefined ? entry : { key: entry.key, value: mergeValues(before, entry) });
  }
  return { kind: 'map', place: later.place, entries: [...entries.values()] };
}

function mergeValues({ value: before }: MapEntry, { key, value }: MapEntry): ConfigNode {
  if (before.kind === 'map' && value.kind === 'map') return mergeConfigs(before, value);
  const keyOf = MERGED_LISTS.get(key.text);
  return keyOf !== undefined && before.kind === 'list' && value.kind === 'list' ? mergeLists(before, value, keyOf) : value;
}

/**
 * Replaces the first item of each key by all later items of that key, and removes its other items: an option such as `device` can occur
 * several times. Keeps items that only one list has, those of the later list at the end.
 */
function mergeLists(earlier: ListNode, later: ListNode, keyOf: KeyOf): ListNode {
  const groups = new Map<string, ConfigNode[]>();
  for (const item of later.items) {
    const key = keyOf(item);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) group.push(item);
    else if (key !== undefined) groups.set(key, [item]);
  }
  const placed = new Set<string | undefined>();
  const items = earlier.items.flatMap((item) => {
    const key = keyOf(item);
    const group = key === undefined ? undefined : groups.get(key);
    if (group === undefined) return [item];
    if (placed.has(key)) return [];
    placed.add(key);
    return group;
  });
  const rest = later.items.filter((item) => !placed.has(keyOf(item)));
  return { kind: 'list', place: later.place, items: [...items, ...rest] };
}

/** Returns the option of an item of `arguments`: a text, or a map of one key. */
function optionOf(item: ConfigNode): string | undefined {
  if (item.kind === 'text') return item.text;
  return item.kind === 'map' ? item.entries[0]?.key.text : undefined;
}

function deviceOf(item: ConfigNode): string | undefined {
  const name = item.kind === 'map' ? member(item, 'name') : undefined;
  return name?.kind === 'text' ? name.text : undefined;
}
