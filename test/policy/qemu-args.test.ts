import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../../src/policy/option-syntax.js';
import { screenQemuArgs } from '../../src/policy/qemu-args.js';
import { ALLOWED, REFUSED } from '../helpers/policy/qemu-args-cases.js';

describe('screenQemuArgs', () => {
  test('the lists are long enough to mean something', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(60);
    expect(ALLOWED.length).toBeGreaterThanOrEqual(25);
  });

  test.each(REFUSED.map((line) => [JSON.stringify(line), line] as const))('refuses %s', (_title, line) => {
    const problems = screenQemuArgs(line);
    expect(problems.length).toBeGreaterThan(0);
    for (const { index, reason, remedy, argument } of problems) {
      expect(line[index]).toBeDefined();
      expect(reason).toMatch(/\.$/);
      expect(remedy).not.toBe('');
      expect(argument).not.toMatch(/[\n\r]/);
    }
  });

  test.each(REFUSED.map((line) => [JSON.stringify(line), line] as const))(
    'refuses %s behind arguments that are let through',
    (_title, line) => {
      expect(screenQemuArgs(['-no-reboot', '-boot', 'd', ...line]).length).toBeGreaterThan(0);
    },
  );

  test.each(ALLOWED.map((line) => [JSON.stringify(line), line] as const))('lets %s through', (_title, line) => {
    expect(screenQemuArgs(line)).toEqual([]);
  });

  test('reports every problem, each at its place', () => {
    const problems = screenQemuArgs([
      '-no-reboot',
      '-qmp',
      'stdio',
      'disk.img',
      '-device',
      'vfio-pci,host=1',
      '-netdev',
      'user,id=n,smb=/,tftp=/',
    ]);
    expect(problems.map(({ index, argument }) => `${index} ${argument}`)).toEqual([
      '1 -qmp stdio',
      '3 disk.img',
      '4 -device vfio-pci,host=1',
      '4 -device vfio-pci,host=1',
      '6 -netdev user,id=n,smb=/,tftp=/',
      '6 -netdev user,id=n,smb=/,tftp=/',
    ]);
  });

  test('says what to use instead', () => {
    expect(screenQemuArgs(['-qmp', 'stdio'])).toEqual([
      {
        index: 0,
        argument: '-qmp stdio',
        reason: '`-qmp`: opens a second monitor, which walks around the policy and the audit log.',
        remedy: 'Use the `qmp` input or `maqet qmp`.',
      },
    ]);
    expect(screenQemuArgs(['-monitor=stdio'])[0]?.reason).toMatch(/not how QEMU takes a value/);
  });

  test('reads what is no text as a problem', () => {
    expect(screenQemuArgs([7 as unknown as string, 'x'.repeat(10_000)])).toHaveLength(2);
  });
});

describe('readPairs', () => {
  test.each([
    [
      'null,id=x',
      [
        ['backend', 'null'],
        ['id', 'x'],
      ],
    ],
    [
      'a,,b,k=c,,d=e,,',
      [
        ['backend', 'a,b'],
        ['k', 'c,d=e,'],
      ],
    ],
    [
      'k=,k=2',
      [
        ['k', ''],
        ['k', '2'],
      ],
    ],
    [
      '{"id":"x","n":7}',
      [
        ['id', 'x'],
        ['n', 7],
      ],
    ],
    ['', undefined],
    ['a,flag', undefined],
    ['=x', undefined],
    ['{"a":{"b":1}}', undefined],
    ["{'a':1}", undefined],
  ])('%j', (value, pairs) => {
    expect(readPairs(value, 'backend')).toEqual(pairs);
  });
});
