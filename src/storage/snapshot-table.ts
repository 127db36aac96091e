import { z } from 'zod';
import { isJsonObject, type Json } from '../shared/json.js';
import { didYouMean } from '../shared/nearest.js';
import { isSnapshotName } from '../shared/snapshot-operation.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input } from '../shared/wording.js';
import { StorageError } from './errors.js';

/** A snapshot cannot be made, loaded or deleted now. Nothing was changed. */
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

/** Reads a reply to `query-named-block-nodes`. Skips anything malformed. */
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

/** Formats the time of a snapshot: UTC, ISO 8601. An impossible time, which a header can contain, becomes 1970. */
export function snapshotTime(seconds: number, nanoseconds: number): string {
  const time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1e6));
  return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}

/** Most names that an error lists. */
const MOST_NAMES = 20;

/**
 * Makes the error for a name that no snapshot has. It lists the existing names, complete and sanitized.
 *
 * @param holder - what has the snapshots: `the VM`.
 */
export function unknownSnapshotError(name: string, names: readonly string[], holder: string): SnapshotError {
  const existing = names.slice(0, MOST_NAMES).map((one) => oneLine(one, Number.POSITIVE_INFINITY));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const list = names.length === 0 ? 'none' : `${existing.join(', ')}${more}`;
  const guess = didYouMean(name, names.filter(isSnapshotName), 'Did you mean');
  const remedy = `${guess === undefined ? '' : `${guess} `}Correct the name, or create it first.`;
  return new SnapshotError(`There is no snapshot ${name}: ${holder} has ${list}.`, { remedy });
}

/** Returns the snapshots of a VM with these disks, oldest first. */
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

/** Replies of QEMU about its block devices. */
export interface BlockReplies {
  /** To `query-named-block-nodes`. */
  readonly nodes: Json;
  /** To `query-block`. */
  readonly devices: Json;
}

/** The block nodes that maqet gave to a VM. */
export interface OwnDisks {
  /** The node names of its disks. */
  readonly own: readonly string[];
  /** Nodes whose content is part of the machine's state: flash chips. QEMU 7.2 writes it back on load (measured). */
  readonly inState: readonly string[];
}

/**
 * Selects the disks that every snapshot of a VM spans: all that the guest can write to. The others cannot change.
 *
 * @returns the disks in the VM's own order: the first one takes the machine's state.
 * @throws SnapshotError naming a disk that cannot hold a snapshot, or if there is none at all. Pure otherwise.
 */
export function snapshotDisks({ nodes, devices }: BlockReplies, { own, inState }: OwnDisks): BlockNode[] {
  const attached = attachedNodes(devices);
  const wanted = readBlockNodes(nodes).filter(
    ({ name, readOnly }) => !readOnly && !inState.includes(name) && (own.includes(name) || attached.has(name)),
  );
  for (const disk of wanted) requireSnapshots(disk, own);
  if (wanted.length === 0) {
    throw new SnapshotError('The VM has no disk that could hold a snapshot.', {
      remedy: `Give it one, such as ${input('disks', '- {size: 1G}')}. The state of the machine goes there, too.`,
    });
  }
  return wanted.toSorted((a, b) => own.indexOf(a.name) - own.indexOf(b.name));
}

function attachedNodes(devices: Json): ReadonlySet<string> {
  const names = (Array.isArray(devices) ? devices : []).map((device) => {
    const inserted = isJsonObject(device) && isJsonObject(device['inserted']) ? device['inserted'] : {};
    return inserted['node-name'];
  });
  return new Set(names.filter((name) => typeof name === 'string'));
}

function requireSnapshots({ name, driver }: BlockNode, own: readonly string[]): void {
  if (!own.includes(name)) {
    throw new SnapshotError(`The disk ${oneLine(name)} was added to the running VM: a snapshot would leave it out.`, {
      remedy: `Name it in ${input('disks')} when you start the VM, or remove it first.`,
    });
  }
  if (driver !== 'qcow2') {
    throw new SnapshotError(`The disk ${name} is ${oneLine(driver, 40)}, which has no snapshots, and the guest can write to it.`, {
      remedy: `Make ${name} a qcow2 disk (\`type: qcow2\`, or an overlay of its file), or \`readonly: true\`.`,
    });
  }
}
