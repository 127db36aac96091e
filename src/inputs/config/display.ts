import type { Findings } from './findings.js';
import type { GivenEntry, MapEntry } from './node.js';

/** maqet opens no window and no port for a picture: `none` is how it always is, and anything else has no counterpart. */
export function translateDisplay({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind !== 'text' || value.text !== 'none') {
    const problem =
      'would open a window or a port of this machine, which maqet never does; leave it out, and keep a picture with `screenshot`';
    findings.problem(value.place, key.text, value, problem);
  }
  return [];
}

/** The machine has an adapter of its own, for screenshots: the standard one where there is such a thing. Others stand beside it. */
export function translateVga({ key, value }: GivenEntry, findings: Findings): MapEntry[] {
  if (value.kind !== 'text') {
    findings.problem(value.place, key.text, value, 'takes the name of a display adapter, such as virtio');
    return [];
  }
  if (value.text === 'none') findings.warn(key, "is passed over: the machine keeps its adapter, which nobody sees but the guest's drivers");
  if (value.text === 'none' || value.text === 'std') return [];
  const item = { kind: 'map', place: key.place, entries: [{ key, value }] } as const;
  return [{ key: { ...key, text: 'arguments' }, value: { kind: 'list', place: key.place, items: [item] } }];
}
