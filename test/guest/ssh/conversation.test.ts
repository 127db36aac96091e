import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { converse } from '../../../src/guest/ssh/conversation.js';

describe('A client that is killed', () => {
  test('closes its streams early, which gives neither an exit code nor a stream error', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const ssh = { stdin, stdout, stderr, ended: Promise.resolve(null) };
    const heard: string[] = [];
    const output = async (_stream: string, chunk: Buffer): Promise<void> => void heard.push(chunk.toString());
    const work = converse(ssh, { head: '', input: undefined, output, token: 'secret' });
    stdout.write('said');
    await new Promise((resolve) => setImmediate(resolve));
    stdout.destroy();
    stderr.destroy();
    await expect(work).resolves.toBeUndefined();
    expect(heard).toEqual(['said']);
  });
});
