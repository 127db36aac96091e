import { openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LogFile, LossyLog } from '../../src/shared/lossy-log.js';
import { CAN_MOUNT, SmallDisk } from '../helpers/small-disk.js';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-gap-'));
});
afterEach(() => rm(directory, { recursive: true }));

const note = (bytes: number): string => `[${bytes} missing]\n`;

test('A lossy log notes the bytes that were missing while its file could not be opened', async () => {
  const file = path.join(directory, 'log');
  let ready = false;
  const log = new LossyLog(async () => (ready ? openSync(file, 'a') : openSync(directory, 'a')), note);
  await expect(log.append(Buffer.from('one\n'))).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(log.append(Buffer.from('two\n'))).rejects.toMatchObject({ code: 'EISDIR' });
  ready = true;
  await log.append(Buffer.from('three\n'));
  await log.append(Buffer.from('four\n'));
  await log.close();
  expect(await readFile(file, 'utf8')).toBe('[8 missing]\nthree\nfour\n');
});

test('A log file on a disk that stays full never throws', async () => {
  const log = new LogFile('/dev/full', note);
  log.write(Buffer.from('said\n'));
  await log.close();
  log.write(Buffer.from('too late\n'));
  await log.close();
});

(CAN_MOUNT ? describe : describe.skip)('On a full disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = new SmallDisk(directory, 1);
  });
  afterEach(() => disk.unmount());

  test('each piece is written whole or not at all, and a note marks the gap', async () => {
    const file = path.join(directory, 'log');
    const log = new LogFile(file, note);
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

  test('closing the log notes a gap at its end, if there is room by then', async () => {
    const file = path.join(directory, 'log');
    const log = new LossyLog(openSync(file, 'a'), note);
    disk.fill();
    await expect(log.append(Buffer.from('said\n'))).rejects.toMatchObject({ code: 'ENOSPC' });
    disk.free();
    await log.close();
    expect(await readFile(file, 'utf8')).toBe('[5 missing]\n');
  });
});
