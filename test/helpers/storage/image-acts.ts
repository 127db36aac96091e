import { existsSync } from 'node:fs';
import { chmod, open, writeFile } from 'node:fs/promises';
import { Deadline, sleep } from '../../../src/shared/deadline.js';
import { parseJson } from '../../../src/shared/json.js';
import { readSnapshotAct } from '../../../src/shared/snapshot-operation.js';
import { actOnImage } from '../../../src/storage/image-snapshots.js';
import { openImage } from '../../../src/storage/open-image.js';
import type { StoredSnapshot } from '../../../src/storage/qcow2/snapshots.js';
import { useWorkbench, type Workbench } from './workbench.js';

interface Asked {
  readonly deadline?: Deadline;
  readonly tool?: string;
}

/** Images in the folder of one test, the acts on them, and what the real tools make of it. */
export class ImageActs {
  constructor(private readonly bench: Workbench) {}

  /** Carries out an act as the input `snapshot` has it. */
  async act(text: string, name = 'disk', { deadline = Deadline.after(120_000), tool }: Asked = {}): Promise<readonly StoredSnapshot[]> {
    const read = readSnapshotAct(text);
    if (typeof read === 'string') throw new Error(read);
    const opened = await openImage(this.bench.at(name));
    try {
      return await actOnImage(opened, read, async () => tool ?? this.bench.tool, deadline);
    } finally {
      opened.close();
    }
  }

  async image(name = 'disk', size = '1M', ...options: string[]): Promise<void> {
    await this.bench.run('create', '-q', '-f', 'qcow2', ...options, this.bench.at(name), size);
  }

  /** The names in an image, as the image tool has them. */
  async held(name = 'disk'): Promise<string[]> {
    const info = parseJson(await this.bench.run('info', '--output=json', this.bench.at(name))) as { snapshots?: { name: string }[] };
    return (info.snapshots ?? []).map((one) => one.name);
  }

  /** Writes a byte over the start of the disk. */
  async write(byte: string, name = 'disk'): Promise<void> {
    await this.bench.io('-c', `write -P ${byte} 0 64k`, this.bench.at(name));
  }

  /** True if the start of the disk holds that byte. */
  async holds(byte: string, name = 'disk'): Promise<boolean> {
    return !(await this.bench.io('-c', `read -P ${byte} 0 64k`, this.bench.at(name))).includes('Pattern verification failed');
  }

  /** Changes a byte of the file itself. */
  async corrupt(name: string, position: number, byte: number): Promise<void> {
    const handle = await open(this.bench.at(name), 'r+');
    await handle.write(Buffer.of(byte), 0, 1, position);
    await handle.close();
  }

  /** Makes a program to take the place of the image tool, in shell; `$REAL` is the real one. */
  async standIn(script: string): Promise<string> {
    const file = this.bench.at('tool');
    await writeFile(file, `#!/bin/sh\nREAL='${this.bench.tool}'\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  }

  /** Waits for a file to be there. */
  async until(name: string): Promise<void> {
    for (const deadline = Deadline.after(120_000); !existsSync(this.bench.at(name)); await sleep(10)) {
      if (deadline.expired) throw new Error(`${name} does not come`);
    }
  }
}

/** Gives each test of a file a workbench of its own, and the acts on images in its folder. */
export function useImageActs(): { readonly bench: Workbench; readonly acts: ImageActs } {
  const bench = useWorkbench();
  return { bench, acts: new ImageActs(bench) };
}
