import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dueEvidence } from '../../../src/engine/evidence.js';
import { bootsSelfTest, selfTestFile, stopLimits } from '../../../src/engine/plan/disks.js';
import { vmSpec } from '../../../src/engine/plan/spec.js';
import { policyLayers } from '../../../src/engine/preflight/layers.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { inputs, noAdministrator } from '../../helpers/engine/support.js';

describe('what is booted', () => {
  test('is the self-test guest where nothing is named', async () => {
    expect(bootsSelfTest(await inputs())).toBe(true);
    for (const name of ['image', 'kernel', 'cdrom', 'firmware']) expect(bootsSelfTest(await inputs({ [name]: '/x' }))).toBe(false);
  });

  test('decides how long the power button may take: never for a guest that cannot see it', async () => {
    const [selfTest, image, kernel] = [
      stopLimits(await inputs()),
      stopLimits(await inputs({ image: '/x' })),
      stopLimits(await inputs({ kernel: '/x' })),
    ];
    expect(selfTest.powerdownMs).toBe(0);
    expect(image.powerdownMs).toBeGreaterThan(kernel.powerdownMs);
    for (const { quitMs, termMs } of [selfTest, image, kernel]) expect(Math.min(quitMs, termMs)).toBeGreaterThan(0);
  });
});

describe('the spec of a VM', () => {
  const folder = new VmDirectory('/vms/web');
  const nothing = { firmware: undefined, seed: undefined, selfTest: undefined };
  const found = { machine: 'pc-q35-6.2', accel: 'tcg', disks: [], shares: [], ports: [], ...nothing } as const;

  test('is complete, and names nothing that is not there', async () => {
    expect(vmSpec(await inputs({ vm: 'web' }), { ...found, selfTest: selfTestFile(folder) })).toEqual({
      name: 'web',
      arch: 'x86_64',
      machine: 'pc-q35-6.2',
      cpu: 'max',
      cpus: 1,
      memoryBytes: 64 * 2 ** 20,
      accel: 'tcg',
      disks: [],
      shares: [],
      network: 'none',
      ports: [],
      qemuArgs: [],
      selfTest: '/vms/web/disks/self-test.img',
    });
  });

  test('takes what the inputs say', async () => {
    const given = { kernel: '/k', initrd: '/i', append: 'quiet', cpu: 'qemu64', 'qemu-args': '-rtc base=utc', network: 'user' };
    const spec = vmSpec(await inputs(given), { ...found, ports: [{ protocol: 'tcp', host: 1, guest: 2 }], seed: '/s' });
    expect(spec).toMatchObject({
      kernel: '/k',
      initrd: '/i',
      append: 'quiet',
      cpu: 'qemu64',
      qemuArgs: ['-rtc', 'base=utc'],
      network: 'user',
      seed: '/s',
    });
    expect(spec.ports).toHaveLength(1);
    expect(spec).not.toHaveProperty('selfTest');
  });
});

describe('evidence is due', () => {
  const wishes = ['never', 'on-failure', 'on-panic', 'always'] as const;
  test.each([
    [{ failed: false, panicked: false }, [false, false, false, true]],
    [{ failed: true, panicked: false }, [false, true, false, true]],
    [{ failed: true, panicked: true }, [false, true, true, true]],
    [{ failed: false, panicked: true }, [false, false, true, true]],
  ])('after %j: never, on-failure, on-panic, always: %j', (facts, due) => {
    expect(wishes.map((dump) => dueEvidence({ dump, screenshot: 'never' }, facts).dump)).toEqual(due);
    expect(dueEvidence({ dump: 'never', screenshot: 'on-failure' }, facts)).toEqual({ dump: false, screenshot: facts.failed });
  });
});

describe('the layers of a run', () => {
  test('are its inputs, and the ceiling file on top', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'maqet-layers-'));
    try {
      const policy = path.join(folder, 'policy.yml');
      await writeFile(policy, 'deny: [quit]\n');
      const layers = await policyLayers(await inputs({ policy, allow: '@safe', 'allow-dangerous': 'inject-nmi' }), noAdministrator(folder));
      expect(layers).toEqual([
        { source: 'inputs', allow: ['@safe'], deny: [], allowDangerous: ['inject-nmi'] },
        expect.objectContaining({ source: `policy file ${policy}`, deny: ['quit'] }),
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('cannot be made of a file that is not there', async () => {
    await expect(policyLayers(await inputs({ policy: '/nonexistent/policy.yml' }), noAdministrator('/nonexistent'))).rejects.toMatchObject({
      name: 'InputError',
      problems: [{ input: 'policy', value: '/nonexistent/policy.yml', problem: expect.stringContaining('ENOENT') }],
    });
  });
});
