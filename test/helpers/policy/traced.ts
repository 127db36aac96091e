import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { qemuArguments } from '../../../src/vm/args.js';
import { hostFiles } from '../../../src/vm/host-files.js';
import type { VmSpec } from '../../../src/vm/spec.js';
import type { Reached } from '../opened-files.js';
import { traceQemu } from '../vm/opened.js';
import { disk, QEMU, spec } from '../vm/support.js';

/** What QEMU did with extra arguments. */
export interface Verdict {
  /** What it reached for that the VM's own list does not have. */
  readonly strange: readonly Reached[];
  /** It built the machine, answered and complained about nothing. */
  readonly starts: boolean;
  readonly output: string;
}

/** Traces QEMU with extra arguments on a VM that has a disk, a CD and a network. */
export class TracedVm {
  private constructor(
    private readonly dir: string,
    private readonly changes: Partial<VmSpec>,
  ) {}

  /** Makes the files of the VM. A `dir` serves one QEMU at a time, because QEMU locks its disks. */
  static async make(dir: string): Promise<TracedVm> {
    const [file, cdrom] = [path.join(dir, 'disk.img'), path.join(dir, 'cd.iso')];
    await mkdir(path.join(dir, 'files'), { recursive: true });
    for (const image of [file, cdrom]) await writeFile(image, Buffer.alloc(2 ** 20));
    return new TracedVm(dir, { disks: [disk('disk0', { file })], cdrom, network: 'user' });
  }

  async run(qemuArgs: readonly string[]): Promise<Verdict> {
    const vm = spec({ ...this.changes, qemuArgs });
    const args = qemuArguments(vm, { platform: process.platform });
    const { reached, code, output } = await traceQemu(QEMU, args, path.join(this.dir, 'files'));
    const { files } = hostFiles(vm, this.dir);
    const errors = output.split('\n').filter((line) => line !== '' && !line.includes('warning:'));
    return { strange: reached.filter(({ target }) => !files.includes(target)), starts: code === 0 && errors.length === 0, output };
  }
}
