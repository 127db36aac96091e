import { openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LogFile } from '../../src/shared/log-file.js';
import { GapLog } from '../../src/shared/lossy-log.js';
import { CAN_MOUNT, SmallDisk } from '../helpers/small-disk.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'maqet-gap-'));
});
afterEach(() => rm(folder, { recursive: true }));

const gap = (bytes: number): string => `[${bytes} missing]\n`;

test('a file that cannot be opened yet: what was to be written is told as missing once it can', async () => {
  const file = path.join(folder, 'log');
  let ready = false;
  const log = new GapLog(() => (ready ? openSync(file, 'a') : openSync(folder, 'a')), gap);
  await expect(log.append(Buffer.from('one\n'))).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(log.append(Buffer.from('two\n'))).rejects.toMatchObject({ code: 'EISDIR' });
  ready = true;
  await log.append(Buffer.from('three\n'));
  await log.append(Buffer.from('four\n'));
  await log.close();
  expect(await readFile(file, 'utf8')).toBe('[8 missing]\nthree\nfour\n');
});

test('a log file whose disk is full for ever costs nothing but itself', async () => {
  const log = new LogFile('/dev/full', gap);
  log.write(Buffer.from('said\n'));
  await log.close();
  log.write(Buffer.from('too late\n'));
  await log.close();
});

(CAN_MOUNT ? describe : describe.skip)('on a full disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = new SmallDisk(folder, 1);
  });
  afterEach(() => disk.unmount());

  test('a piece is there whole or not at all, and the gap is told where it is', async () => {
    const file = path.join(folder, 'log');
    const log = new LogFile(file, gap);
    const last = Buffer.alloc(5000, 'x');
    log.write(Buffer.from('before\n'));
    while ((await readFile(file, 'utf8').catch(() => '')) === '') await new Promise((resolve) => setImmediate(resolve));
    disk.fill();
    // The file has most of a block left: a write of more than that is cut short by the system first.
    log.write(last);
    log.write(last);
    await (log as unknown as { last: Promise<void> }).last;
    expect(await readFile(file, 'utf8')).toBe('before\n');
    disk.free();
    log.write(Buffer.from('after\n'));
    await log.close();
    expect(await readFile(file, 'utf8')).toBe('before\n[10000 missing]\nafter\n');
  });

  test('a gap at the end is told by the close, if there is room by then', async () => {
    const file = path.join(folder, 'log');
    const log = new GapLog(openSync(file, 'a'), gap);
    disk.fill();
    await expect(log.append(Buffer.from('said\n'))).rejects.toMatchObject({ code: 'ENOSPC' });
    disk.free();
    await log.close();
    expect(await readFile(file, 'utf8')).toBe('[5 missing]\n');
  });
});
