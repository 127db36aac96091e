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
    const judged = await judgeQemu();
    const { nvme = {} } = judged.list;
    const { serial, ...less } = nvme;
    expect(serial).toBe('value');
    const changed = { ...judged, list: { ...judged.list, nvme: { ...less, made_up: 'value' as const } }, unjudged: ['nvme.new (str)'] };
    expect(differences(changed)).toEqual([
      'nvme.new (str) is in no list of scripts/device-judgement.ts',
      expect.stringContaining('nvme.made_up: '),
      expect.stringContaining('nvme.serial: '),
    ]);
  });
});
