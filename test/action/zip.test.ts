import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readZip } from '../../src/action/zip.js';
import { MaqetError } from '../../src/shared/errors.js';
import { zip } from '../helpers/zip.js';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'maqet-zip-'));
  file = path.join(folder, 'archive');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function reports(archive: Buffer): Promise<Record<string, string> | undefined> {
  await writeFile(file, archive);
  const found = await readZip(file, { wanted: (name) => name.startsWith('report'), maxEntries: 3, maxBytes: 1000 });
  return found && Object.fromEntries([...found].map(([name, content]) => [name, content.toString()]));
}

describe('readZip', () => {
  test('reads what is wanted and nothing else, and writes nothing', async () => {
    const archive = zip([
      { name: '../../report.json', content: 'out' },
      { name: '/report.json', content: 'root' },
      { name: 'report.json', content: 'one' },
      { name: 'serial.log', content: 'x'.repeat(5000) },
      { name: 'report-2.json', content: 'two' },
    ]);
    expect(await reports(archive)).toEqual({ 'report.json': 'one', 'report-2.json': 'two' });
    expect(await readdir(folder)).toEqual(['archive']);
  });

  test('takes an archive with a comment, and an empty one', async () => {
    const archive = zip([{ name: 'report.json', content: 'one' }]);
    archive.writeUInt16LE(7, archive.length - 2);
    expect(await reports(Buffer.concat([archive, Buffer.from('comment')]))).toEqual({ 'report.json': 'one' });
    expect(await reports(zip([]))).toEqual({});
  });

  test.each([[''], ['PK'], ['not an archive'], ['\u001f\u008b gzip']])('%j is no archive', async (text) => {
    expect(await reports(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  const report = (told: object, content = 'x'.repeat(100)): Buffer => zip([{ name: 'report.json', content, told }]);
  test.each([
    ['is cut off', report({}).subarray(0, 60), 'cut off'],
    ['is a bomb', report({}, 'x'.repeat(100_000)), '100000 bytes, the most is 1000'],
    ['is a bomb that lies about its size', report({ size: 100 }, 'x'.repeat(100_000)), 'damaged'],
    ['lies about its packed size', report({ packed: 5 }), 'damaged'],
    ['lies about its size', report({ size: 99 }), 'damaged'],
    ['has another checksum', report({ crc: 1 }), 'damaged'],
    ['is encrypted', report({ flags: 1 }), 'encrypted'],
    ['is packed in an unknown way', report({ method: 14 }), 'unknown way'],
    ['holds the same report twice', Buffer.from(zip([1, 2].map(() => ({ name: 'report.json', content: 'x' })))), 'twice'],
    ['holds too many', zip([1, 2, 3, 4].map((n) => ({ name: `report-${n}.json`, content: 'x' }))), '4 reports, the most is 3'],
  ])('an archive that %s is refused', async (_what, archive, problem) => {
    await expect(reports(archive)).rejects.toThrow(problem);
  });

  test('a directory that points anywhere else is refused', async () => {
    const archive = report({});
    archive.writeUInt32LE(0xfffffff0, archive.length - 6);
    await expect(reports(archive)).rejects.toThrow('outside');
  });

  test('whatever bytes are changed, it is read, refused, or none: nothing else is thrown', async () => {
    const whole = zip([
      { name: 'report.json', content: '{"version":1}' },
      { name: 'x', content: 'y' },
    ]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), async (changes, length) => {
        const archive = Buffer.from(whole);
        for (const [at, value] of changes) archive[at] = value;
        await reports(archive.subarray(0, length || whole.length)).catch((error: unknown) => {
          if (!(error instanceof MaqetError)) throw error;
        });
      }),
      { numRuns: 400 },
    );
  });
});
