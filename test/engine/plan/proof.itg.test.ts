import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proveAccelerator } from '../../../src/engine/plan/proof.js';
import { ensurePrograms } from '../../helpers/packages.js';
import { runningProcesses } from '../../helpers/processes.js';
import { QEMU } from '../../helpers/vm/support.js';

const never = new AbortController().signal;
let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-prove-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** An emulator of version 7.2. */
const seven = (file: string): { path: string; version: string } => ({ path: file, version: '7.2.0' });

/** A program in QEMU's place. */
async function impostor(name: string, script: string): Promise<string> {
  const file = path.join(directory, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o700);
  return file;
}

describe('An accelerator', () => {
  test('is proved by the output of the guest', async () => {
    expect(await proveAccelerator('tcg', seven(QEMU), 'x86_64', 'pc-q35-6.2', never)).toEqual({
      works: true,
      detail: expect.stringMatching(/^the self-test guest booted under TCG in \d/),
    });
  });

  test('for 64-bit ARM is proved by a guest of that architecture', async () => {
    await ensurePrograms(new Map([['qemu-system-aarch64', 'qemu-system-arm']]));
    for (const machine of ['virt-6.2', 'virt']) {
      expect(await proveAccelerator('tcg', seven('qemu-system-aarch64'), 'aarch64', machine, never)).toEqual({
        works: true,
        detail: expect.stringMatching(/^the self-test guest booted under TCG in \d/),
      });
    }
  }, 600_000);

  test('that QEMU lacks does not work, with a reason that has no full stop', async () => {
    const proof = await proveAccelerator('hvf', seven(QEMU), 'x86_64', 'pc-q35-6.2', never);
    expect(proof).toEqual({ works: false, reason: expect.stringMatching(/ended with exit code 1: .*hvf[^.]*$/) });
  });

  test('under which QEMU dies does not work', async () => {
    const proof = await proveAccelerator('kvm', seven(await impostor('dies', 'kill -SEGV $$')), 'x86_64', 'q35', never);
    expect(proof).toEqual({ works: false, reason: expect.stringContaining('signal SIGSEGV') });
  });

  test('under which the guest prints nothing does not work, although QEMU reports that it runs', async () => {
    // The real QEMU, whose guest finds no disk to boot from: as silent as one under a broken KVM.
    const mute = await impostor(
      'mute',
      `for word do shift; case $word in virtio-blk-pci*) word=virtio-rng-pci;; esac; set -- "$@" "$word"; done; exec ${QEMU} "$@"`,
    );
    const proof = await proveAccelerator('tcg', seven(mute), 'x86_64', 'pc-q35-6.2', never);
    expect(proof).toEqual({
      works: false,
      reason: expect.stringMatching(/^the self-test guest printed nothing within \d.* under TCG$/),
    });
  });

  test('has no verdict from a run that is cancelled', async () => {
    const proof = proveAccelerator('tcg', seven(await impostor('sleeps', 'exec sleep 600')), 'x86_64', 'q35', AbortSignal.timeout(100));
    await expect(proof).rejects.toMatchObject({ name: 'CancelledError' });
    expect(runningProcesses().filter(({ command }) => command.includes(directory))).toEqual([]);
  });
});
