import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { makeDisks } from '../../src/storage/disks.js';
import { StorageError } from '../../src/storage/errors.js';
import { imageInUse } from '../../src/storage/image-in-use.js';
import { type BareQemu, bareQemu, readUntil } from '../helpers/qemu.js';
import { soon, useWorkbench } from '../helpers/storage/workbench.js';

const bench = useWorkbench();
const running: BareQemu[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((qemu) => qemu.stop()));
});

/** Starts a foreign QEMU that can write to an image. */
async function holding(file: string): Promise<BareQemu> {
  const node = { driver: 'qcow2', 'node-name': 'held', file: { driver: 'file', filename: file } };
  const qemu = await bareQemu(['-S', '-blockdev', JSON.stringify(node), '-device', 'virtio-blk-pci,drive=held']);
  running.push(qemu);
  await readUntil(qemu.qmp, /"QMP"/, Deadline.after(120_000));
  return qemu;
}

describe('an image that another QEMU writes to', () => {
  test('is refused with name and pid of that process, at any depth of a chain', async () => {
    // The complaint names the image twice: with such a name it is truncated.
    const base = `base image]?${'x'.repeat(200)}`;
    await bench.run('create', '-q', '-f', 'qcow2', base, '1M');
    await bench.run('create', '-q', '-f', 'qcow2', '-b', bench.at(base), '-F', 'qcow2', bench.at('top'));
    const { pid } = await holding(bench.at(base));
    for (const file of [base, 'top']) {
      const made = makeDisks(bench.tool, [{ name: 'x', source: { kind: 'file', file: bench.at(file) } }], bench.directory, soon());
      const error = await made.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(StorageError);
      expect((error as StorageError).message).toBe(
        `The image ${JSON.stringify(bench.at(base))} is in use: locked by qemu-system-x86_64 (pid ${pid}).`,
      );
    }
  });

  test('can be used again once that process has ended', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    await (await holding(bench.at('base'))).stop();
    const made = makeDisks(bench.tool, [{ name: 'x', source: { kind: 'file', file: bench.at('base') } }], bench.directory, soon());
    await expect(made).resolves.toMatchObject([{ file: bench.at('x.qcow2') }]);
  });
});

describe('a complaint of QEMU', () => {
  test('about a lock becomes an error that names the holder only if it can be seen', async () => {
    await bench.run('create', '-q', '-f', 'qcow2', 'base', '1M');
    const said = `x: Failed to get "write" lock | Is another process using the image [${bench.at('base')}]?.`;
    expect((await imageInUse(said))?.message).toMatch(/base" is in use: locked by a process that this user cannot see\.$/);
    expect((await imageInUse('Is another process using the image [/gone\u001b[31m]?'))?.message).toMatch(
      /^The image "\/gone\\\\x1b\[31m" is/,
    );
  });

  test.each(['Could not open: No such file or directory', 'Failed to get a grip', ''])(
    'about anything else is ignored: %j',
    async (said) => {
      expect(await imageInUse(said)).toBeUndefined();
    },
  );
});
