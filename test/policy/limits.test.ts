import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Asked, excesses, type Limits, limitRows, limitsSchema } from '../../src/policy/limits.js';
import { parsePolicyFile } from '../../src/policy/policy-file.js';
import { worded } from '../../src/shared/wording.js';

const NOTHING: Asked = { qemuArgs: 0, qemu: [], shares: [], sources: [], network: [], ports: [], waitFor: [], memory: [], vms: 0 };
const MIB = 2 ** 20;

const limits = (text: string): Limits => parsePolicyFile(text, 'policy file p.yml').limits ?? {};
const refused = (text: string, asked: Partial<Asked>): string[] =>
  excesses(limits(text), 'policy file p.yml', { ...NOTHING, ...asked }).map(({ input }) => input);

describe('The limits of a policy', () => {
  test.each<[string, Partial<Asked>, Partial<Asked>]>([
    ['qemu-args: false', { qemuArgs: 0 }, { qemuArgs: 1 }],
    ['qemu: false', { qemu: [] }, { qemu: ['/opt/qemu/bin/qemu-system-x86_64'] }],
    ['qemu: [/opt/qemu]', { qemu: ['/opt/qemu/bin/qemu-system-x86_64'] }, { qemu: ['/opt/qemu-evil/qemu-system-x86_64'] }],
    ['share: false', {}, { shares: ['/srv/data'] }],
    ['share: [/srv/data]', { shares: ['/srv/data', '/srv/data/deep/er'] }, { shares: ['/srv'] }],
    ['share: /srv/data', { shares: ['/srv/data/..data'] }, { shares: ['/srv/data2'] }],
    ['network: [none, isolated]', { network: ['isolated'] }, { network: ['user'] }],
    ['ports: false', {}, { ports: [8080] }],
    ['ports: [0, 8000-8999]', { ports: [0, 8000, 8999] }, { ports: [9000] }],
    ['ports: 22', { ports: [22] }, { ports: [0] }],
    ['wait-for: [serial, running]', { waitFor: ['serial'] }, { waitFor: ['agent'] }],
    ['memory: 4G', { memory: [4096 * MIB] }, { memory: [4097 * MIB] }],
    ['vms: 4', { vms: 4 }, { vms: 5 }],
    ['image: false', {}, { sources: [{ input: 'kernel', value: '/boot/vmlinuz' }] }],
    [
      'image: [/srv/images]',
      { sources: [{ input: 'image', value: '/srv/images/a.qcow2' }] },
      { sources: [{ input: 'disks', value: '/etc/shadow' }] },
    ],
    [
      'image: local',
      { sources: [{ input: 'image', value: '/x.qcow2' }] },
      { sources: [{ input: 'image', value: 'https://a.example/x.qcow2' }] },
    ],
  ])('with `%s` permit what it names, and nothing more', (text, permitted, beyond) => {
    expect(refused(text, permitted)).toEqual([]);
    expect(refused(text, beyond)).toHaveLength(1);
  });

  test.each([
    ['https://cloud.example/debian/x.qcow2', true],
    ['https://cloud.example/debian', true],
    ['https://cloud.example:443/debian/x.qcow2', true],
    ['https://CLOUD.example/debian/x.qcow2', true],
    ['https://cloud.example/debian-evil/x.qcow2', false],
    ['https://cloud.example/debian/../evil/x.qcow2', false],
    ['https://cloud.example/debian/%2e%2e/evil/x.qcow2', false],
    ['https://cloud.example/debian/..%2fevil/x.qcow2', false],
    ['https://cloud.example/debian/..%5Cevil/x.qcow2', false],
    ['https://cloud.example/debian/%2e%2e%2Fevil/x.qcow2', false],
    ['https://cloud.example:8443/debian/x.qcow2', false],
    ['https://cloud.example.evil/debian/x.qcow2', false],
    ['https://cloud.example@evil/debian/x.qcow2', false],
    ['http://cloud.example/debian/x.qcow2', false],
    ['/debian/x.qcow2', false],
  ])('compare the URL %s by its parts (permitted: %s)', (value, permitted) => {
    const found = refused('image: https://cloud.example/debian', { sources: [{ input: 'image', value }] });
    expect(found).toEqual(permitted ? [] : ['image']);
  });

  test('are named in the refusal, with what they permit', () => {
    const [excess] = excesses(limits('memory: 4G'), 'policy file p.yml', { ...NOTHING, memory: [8192 * MIB] });
    expect(worded(`${excess?.reason} ${excess?.remedy}`)).toBe(
      'Input `memory` (8.0 GiB) is not permitted by the policy file p.yml. It permits at most 4.0 GiB.',
    );
  });

  test('of `true` limit nothing', () => {
    expect(limits('allow: [quit]\nqemu-args: true\nshare: true\nports: true\nimage: true\nqemu: true\n')).toEqual({});
  });

  test('survive being stored, and are described', () => {
    const all = limits('qemu-args: false\nports: [0, 80-90]\nmemory: 4G\nvms: 2\nshare: false\nnetwork: none\n');
    expect(limitsSchema.parse(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(limitRows(all)).toEqual([
      ['qemu-args', 'nothing'],
      ['share', 'nothing'],
      ['network', 'none'],
      ['ports', '0, 80-90'],
      ['memory', 'at most 4.0 GiB'],
      ['vms', 'at most 2'],
    ]);
  });

  test('permit a directory only for what is below it, however it is spelt', () => {
    const name = fc.stringMatching(/^[a-z.]{1,6}$/).filter((text) => text !== '.' && text !== '..');
    const absolute = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(absolute, absolute, (directory, file) => {
        const below = `${file}/`.startsWith(`${directory}/`);
        expect(refused(`share: [${JSON.stringify(directory)}]`, { shares: [file] })).toEqual(below ? [] : ['share']);
      }),
    );
  });
});
