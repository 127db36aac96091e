import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BlockNode, Snapshot } from '../../../src/storage/snapshot-table.js';
import { fullDisk, requireSnapshotSpace } from '../../../src/supervisor/snapshots/space.js';
import { CAN_MOUNT, SmallDisk } from '../../helpers/small-disk.js';

const MIB = 2 ** 20;
/** No process has this pid, so the bound is the memory and 64 MiB. */
const SIZE = { pid: 2 ** 22 + 1, memoryBytes: 16 * MIB };

function node(file: string): BlockNode {
  return { name: 'disk0', driver: 'qcow2', readOnly: false, file, snapshots: [] };
}

function snapshot(name: string, stateBytes: number): Snapshot {
  return { name, time: '', stateBytes, disks: ['disk0'], loadable: true };
}

// 100 MiB, of which 5 stay free: 81 MiB fit, and not twice.
(CAN_MOUNT ? describe : describe.skip)('The space for a snapshot', () => {
  let directory = '';
  let disk: SmallDisk;
  let disks: BlockNode[];
  beforeAll(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'maqet-space-'));
    disk = new SmallDisk(directory, 100);
    disks = [node(path.join(directory, 'disk0.qcow2'))];
    writeFileSync(path.join(directory, 'disk0.qcow2'), '');
  });
  afterAll(() => {
    disk.unmount();
    rmSync(directory, { recursive: true });
  });

  test('is enough for one', async () => {
    await requireSnapshotSpace({ action: 'create', name: 'a' }, { disks, snapshots: [] }, SIZE, 0);
    expect(await fullDisk(disks)).toBeUndefined();
  });

  test('is not enough for a larger one, unless a failed save has left enough in the image', async () => {
    const view = { disks, snapshots: [] };
    const size = { ...SIZE, memoryBytes: 64 * MIB };
    await expect(requireSnapshotSpace({ action: 'create', name: 'a' }, view, size, 0)).rejects.toThrow(
      /^The snapshot a may take 129\.0 MiB in .*, where \d+\.\d MiB are free and 5\.0 MiB are reserved for the logs\.$/,
    );
    await requireSnapshotSpace({ action: 'create', name: 'a' }, view, size, 40 * MIB);
  });

  test('is not enough for an overwrite if the old one frees too little', async () => {
    const operation = { action: 'overwrite', name: 'a' } as const;
    await requireSnapshotSpace(operation, { disks, snapshots: [snapshot('a', 80 * MIB)] }, SIZE, 0);
    await expect(requireSnapshotSpace(operation, { disks, snapshots: [snapshot('a', 2 * MIB)] }, SIZE, 0)).rejects.toThrow(
      /may take 159\.0 MiB/,
    );
    await requireSnapshotSpace(operation, { disks, snapshots: [snapshot('b', 2 * MIB)] }, SIZE, 0);
  });

  test('is not checked for a load, a deletion, or an image that is not a local file', async () => {
    const size = { ...SIZE, memoryBytes: 2 ** 40 };
    for (const action of ['load', 'delete'] as const) {
      await requireSnapshotSpace({ action, name: 'a' }, { disks, snapshots: [] }, size, 0);
    }
    await requireSnapshotSpace({ action: 'create', name: 'a' }, { disks: [node('nbd://host/a')], snapshots: [] }, size, 0);
  });

  test('is used up on a full disk, which is named by its directory', async () => {
    disk.fill();
    expect(await fullDisk(disks)).toBe(directory);
    disk.free();
  });
});
