import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { exclusively } from '../../src/shared/lock-file.js';
import { identify } from '../../src/shared/process.js';

let directory = '';
let lock = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'maqet-exclusive-'));
  lock = path.join(directory, 'lock');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const soon = (): Deadline => Deadline.after(120_000);

/** Creates a lock whose owner has ended. */
async function leftBehind(): Promise<void> {
  const child = spawn('sleep', ['60']);
  const owner = identify(child.pid ?? 0);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  await mkdir(lock);
  await writeFile(path.join(lock, 'owner.json'), JSON.stringify(owner));
}

/** Counts how many operations run at the same time. */
class Room {
  inside = 0;
  most = 0;

  async enter(): Promise<void> {
    this.inside += 1;
    this.most = Math.max(this.most, this.inside);
    await sleep(2);
    this.inside -= 1;
  }
}

describe('A lock', () => {
  test('admits one operation at a time, and leaves nothing behind', async () => {
    const room = new Room();
    await Promise.all(Array.from({ length: 20 }, () => exclusively(lock, soon(), () => room.enter())));
    expect([room.most, await readdir(directory)]).toEqual([1, []]);
  });

  test('holds between processes', async () => {
    const file = path.join(directory, 'counter');
    await writeFile(file, '0');
    const program = [
      `import { exclusively } from '${path.resolve('src/shared/lock-file.ts')}';`,
      `import { Deadline } from '${path.resolve('src/shared/deadline.ts')}';`,
      `import { readFileSync, writeFileSync } from 'node:fs';`,
      'for (let i = 0; i < 20; i += 1) await exclusively(process.argv[1], Deadline.after(120_000), async () => {',
      '  const seen = Number(readFileSync(process.argv[2]));',
      '  await new Promise((resolve) => setTimeout(resolve, 2));',
      '  writeFileSync(process.argv[2], String(seen + 1));',
      '});',
    ].join('\n');
    const runs = Array.from({ length: 3 }, () => {
      const args = ['--import', './scripts/typescript.mjs', '--input-type=module', '-e', program, lock, file];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      return new Promise((resolve) => child.once('close', resolve));
    });
    expect(await Promise.all(runs)).toEqual([0, 0, 0]);
    expect(await readFile(file, 'utf8')).toBe('60');
  });

  test('is released when the work fails', async () => {
    await expect(exclusively(lock, soon(), () => Promise.reject(new Error('work')))).rejects.toThrow('work');
    expect(await exclusively(lock, soon(), async () => 'next')).toBe('next');
  });

  test('of a dead process goes to exactly one of those that wait', async () => {
    await leftBehind();
    const room = new Room();
    await Promise.all(Array.from({ length: 10 }, () => exclusively(lock, soon(), () => room.enter())));
    expect(room.most).toBe(1);
    expect(await readdir(directory)).toEqual([expect.stringMatching(/^lock\.\d+$/)]);
  });

  test('of a process in another container holds while that process listens, and no longer', async () => {
    // The number of a process that does not exist here.
    const owner = { pid: 2 ** 22 + 1, startTime: '1', namespace: 'boot/pid:[1]' };
    await mkdir(lock);
    await writeFile(path.join(lock, 'owner.json'), JSON.stringify(owner));
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(path.join(lock, 'owner.sock'), resolve));
    await expect(exclusively(lock, Deadline.after(300), async () => 'taken')).rejects.toMatchObject({ name: 'DeadlineError' });
    await new Promise((resolve) => server.close(resolve));
    expect(await exclusively(lock, soon(), async () => 'next')).toBe('next');
  });

  test.each(['', 'null', '{}', '{"pid": "1"}'])(
    'with the owner %j, as a crash of the machine may leave it, goes to the next',
    async (text) => {
      await mkdir(lock);
      await writeFile(path.join(lock, 'owner.json'), text);
      expect(await exclusively(lock, soon(), async () => 'done')).toBe('done');
    },
  );

  test('that somebody removes meanwhile does not hide the result of the work', async () => {
    const removed = async (): Promise<string> => {
      await rm(lock, { recursive: true });
      return 'done';
    };
    expect(await exclusively(lock, soon(), removed)).toBe('done');
    const failing = removed.bind(undefined);
    await expect(exclusively(lock, soon(), () => failing().then(() => Promise.reject(new Error('work'))))).rejects.toThrow('work');
  });

  test('that stays held ends the wait at the deadline, or when it is cancelled', async () => {
    const cancel = new AbortController();
    const room = new Room();
    const work = (): Promise<void> => room.enter();
    await exclusively(lock, soon(), async () => {
      await expect(exclusively(lock, Deadline.after(30), work)).rejects.toMatchObject({ name: 'DeadlineError' });
      const waiting = exclusively(lock, Deadline.after(120_000, cancel.signal), work);
      cancel.abort();
      await expect(waiting).rejects.toMatchObject({ name: 'CancelledError' });
    });
    expect([room.most, await readdir(directory)]).toEqual([0, []]);
  });

  test('in a missing directory is an error', async () => {
    await expect(exclusively(path.join(directory, 'no', 'lock'), soon(), async () => 1)).rejects.toMatchObject({
      message: expect.stringMatching(/^Could not take the lock .*lock \(ENOENT\)\.$/),
    });
  });
});
