import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { ensureGuestParts } from '../guest-parts.js';
import { runCommand } from '../run-command.js';
import { ShellChannel } from './shell-channel.js';

/** Folders for one test: one that stands for the workspace, one for the guest. */
export interface CopyBench {
  /** A path of this machine's side. */
  host(name?: string): string;
  /** A path of the guest's side. */
  guest(name?: string): string;
  /** A folder of programs: the applets of busybox, `tar` among them. */
  applets(): Promise<string>;
  /** The folder that holds both sides. */
  readonly root: string;
}

/** Gives each test of a file a {@link CopyBench} of its own, removed afterwards. */
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
      const folder = path.join(root, 'applets');
      await mkdir(folder);
      await symlink(path.join(await ensureGuestParts(), 'busybox'), path.join(folder, 'busybox'));
      await runCommand(path.join(folder, 'busybox'), ['--install', '-s', folder], { deadline: soon() });
      return folder;
    },
  };
}

/** This machine's own shell and tar (GNU's on the machines that the tests are for). */
export function ownShell(): ShellChannel {
  return new ShellChannel(['sh', '-e'], process.env['PATH'] ?? '');
}

/** Time enough for what takes a second on a busy machine. */
export function soon(): Deadline {
  return Deadline.after(120_000);
}
