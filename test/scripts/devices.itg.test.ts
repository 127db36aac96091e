import { describe, expect, test } from '@jest/globals';
import { differences, judgeQemu } from '../../scripts/devices.js';

describe('The list of devices, compared with the installed QEMU,', () => {
  test('has each property of each driver and object that it allows, and no other one', async () => {
    const judged = await judgeQemu();
    expect(judged.version).toMatch(/^\d+\.\d+$/);
    expect(Object.keys(judged.list).length).toBeGreaterThan(150);
    expect(differences(judged)).toEqual([]);
  });

  test('differs if QEMU has one property more or less, or one that nobody has judged', async () => {
    const installed = await judgeQemu();
    // As if it were a version of the list, whichever is installed.
    const judged = { ...installed, version: '7.2', list: { nvme: installed.list['nvme'] ?? {} } };
    const { nvme } = judged.list;
    const { serial, ...less } = nvme;
    expect(serial).toBe('value');
    const changed = { ...judged, list: { ...judged.list, nvme: { ...less, made_up: 'value' as const } }, unjudged: ['nvme.new (str)'] };
    expect(differences(changed)).toEqual(
      expect.arrayContaining([
        'nvme.new (str) is in no list of scripts/device-judgement.ts',
        expect.stringContaining('nvme.made_up: '),
        expect.stringContaining('nvme.serial: '),
      ]),
    );
  });

  test('may differ if its version is not part of the list, but not in the kind of a property', async () => {
    const judged = { ...(await judgeQemu()), version: '8.2', unjudged: ['nvme.new (str)'] };
    const { serial, ...nvme } = judged.list['nvme'] ?? {};
    expect(serial).toBe('value');
    expect(differences({ ...judged, list: { ...judged.list, nvme: { ...nvme, made_up: 'value' } } })).toEqual([]);
    expect(differences({ ...judged, list: { ...judged.list, nvme: { ...nvme, serial: 'file' } } })).toEqual([
      'nvme.serial: QEMU 8.2 has file, the list value',
    ]);
  });
});
