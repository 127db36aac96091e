import { truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/shared/json.js';
import { canTrace, traced } from '../../helpers/opened-files.js';
import { DANGEROUS, layer } from '../../helpers/policy/samples.js';
import { runCommand } from '../../helpers/run-command.js';
import { descriptor, forgetFormat } from '../../helpers/storage/image-corpus.js';
import { Gates } from '../../helpers/supervisor/gated.js';
import { auditRecords, Root } from '../../helpers/supervisor/support.js';
import { ample, disk, QEMU } from '../../helpers/vm/support.js';

let root: Root;
let tracing = false;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
  tracing = await canTrace();
}, 15 * 60_000);
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

const SIZE = 4096;

/** Makes images that lead to the secret, in the directory of a VM's files. */
async function makeTraps(files: string, secret: string): Promise<void> {
  const at = (name: string): string => path.join(files, name);
  const image = (...args: string[]) => runCommand('qemu-img', args, { deadline: ample(), cwd: files });
  await writeFile(secret, Buffer.alloc(SIZE, 's'));
  await writeFile(at('vmdk'), descriptor(secret, '# a comment'));
  await truncate(at('vmdk'), SIZE);
  await image('create', '-q', '-u', '-f', 'qcow2', '-b', at('vmdk'), '-F', 'raw', 'over', String(SIZE));
  await forgetFormat(at('over'));
  await image('create', '-q', '-f', 'qcow2', '-o', `data_file=${secret},data_file_raw=on`, 'outside', String(SIZE));
  await image('create', '-q', '-f', 'qcow2', 'plain', String(SIZE));
  await writeFile(at('raw'), Buffer.alloc(SIZE));
}

const file = (filename: string): JsonObject => ({ driver: 'file', filename });

/** Commands that could lead QEMU to the secret, and harmless ones, each with its decision. */
const COMMANDS: readonly (readonly [string, JsonObject, 'allow' | 'block'])[] = [
  ['blockdev-add', { driver: 'qcow2', 'node-name': 'a1', 'read-only': true, file: file('over') }, 'block'],
  ['blockdev-add', { driver: 'qcow2', 'node-name': 'a2', 'read-only': true, file: file('over'), backing: null }, 'allow'],
  ['blockdev-add', { driver: 'qcow2', 'node-name': 'a3', file: file('outside'), backing: null }, 'block'],
  ['blockdev-add', { driver: 'throttle', 'throttle-group': 'g', file: { driver: 'qcow2', file: file('outside'), backing: null } }, 'block'],
  ['blockdev-add', { driver: 'qcow2', file: file('plain'), backing: { driver: 'qcow2', file: file('outside'), backing: null } }, 'block'],
  ['blockdev-add', { driver: 'vmdk', 'node-name': 'a4', 'read-only': true, file: file('vmdk') }, 'block'],
  ['blockdev-add', { driver: 'raw', 'node-name': 'a5', 'read-only': true, file: file('vmdk') }, 'allow'],
  ['blockdev-add', { ...file('outside'), 'node-name': 'a6', 'read-only': true }, 'allow'],
  ['blockdev-add', { driver: 'qcow2', 'node-name': 'a7', file: 'a6', backing: null }, 'block'],
  ['blockdev-add', { driver: 'qcow2', 'node-name': 'a8', file: file('missing'), backing: null }, 'block'],
  ['blockdev-change-medium', { id: 'cd0', filename: 'vmdk' }, 'block'],
  ['blockdev-change-medium', { id: 'cd0', filename: 'over', format: 'qcow2' }, 'block'],
  ['blockdev-change-medium', { id: 'cd0', filename: 'vmdk', format: 'raw' }, 'allow'],
  ['blockdev-snapshot-sync', { 'node-name': 'disk0', 'snapshot-node-name': 's1', 'snapshot-file': 'outside', mode: 'existing' }, 'block'],
  ['drive-mirror', { device: 'disk0', 'job-id': 'j1', target: 'outside', sync: 'full', mode: 'existing', format: 'qcow2' }, 'block'],
  ['drive-mirror', { device: 'disk0', 'job-id': 'j2', target: 'vmdk', sync: 'full', mode: 'existing' }, 'block'],
  ['drive-mirror', { device: 'disk0', 'job-id': 'j3', target: 'new1', sync: 'full', format: 'qcow2' }, 'allow'],
  ['drive-mirror', { device: 'disk1', 'job-id': 'j4', target: 'new2', sync: 'top', format: 'qcow2' }, 'allow'],
  ['drive-backup', { device: 'disk2', 'job-id': 'j5', target: 'new3', sync: 'top', format: 'qcow2' }, 'block'],
  ['drive-backup', { device: 'disk2', 'job-id': 'j6', target: 'new4', sync: 'full', format: 'qcow2' }, 'allow'],
  ['drive-backup', { device: 'disk2', 'job-id': 'j7', target: 'raw', sync: 'full', mode: 'existing', format: 'raw' }, 'allow'],
  ['blockdev-snapshot-sync', { 'node-name': 'disk3', 'snapshot-node-name': 's2', 'snapshot-file': 'new5' }, 'allow'],
  ['block-stream', { device: 'disk4', 'job-id': 'j8' }, 'allow'],
];

test('No command leads QEMU to a file that it does not name, and an image whose data is elsewhere is blocked on record.', async () => {
  if (!tracing) return;
  const directory = await gates.directory();
  const secret = path.join(directory, 'secret');
  await makeTraps(directory, secret);
  const image = (...args: string[]) => runCommand('qemu-img', args, { deadline: ample(), cwd: directory });
  const disks = await Promise.all(
    Array.from({ length: 5 }, async (_, index) => {
      const overlay = path.join(directory, `disk${index}`);
      await image('create', '-q', '-u', '-f', 'qcow2', '-b', path.join(directory, 'over'), '-F', 'qcow2', overlay, String(SIZE));
      const backing = [
        { file: path.join(directory, 'over'), format: 'qcow2' as const },
        { file: path.join(directory, 'vmdk'), format: 'raw' as const },
      ];
      return disk(`disk${index}`, { file: overlay, format: 'qcow2', backing });
    }),
  );
  const qemu = await traced(QEMU, directory);
  const cd = ['-device', 'virtio-scsi-pci,id=bus', '-device', 'scsi-cd,id=cd0,bus=bus.0'];
  const vm = await gates.openIdle([layer({ 'allow-dangerous': DANGEROUS })], { disks, qemuArgs: cd }, { qemu: qemu.path });
  await makeTraps(vm.directory.files, secret);
  const verdicts = [];
  for (const [name, args] of COMMANDS) {
    const error = await vm.run(name, args).then(
      () => undefined,
      (failure: Error) => failure,
    );
    verdicts.push([name, args, error === undefined ? 'allow' : error.name === 'BlockedError' ? 'block' : error.message]);
  }
  expect(verdicts).toEqual(COMMANDS);
  const opened = await qemu.opened();
  expect(opened.map(({ target }) => target)).toContain(path.join(vm.directory.files, 'new5'));
  expect(opened.filter(({ target }) => target === secret)).toEqual([]);
  const records = await auditRecords(vm.directory);
  expect(records.find(({ reason }) => reason.includes('keeps its data in another file'))).toMatchObject({
    ...{ command: 'blockdev-add', decision: 'block', outcome: 'blocked' },
  });
}, 300_000);
