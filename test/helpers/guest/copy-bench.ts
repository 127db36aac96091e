import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { ensureGuestParts } from '../guest-parts.js';
import { runCommand } from '../run-command.js';
import { ShellChannel } from './shell-channel.js';

/** Two directories for one test: the workspace and the guest. */
export interface CopyBench {
  /** Returns a path in the workspace. */
  host(name?: string): string;
  /** Returns a path in the guest. */
  guest(name?: string): string;
  /** Returns a directory with the applets of busybox, among them `tar`. */
  applets(): Promise<string>;
  /** The directory that contains both. */
  readonly root: string;
}

/** Gives each test of a file a new {@link CopyBench}, and removes it afterwards. */
export function useCopyBench(): CopyBench {
  let root = '';
  beforeEach(async () => {
    root = await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-copy-')));
    await mkdir(path.join(root, 'host'));
    await mkdir(path.join(root, 'guest'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));
  return {
    host: (name = '') => path.join(root, 'host', name),
    guest: (name = '') => path.join(root, 'guest', name),
    get root() {
      return root;
    },
    applets: async () => {
      const directory = path.join(root, 'applets');
      await mkdir(directory);
      await symlink(path.join(await ensureGuestParts(), 'busybox'), path.join(directory, 'busybox'));
      await runCommand(path.join(directory, 'busybox'), ['--install', '-s', directory], { deadline: soon() });
      return directory;
    },
  };
}

/** Returns a channel with this machine's shell and tar. */
export function ownShell(): ShellChannel {
  return new ShellChannel(['sh', '-e'], process.env['PATH'] ?? '');
}

/** A deadline that is never reached, also on a busy machine. */
export function soon(): Deadline {
  return Deadline.after(120_000);
}
