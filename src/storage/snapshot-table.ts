import { z } from 'zod';
import { isJsonObject, type Json } from '../shared/json.js';
import { didYouMean } from '../shared/nearest.js';
import { isSnapshotName } from '../shared/snapshot-operation.js';
import { oneLine } from '../shared/untrusted-text.js';
import { StorageError } from './errors.js';

/** A snapshot of a VM can not be made, loaded or deleted as things are. Nothing was done. */
export class SnapshotError extends StorageError {}

/** One block node of a VM. */
export interface BlockNode {
  readonly name: string;
  /** QEMU's driver: `qcow2`, `raw`, `file` … */
  readonly driver: string;
  readonly readOnly: boolean;
  /** The path of its image, where it has one. */
  readonly file: string;
  readonly snapshots: readonly ImageSnapshot[];
}

const imageSnapshotSchema = z.strictObject({
  /** Chosen by anybody, also with other programs: untrusted. */
  name: z.string(),
  /** When it was made: UTC, ISO 8601. */
  time: z.string(),
  /** Bytes of the machine's state that it holds; 0 for a snapshot of a disk alone. */
  stateBytes: z.number(),
});

/** A snapshot inside one image. */
export type ImageSnapshot = Readonly<z.infer<typeof imageSnapshotSchema>>;

export const snapshotSchema = imageSnapshotSchema.extend({
  /** The disks that have it. */
  disks: z.array(z.string()).readonly(),
  /** True if every disk has it and one of them holds the machine's state: it can be loaded. */
  loadable: z.boolean(),
});

/** A snapshot of a VM: the snapshots that its disks have under one name. */
export type Snapshot = Readonly<z.infer<typeof snapshotSchema>>;

/** Reads what `query-named-block-nodes` answers. What has not the form of a node is left out. */
export function readBlockNodes(reply: Json): BlockNode[] {
  const nodes = Array.isArray(reply) ? reply.filter(isJsonObject) : [];
  return nodes.flatMap((node) => {
    const image = isJsonObject(node['image']) ? node['image'] : {};
    if (typeof node['node-name'] !== 'string') return [];
    return [
      {
        name: node['node-name'],
        driver: String(node['drv'] ?? ''),
        readOnly: node['ro'] === true,
        file: String(image['filename'] ?? ''),
        snapshots: readSnapshots(image['snapshots']),
      },
    ];
  });
}

function readSnapshots(list: Json | undefined): ImageSnapshot[] {
  return (Array.isArray(list) ? list : []).filter(isJsonObject).map((entry) => ({
    name: String(entry['name'] ?? ''),
    time: snapshotTime(Number(entry['date-sec'] ?? 0), Number(entry['date-nsec'] ?? 0)),
    stateBytes: Number(entry['vm-state-size'] ?? 0),
  }));
}

/** When a snapshot was made: UTC, ISO 8601. A header can hold a second that no calendar has. */
export function snapshotTime(seconds: number, nanoseconds: number): string {
  const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}

/** How many names an error tells. */
const MOST_NAMES = 20;

/**
 * The error for a name that no snapshot has; it tells those that there are, whole and harmless.
 *
 * @param holder - what has no snapshot at all: `the VM`.
 */
export function unknownSnapshot(name: string, names: readonly string[], holder: string): SnapshotError {
  const there = names.slice(0, MOST_NAMES).map((one) => oneLine(one, Number.POSITIVE_INFINITY));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const found = names.length === 0 ? `${holder} has none` : `there are ${there.join(', ')}${more}`;
  const guess = didYouMean(name, names.filter(isSnapshotName), 'Did you mean');
  const remedy = `${guess === undefined ? '' : `${guess} `}Correct the name, or create it first.`;
  return new SnapshotError(`There is no snapshot ${name}; ${found}.`, { remedy });
}

/** The snapshots of a VM with these disks, by their time. */
export function snapshotsOf(disks: readonly BlockNode[]): Snapshot[] {
  const found = new Map<string, { entries: ImageSnapshot[]; disks: string[] }>();
  for (const disk of disks) {
    for (const entry of disk.snapshots) {
      const same = found.get(entry.name) ?? { entries: [], disks: [] };
      found.set(entry.name, { entries: [...same.entries, entry], disks: [...same.disks, disk.name] });
    }
  }
  const all = [...found].map(([name, { entries, disks: having }]) => {
    const stateBytes = Math.max(...entries.map((entry) => entry.stateBytes));
    const time = entries.map((entry) => entry.time).sort()[0] ?? '';
    return { name, time, stateBytes, disks: having, loadable: stateBytes > 0 && new Set(having).size === disks.length };
  });
  return all.sort((a, b) => a.time.localeCompare(b.time));
}
