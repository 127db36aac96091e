import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GuestChannelError } from '../../../src/guest/channel.js';
import { findSsh } from '../../../src/guest/ssh/programs.js';

describe('The OpenSSH programs', () => {
  test('are found on PATH without being run, or reported with their packages', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'maqet-path-'));
    const [ssh, keygen] = [path.join(directory, 'bin', 'ssh'), path.join(directory, 'bin', 'ssh-keygen')] as const;
    await mkdir(path.dirname(ssh));
    await writeFile(ssh, '');
    await writeFile(keygen, '');
    const search = `/not/there:relative:${path.dirname(ssh)}`;
    await chmod(ssh, 0o755);
    expect(() => findSsh(search)).toThrow(/^`ssh-keygen` not found on PATH/);
    await chmod(keygen, 0o755);
    expect(findSsh(search)).toEqual({ ssh, keygen });
    expect(() => findSsh(undefined)).toThrow(GuestChannelError);
    await rm(directory, { recursive: true });
  });
});
