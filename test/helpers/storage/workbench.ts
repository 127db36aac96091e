import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { type ImageInfo, imageProbe } from '../../../src/storage/probe.js';
import { ensurePrograms, findProgram } from '../packages.js';
import { runCommand } from '../run-command.js';

/** A directory for one test, and the real image tool. */
export interface Workbench {
  /** The path of the image tool. */
  readonly tool: string;
  readonly directory: string;
  /** Returns a path in the directory. */
  at(name: string): string;
  /** Runs the image tool, to create what a test needs. */
  run(...args: string[]): Promise<string>;
  /** Runs `qemu-io`, which reads and writes like a guest. */
  io(...args: string[]): Promise<string>;
  /**
   * Runs something under a short deadline, and again under longer ones until it creates a file that proves that it had started.
   *
   * @returns the result of the last run.
   */
  shortOnce<T>(begun: string, work: (deadline: Deadline) => Promise<T>): Promise<T>;
}

const TOOL = 'qemu-img';

/** Gives each test of a file its own {@link Workbench}, removed afterwards. */
export function useWorkbench(): Workbench {
  let directory = '';
  beforeAll(() => ensurePrograms(new Map([[TOOL, 'qemu-utils']])), 15 * 60_000);
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'maqet-storage-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  return {
    get tool() {
      return findProgram(TOOL) ?? '';
    },
    get directory() {
      return directory;
    },
    at: (name) => path.join(directory, name),
    io: (...args) => runCommand('qemu-io', args, { deadline: Deadline.after(120_000), cwd: directory }),
    run: (...args) => runCommand(TOOL, args, { deadline: Deadline.after(120_000), cwd: directory }),
    shortOnce: async (begun, work) => {
      for (let ms = 50; ; ms *= 2) {
        const outcome = await work(Deadline.after(ms));
        if (existsSync(path.join(directory, begun))) return outcome;
      }
    },
  };
}

/** Returns a deadline with enough time, on any machine, for something that takes milliseconds or a second. */
export function soon(): Deadline {
  return Deadline.after(120_000);
}

/** Probes one image. */
export function probeImage(tool: string, file: string, deadline: Deadline): Promise<ImageInfo> {
  return imageProbe(tool, deadline)(file);
}
