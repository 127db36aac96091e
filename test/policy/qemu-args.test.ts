import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screenQemuArgs } from '../../src/policy/qemu-args.js';
import { input } from '../../src/shared/wording.js';
import { SPELLINGS, spellingsOf } from '../helpers/policy/spellings.js';

const REFUSED = spellingsOf('refused');
const ALLOWED = [...spellingsOf('starts'), ...spellingsOf('passes')];

describe('screenQemuArgs', () => {
  test('is tested with enough allowed and refused command lines', () => {
    expect(REFUSED.length).toBeGreaterThanOrEqual(400);
    expect(ALLOWED.length).toBeGreaterThanOrEqual(250);
    expect(new Set(SPELLINGS.map(({ args }) => JSON.stringify(args))).size).toBe(SPELLINGS.length);
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

  test.each(REFUSED.map((line) => [JSON.stringify(line), line] as const))('refuses %s after allowed arguments', (_title, line) => {
    expect(screenQemuArgs(['-no-reboot', '-boot', 'd', ...line]).length).toBeGreaterThan(0);
  });

  test.each(ALLOWED.map((line) => [JSON.stringify(line), line] as const))('allows %s', (_title, line) => {
    expect(screenQemuArgs(line)).toEqual([]);
  });

  test('reports every problem with the index of its argument', () => {
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
      '6 -netdev user,id=n,smb=/,tftp=/',
      '6 -netdev user,id=n,smb=/,tftp=/',
    ]);
  });

  test('says what to use instead of a refused option', () => {
    expect(screenQemuArgs(['-qmp', 'stdio'])).toEqual([
      {
        index: 0,
        argument: '-qmp stdio',
        reason: '`-qmp`: opens a second monitor, which bypasses the policy and the audit log.',
        remedy: `Use ${input('qmp')} or \`maqet qmp\`.`,
      },
    ]);
    expect(screenQemuArgs(['-monitor=stdio'])[0]?.reason).toMatch(/must not contain the value/);
  });

  test('reports arguments that are not strings or are too long', () => {
    expect(screenQemuArgs([7 as unknown as string, 'x'.repeat(10_000)])).toHaveLength(2);
  });
});

test('screenQemuArgs never throws, and allows no unknown option, for any input', () => {
  const option = fc.oneof(
    fc.string(),
    fc.constantFrom('-device', '-chardev', '-monitor', '--qmp', '-serial', '-netdev', 'stdio', '-global', '{}'),
  );
  fc.assert(
    fc.property(fc.array(option, { maxLength: 6 }), (args) => {
      const problems = screenQemuArgs(args);
      if (args.some((argument) => /^--?(?:qmp|chardev)$/.test(argument))) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('A JSON object for -netdev that is allowed has no equals sign, because QEMU before 7.2 would split it at commas', () => {
  const value = fc.oneof(fc.constantFrom('user', 'hubport', 'n', 'a=b', 'on', 'a,tftp=/etc', '10.0.2.0/24', true, 0), fc.string());
  const key = fc.oneof(fc.constantFrom('type', 'id', 'restrict', 'hostname', 'net', 'dnssearch', 'hubid', 'a=b', 'tftp'), fc.string());
  const object = fc.array(fc.tuple(key, value), { maxLength: 4 }).map((pairs) => ({ type: 'user', id: 'n', ...Object.fromEntries(pairs) }));
  let allowed = 0;
  fc.assert(
    fc.property(object, (netdev) => {
      const text = JSON.stringify(netdev);
      if (screenQemuArgs(['-netdev', text]).length > 0) return;
      allowed += 1;
      expect(text).not.toContain('=');
    }),
    { numRuns: 2000 },
  );
  expect(allowed).toBeGreaterThan(50);
});
