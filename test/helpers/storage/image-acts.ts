import { existsSync } from 'node:fs';
import { chmod, open, writeFile } from 'node:fs/promises';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { parseJson } from '../../../src/shared/json.js';
import { readSnapshotOperation } from '../../../src/shared/snapshot-operation.js';
import { openImage } from '../../../src/storage/image-file.js';
import { operateOnImage } from '../../../src/storage/image-snapshots.js';
import type { StoredSnapshot } from '../../../src/storage/qcow2/snapshots.js';
import { useWorkbench, type Workbench } from './workbench.js';

interface Asked {
  readonly deadline?: Deadline;
  readonly tool?: string;
}

/** Images in the directory of one test, operations on them, and their state according to the real tools. */
export class ImageActs {
  constructor(private readonly bench: Workbench) {}

  /** Performs an operation, written as in the input `snapshot`. */
  async act(text: string, name = 'disk', { deadline = Deadline.after(120_000), tool }: Asked = {}): Promise<readonly StoredSnapshot[]> {
    const read = readSnapshotOperation(text);
    if (typeof read === 'string') throw new Error(read);
    const opened = await openImage(this.bench.at(name));
    try {
      return await operateOnImage(opened, read, async () => tool ?? this.bench.tool, deadline);
    } finally {
      opened.close();
    }
  }

  async image(name = 'disk', size = '1M', ...options: string[]): Promise<void> {
    await this.bench.run('create', '-q', '-f', 'qcow2', ...options, this.bench.at(name), size);
  }

  /** Lists the names in an image with the image tool. */
  async held(name = 'disk'): Promise<string[]> {
    const info = parseJson(await this.bench.run('info', '--output=json', this.bench.at(name))) as { snapshots?: { name: string }[] };
    return (info.snapshots ?? []).map((one) => one.name);
  }

  /** Writes a byte over the start of the disk. */
  async write(byte: string, name = 'disk'): Promise<void> {
    await this.bench.io('-c', `write -P ${byte} 0 64k`, this.bench.at(name));
  }

  /** Returns true if the start of the disk contains that byte. */
  async holds(byte: string, name = 'disk'): Promise<boolean> {
    return !(await this.bench.io('-c', `read -P ${byte} 0 64k`, this.bench.at(name))).includes('Pattern verification failed');
  }

  /** Changes a byte of the image file. */
  async corrupt(name: string, position: number, byte: number): Promise<void> {
    const handle = await open(this.bench.at(name), 'r+');
    await handle.write(Buffer.of(byte), 0, 1, position);
    await handle.close();
  }

  /** Creates a shell script that replaces the image tool. `$REAL` is the real one. */
  async standIn(script: string): Promise<string> {
    const file = this.bench.at('tool');
    await writeFile(file, `#!/bin/sh\nREAL='${this.bench.tool}'\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  }

  /** Waits until a file exists. */
  async until(name: string): Promise<void> {
    for (const deadline = Deadline.after(120_000); !existsSync(this.bench.at(name)); await sleep(10)) {
      if (deadline.expired) throw new Error(`${name} did not appear`);
    }
  }
}

/** Gives each test of a file its own workbench, and operations on images in its directory. */
export function useImageActs(): { readonly bench: Workbench; readonly acts: ImageActs } {
  const bench = useWorkbench();
  return { bench, acts: new ImageActs(bench) };
}
