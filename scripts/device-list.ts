// Packs the allow list of devices into src/policy/devices.json.
import type { DeviceList, Properties } from '../src/policy/device-list.js';

/** What the judgement accepts of one QEMU. */
export interface Judged {
  /** The version, without its patch level: `7.2`. */
  readonly version: string;
  readonly list: Properties;
  /** The properties that nobody has judged yet. */
  readonly unjudged: readonly string[];
}

/** A group must save this many bytes. */
const LEAST_SAVING = 60;

/** Merges the lists of several versions and packs them. Equal lists give equal texts. */
export function packList(all: readonly Judged[], facts: Pick<DeviceList, 'cpus' | 'parts'>): string {
  const drivers = [...new Set(all.flatMap(({ list }) => Object.keys(list)))].sort();
  const sets = new Map(drivers.map((driver) => [driver, wordsOf(driver, all)]));
  const { groups, packed } = grouped(sets);
  const lines = new Map<string, string[]>();
  for (const [driver, words] of packed) {
    const text = [...words].sort().join(' ');
    // Types of objects contain a space, so they cannot share a line.
    const key = driver.startsWith('object ') ? `${driver}=${text}` : text;
    lines.set(key, [...(lines.get(key) ?? []), driver]);
  }
  const packedList: DeviceList = {
    qemu: all.map(({ version }) => version),
    ...facts,
    groups: Object.fromEntries([...groups].map(([name, words]) => [name, [...words].sort().join(' ')])),
    drivers: Object.fromEntries([...lines].map(([key, names]) => [names.join(' '), key.replace(/^object [^=]*=/, '')])),
  };
  return `${JSON.stringify(packedList, undefined, 1)}\n`;
}

/** Returns one word for each property of a driver, with the versions that have it. */
function wordsOf(driver: string, all: readonly Judged[]): Set<string> {
  const versions = new Map<string, string[]>();
  for (const { version, list } of all) {
    for (const [name, kind] of Object.entries(list[driver] ?? {})) {
      const word = kind === 'value' ? name : `${name}:${kind}`;
      versions.set(word, [...(versions.get(word) ?? []), version]);
    }
  }
  return new Set([...versions].map(([word, found]) => (found.length === all.length ? word : `${word}@${found.join('+')}`)));
}

/** Takes what many drivers share out of their sets: again and again the group that saves most. */
function grouped(sets: ReadonlyMap<string, ReadonlySet<string>>): { groups: Map<string, Set<string>>; packed: Map<string, Set<string>> } {
  const packed = new Map([...sets].map(([driver, words]) => [driver, new Set(words)]));
  const groups = new Map<string, Set<string>>();
  for (;;) {
    const best = bestGroup(packed);
    if (best === undefined) return { groups, packed };
    const name = `+${groups.size}`;
    for (const [driver, words] of packed) {
      if (best.isSubsetOf(words)) packed.set(driver, words.difference(best).add(name));
    }
    groups.set(name, best);
  }
}

function bestGroup(packed: ReadonlyMap<string, ReadonlySet<string>>): Set<string> | undefined {
  const distinct = [...new Map([...packed.values()].map((words) => [[...words].sort().join(' '), words])).values()];
  const candidates = new Map<string, Set<string>>();
  for (const [index, one] of distinct.entries()) {
    for (const other of distinct.slice(index + 1)) {
      const shared = one.intersection(other);
      if (shared.size > 3) candidates.set([...shared].sort().join(' '), shared);
    }
  }
  let best: Set<string> | undefined;
  let most = LEAST_SAVING;
  for (const [text, words] of candidates) {
    const saving = text.length * (distinct.filter((set) => words.isSubsetOf(set)).length - 1);
    if (saving > most) [best, most] = [words, saving];
  }
  return best;
}
