import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPairs } from '../../src/policy/option-checks.js';
import { returns, runQemu } from '../helpers/policy/qemu.js';

/** The properties of a CD drive that take any short text, each with its default. */
const DEFAULTS = { vendor: 'QEMU', product: 'QEMU CD-ROM', ver: '2.5+', serial: '' };
const KEYS = Object.keys(DEFAULTS);

interface Child {
  readonly name: string;
  readonly type: string;
}

/** Asks QEMU how it reads the value of `-device`, by the properties and the id of a CD drive. Undefined if it refuses the value. */
async function readByQemu(value: string): Promise<object | undefined> {
  const args = ['-device', 'virtio-scsi-pci,id=controller', '-device', value];
  const parents = ['/machine/peripheral-anon', '/machine/peripheral'];
  const listed = await runQemu(
    args,
    parents.map((path) => ({ execute: 'qom-list', arguments: { path } })),
  );
  const lists = returns(listed) as Child[][];
  const children = parents.flatMap((parent, index) => (lists[index] ?? []).map((child) => ({ ...child, parent })));

  const drive = children.find(({ type }) => type === 'child<scsi-cd>');
  if (listed.code !== 0 || drive === undefined) return undefined;
  const asked = await runQemu(
    args,
    KEYS.map((property) => ({ execute: 'qom-get', arguments: { path: `${drive.parent}/${drive.name}`, property } })),
  );
  const values = returns(asked);
  return { ...Object.fromEntries(KEYS.map((key, at) => [key, values[at]])), id: drive.parent === parents[0] ? undefined : drive.name };
}

const texts = ['a', '', 'a,,b', ',,', ',,,,', 'a=b', '=', '{"x":1}', 'on', 'a ', ' a', '"', "'", ',,id=zz', 'a,,ver=zz', 'ö'];
const part = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...texts)).map(([key, value]) => `${key}=${value}`),
  fc.constantFrom('id=one', 'id=two', 'ver', 'nover', '', 'id', 'driver=scsi-cd', 'lun=1', 'x=y', 'ver,=a', 'ver.x=a', ' ver=a', 'help'),
);
const keyValues = fc
  .tuple(
    fc.constantFrom('scsi-cd', 'driver=scsi-cd', 'scsi-cd,,', 'scsi-cd,', ',scsi-cd', 'id=one,driver=scsi-cd'),
    fc.array(part, { maxLength: 4 }),
  )
  .map(([first, parts]) => [first, ...parts].join(','));
const member = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS, 'v\\u0065r'), fc.constantFrom('one', 'a,b', 'a,ver=b', '', '\\u0061', '\\"', '\\/', '{}', 'ö')),
  // QEMU finds no device by the path of an odd id.
  fc.constant(['i\\u0064', 'one'] as const),
);
const json = fc
  .array(member, { maxLength: 3 })
  .map((members) => `{${['"driver":"scsi-cd"', ...members.map(([key, value]) => `"${key}":"${value}"`)].join(', ')}}`);

test('readPairs reads what QEMU reads, or nothing', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: keyValues }, json), async (value) => {
      const pairs = readPairs(value, { implied: 'driver', json: true });
      if (pairs === undefined) return;
      const read = await readByQemu(value);
      // What QEMU refuses does nothing.
      if (read === undefined) return;
      compared += 1;
      // Of several ids the first counts, of all other keys the last.
      const own = { ...DEFAULTS, ...Object.fromEntries(pairs), id: pairs.find(([key]) => key === 'id')?.[1] };
      expect(own).toMatchObject(read);
    }),
    { numRuns: 120 },
  );
  expect(compared).toBeGreaterThan(10);
});
