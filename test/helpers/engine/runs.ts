import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import type { RunResult } from '../../../src/report/result.js';
import { VmDirectory } from '../../../src/state/layout.js';
import { readRecord } from '../../../src/state/record.js';
import { Fleet } from '../supervisor/fleet.js';
import { auditVerdict, leftovers } from '../supervisor/support.js';
import { type GuestName, writeGuest } from '../vm/guests.js';
import { environment, type TestEnvironment } from './support.js';

/** What the whole runs of one test file need; all of it gone after {@link end}. */
export class Runs {
  private constructor(
    readonly fleet: Fleet,
    private readonly images: string,
  ) {}

  static async make(): Promise<Runs> {
    const [fleet, images] = await Promise.all([Fleet.make(), mkdtemp(path.join(tmpdir(), 'maqet-images-'))]);
    return new Runs(fleet, images);
  }

  env(changes: Parameters<typeof environment>[2] = {}): TestEnvironment {
    return environment(this.fleet.root.dir, this.fleet.entry, changes);
  }

  /** A disk image that boots a guest. */
  bootable(name: string, guest: GuestName): Promise<string> {
    return writeGuest(path.join(this.images, name), guest, 2 ** 20);
  }

  /** A policy file that only its owner can write. */
  async policyFile(text: string): Promise<string> {
    const file = path.join(this.images, 'policy.yml');
    await writeFile(file, text, { mode: 0o644 });
    return file;
  }

  async end(): Promise<void> {
    await this.fleet.end();
    await rm(this.images, { recursive: true });
  }
}

/** Returns the directory of a run that has claimed one. */
export function directoryOf(result: RunResult): VmDirectory {
  if (result.dir === undefined) throw new Error(`The run has no directory: ${result.error?.message}`);
  return new VmDirectory(result.dir);
}

/** Proves that a run has left nothing running, and an audit log that is whole and ends where the run says. */
export async function expectOver(result: RunResult): Promise<void> {
  const directory = directoryOf(result);
  expect(await leftovers(directory.dir)).toEqual([]);
  expect(await auditVerdict(directory, result.audit?.head)).toMatchObject({ ok: true, records: result.audit?.records });
  expect(result.audit?.ok).toBe(true);
  expect(['stopped', 'failed']).toContain((await readRecord(directory))?.state);
}
