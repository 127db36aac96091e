import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gatherArtifacts, type ListedArtifact } from '../../src/action/gather-artifacts.js';
import type { Gathered } from '../../src/report/matrix/gathered.js';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { createReport } from '../helpers/report/reports.js';
import { type ZipMember, zip } from '../helpers/zip.js';

let temp = '';
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'maqet-gather-'));
});
afterEach(async () => {
  // No download may stay, whatever the result.
  expect(await readdir(temp)).toEqual([]);
  await rm(temp, { recursive: true });
});

const report = (vm: string, name = 'report.json'): ZipMember => ({ name, content: JSON.stringify(createReport({ vm })) });

/** Gathers artifacts with this content. @returns also the names of those that were downloaded. */
async function gather(artifacts: Readonly<Record<string, Buffer | Error>>, size = 1): Promise<Gathered & { downloaded: string[] }> {
  const names = Object.keys(artifacts);
  const listed: ListedArtifact[] = names.map((name, id) => ({ name, id, size }));
  const downloaded: string[] = [];
  const download = async (id: number, directory: string): Promise<void> => {
    const content = artifacts[names[id] ?? ''];
    downloaded.push(names[id] ?? '');
    if (content instanceof Error) throw content;
    await writeFile(path.join(directory, 'artifact.zip'), content ?? '');
  };
  return { ...(await gatherArtifacts(listed, { download, temp }, Deadline.after(120_000))), downloaded };
}

describe('gatherArtifacts', () => {
  test('reads every report of an artifact, in the order of the artifacts', async () => {
    const { cells } = await gather({
      b: zip([report('b'), report('b2', 'report-2.json')]),
      a: zip([report('a'), { name: 'serial.log', content: 'x' }]),
    });
    expect(cells.map(({ artifact, cell }) => [artifact, cell.vm])).toEqual([
      ['b', 'b'],
      ['b', 'b2'],
      ['a', 'a'],
    ]);
  });

  test('downloads no dump, and takes no artifact for a dump only because its name continues that of another', async () => {
    const evidence = zip([report('vm')]);
    const { downloaded, cells } = await gather({
      'maqet-vm-1f': evidence,
      'maqet-vm-1f-memory.raw.zst': Buffer.from('dump'),
      'maqet-vm-1f-arm': evidence,
    });
    expect(downloaded.toSorted()).toEqual(['maqet-vm-1f', 'maqet-vm-1f-arm']);
    expect(cells).toHaveLength(2);
  });

  test('skips artifacts without a report', async () => {
    const { cells, unreadable } = await gather({
      page: Buffer.from('<!doctype html>'),
      other: zip([{ name: 'dist.js', content: 'x' }]),
      none: Buffer.alloc(0),
    });
    expect({ cells, unreadable }).toEqual({ cells: [], unreadable: [] });
  });

  test('lists each unreadable artifact with the reason, and reads the others', async () => {
    const { cells, unreadable } = await gather({
      broken: zip([{ name: 'report.json', content: '{' }, report('good', 'report-2.json')]),
      strange: zip([{ name: 'report.json', content: '{"version":9}' }]),
      cut: zip([report('x')]).subarray(0, 50),
      gone: new Error('404 not found'),
    });
    expect(cells.map(({ cell }) => cell.vm)).toEqual(['good']);
    expect(unreadable.map(({ artifact, problem }) => [artifact, problem])).toEqual([
      ['broken', 'report.json is not JSON'],
      ['strange', expect.stringContaining('report.json is not a report of a run: version')],
      ['cut', expect.stringContaining('truncated')],
      ['gone', expect.stringContaining('404 not found')],
    ]);
  });

  test('writes no entry to the disk, whatever its name', async () => {
    const { cells, unreadable } = await gather({
      slip: zip([{ name: '../report.json', content: 'x' }, { name: '/tmp/report.json', content: 'x' }, report('vm')]),
    });
    expect([cells.length, unreadable]).toEqual([1, []]);
    expect(await readdir(path.dirname(temp))).not.toContain('report.json');
  });

  test('does not download an artifact that is too large', async () => {
    const { downloaded, unreadable } = await gather({ huge: zip([]) }, 2 ** 40);
    expect(downloaded).toEqual([]);
    expect(unreadable).toEqual([expect.objectContaining({ artifact: 'huge', problem: expect.stringContaining('The limit is') })]);
  });

  test('downloads 500 artifacts, at most eight at a time', async () => {
    const content = zip([report('vm')]);
    let [running, most] = [0, 0];
    const eight = Promise.withResolvers<void>();
    const download = async (_id: number, directory: string): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      if (running === 8) eight.resolve();
      // Wait: on a busy machine, the first download would end before the eighth begins.
      await eight.promise;
      await sleep(1);
      await writeFile(path.join(directory, 'a'), content);
      running -= 1;
    };
    const listed = Array.from({ length: 500 }, (_, id) => ({ name: `cell-${id}`, id, size: 1 }));
    const { cells } = await gatherArtifacts(listed, { download, temp }, Deadline.after(60_000));
    expect([cells.length, most]).toEqual([500, 8]);
  });

  test('lists an artifact as unreadable if it does not arrive before the deadline', async () => {
    const stuck = Promise.withResolvers<void>();
    const listed = [{ name: 'slow', id: 1, size: 1 }];
    const { unreadable } = await gatherArtifacts(listed, { download: () => stuck.promise, temp }, Deadline.after(50));
    expect(unreadable).toEqual([expect.objectContaining({ problem: expect.stringContaining('Timed out') })]);
  });
});
