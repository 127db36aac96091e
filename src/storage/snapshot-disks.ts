import { isJsonObject, type Json } from '../shared/json.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type BlockNode, readBlockNodes, SnapshotError } from './snapshot-table.js';

/** What QEMU was asked about its block devices. */
export interface BlockReplies {
  /** Of `query-named-block-nodes`. */
  readonly nodes: Json;
  /** Of `query-block`. */
  readonly devices: Json;
}

/** What is known of the VM itself. */
export interface OwnDisks {
  /** The node names of the disks that maqet gave to the VM. */
  readonly own: readonly string[];
  /** Nodes whose content is part of the machine's state: flash chips. QEMU 7.2 writes it back when it loads (measured). */
  readonly inState: readonly string[];
}

/**
 * The disks that every snapshot of the VM spans: all that the guest can write to. Those that it cannot write to cannot change.
 *
 * @throws SnapshotError naming the disk that cannot hold a snapshot, or if there is none at all. Pure otherwise.
 */
export function snapshotDisks({ nodes, devices }: BlockReplies, { own, inState }: OwnDisks): BlockNode[] {
  const attached = attachedNodes(devices);
  const wanted = readBlockNodes(nodes).filter(
    ({ name, readOnly }) => !readOnly && !inState.includes(name) && (own.includes(name) || attached.has(name)),
  );
  for (const disk of wanted) check(disk, own);
  const [first] = wanted;
  if (first === undefined) {
    throw new SnapshotError('The VM has no disk that could hold a snapshot.', {
      remedy: 'Give it one, such as `disks: "- {size: 1G}"`: the state of the machine goes there, too.',
    });
  }
  return wanted.toSorted((a, b) => place(own, a) - place(own, b));
}

function attachedNodes(devices: Json): ReadonlySet<string> {
  const names = (Array.isArray(devices) ? devices : []).map((device) => {
    const inserted = isJsonObject(device) && isJsonObject(device['inserted']) ? device['inserted'] : {};
    return inserted['node-name'];
  });
  return new Set(names.filter((name) => typeof name === 'string'));
}

function check({ name, driver }: BlockNode, own: readonly string[]): void {
  if (!own.includes(name)) {
    throw new SnapshotError(`The disk ${oneLine(name)} was added to the running VM; a snapshot would leave it out.`, {
      remedy: 'Name it in `disks` when the VM is started, or remove it first.',
    });
  }
  if (driver !== 'qcow2') {
    throw new SnapshotError(`The disk ${name} is ${oneLine(driver, 40)}, which holds no snapshots, and the guest can write to it.`, {
      remedy: `Make ${name} a qcow2 disk (\`type: qcow2\`, or stand it on its file), or \`readonly: true\`.`,
    });
  }
}

/** In the order of the VM's own disks: the first one takes the machine's state. */
function place(own: readonly string[], { name }: BlockNode): number {
  return own.indexOf(name);
}
