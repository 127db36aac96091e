import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readZip } from '../../src/action/zip.js';
import { MaqetError } from '../../src/shared/errors.js';
import { zip } from '../helpers/zip.js';

let directory = '';
let file = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-zip-'));
  file = path.join(directory, 'archive');
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

async function reports(archive: Buffer): Promise<Record<string, string> | undefined> {
  await writeFile(file, archive);
  const found = await readZip(file, { wanted: (name) => name.startsWith('report'), maxEntries: 3, maxBytes: 1000 });
  return found && Object.fromEntries([...found].map(([name, content]) => [name, content.toString()]));
}

describe('readZip', () => {
  test('reads the chosen entries only, and writes nothing', async () => {
    const archive = zip([
      { name: '../../report.json', content: 'out' },
      { name: '/report.json', content: 'root' },
      { name: 'report.json', content: 'one' },
      { name: 'serial.log', content: 'x'.repeat(5000) },
      { name: 'report-2.json', content: 'two' },
    ]);
    expect(await reports(archive)).toEqual({ 'report.json': 'one', 'report-2.json': 'two' });
    expect(await readdir(directory)).toEqual(['archive']);
  });

  test('accepts an archive with a comment, and an empty one', async () => {
    const archive = zip([{ name: 'report.json', content: 'one' }]);
    archive.writeUInt16LE(7, archive.length - 2);
    expect(await reports(Buffer.concat([archive, Buffer.from('comment')]))).toEqual({ 'report.json': 'one' });
    expect(await reports(zip([]))).toEqual({});
  });

  test.each([[''], ['PK'], ['not an archive'], ['\u001f\u008b gzip']])(
    'returns undefined for %j, which is not an archive',
    async (text) => {
      expect(await reports(Buffer.from(text, 'latin1'))).toBeUndefined();
    },
  );

  const report = (told: object, content = 'x'.repeat(100)): Buffer => zip([{ name: 'report.json', content, told }]);
  test.each([
    ['is truncated', report({}).subarray(0, 60), 'truncated'],
    ['is a bomb', report({}, 'x'.repeat(100_000)), '100000 bytes. The limit is 1000'],
    ['is a bomb that lies about its size', report({ size: 100 }, 'x'.repeat(100_000)), 'damaged'],
    ['lies about its packed size', report({ packed: 5 }), 'damaged'],
    ['lies about its size', report({ size: 99 }), 'damaged'],
    ['has another checksum', report({ crc: 1 }), 'damaged'],
    ['is encrypted', report({ flags: 1 }), 'encrypted'],
    ['uses an unknown compression', report({ method: 14 }), 'unknown compression'],
    ['holds the same report twice', Buffer.from(zip([1, 2].map(() => ({ name: 'report.json', content: 'x' })))), 'twice'],
    ['holds too many reports', zip([1, 2, 3, 4].map((n) => ({ name: `report-${n}.json`, content: 'x' }))), '4 reports. The limit is 3'],
  ])('refuses an archive that %s', async (_what, archive, problem) => {
    await expect(reports(archive)).rejects.toThrow(problem);
  });

  test('refuses a directory that points outside of the file', async () => {
    const archive = report({});
    archive.writeUInt32LE(0xfffffff0, archive.length - 6);
    await expect(reports(archive)).rejects.toThrow('outside');
  });

  test('throws nothing but a ZipError, whatever bytes are changed', async () => {
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
