import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { VmDirectory } from '../../../src/state/layout.js';
import { type Compiled, compileProgram } from '../compiled.js';
import { type Launched, launch } from './launch.js';
import { Root, startParams } from './support.js';

/** Launches a VM, keeps it if `keep` is set, prints its pid, and keeps running. */
const OWNER_PROGRAM = `
import { readFileSync, writeSync } from 'node:fs';
import { SupervisorClient } from './supervisor/rpc/client.js';
import { VmDirectory } from './state/layout.js';
const { dir, entry, params, keep } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const client = SupervisorClient.launch(new VmDirectory(dir), entry);
const { pid } = await client.start(params);
if (keep) await client.keep(params.caller);
writeSync(1, String(pid) + '\\n');
setInterval(() => undefined, 1000);
`;

/** The VMs of one test file, each with its own supervisor process. {@link end} stops them all. */
export class Fleet {
  private constructor(
    readonly root: Root,
    private readonly compiled: Compiled,
    private readonly owner: string,
  ) {}

  static async make(): Promise<Fleet> {
    const [compiled, root] = await Promise.all([compileProgram('supervisor'), Root.make()]);
    const directory = path.dirname(compiled.entry);
    await compileProgram('supervisor/rpc/client', directory);
    const owner = path.join(directory, 'owner.js');
    await writeFile(owner, OWNER_PROGRAM);
    return new Fleet(root, compiled, owner);
  }

  /** The program of the supervisor, compiled from `src/`. */
  get entry(): string {
    return this.compiled.entry;
  }

  /** Claims a name, launches a supervisor from this process and starts the VM. */
  start(vm: string, guest?: Parameters<typeof launch>[3], changes?: Parameters<typeof launch>[4]): Promise<Launched> {
    return launch(this.root, this.entry, vm, guest, changes);
  }

  /** Starts a process that launches a VM and keeps running. */
  async ownerOf(vm: string, keep: boolean): Promise<{ child: ChildProcess; directory: VmDirectory }> {
    const { directory } = await this.root.claim(vm);
    const request = path.join(directory.files, 'request.json');
    const params = await startParams(directory);
    await writeFile(request, JSON.stringify({ dir: directory.dir, entry: this.entry, params, keep }));
    return { child: spawn(process.execPath, [this.owner, request], { stdio: ['ignore', 'pipe', 'inherit'] }), directory };
  }

  /** Starts a process that launches a VM, and waits until the VM runs. */
  async ownedElsewhere(vm: string, keep: boolean): Promise<{ child: ChildProcess; directory: VmDirectory; pid: number }> {
    const { child, directory } = await this.ownerOf(vm, keep);
    const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
    return { child, directory, pid: Number(line) };
  }

  async end(): Promise<void> {
    await this.root.cleanUp();
    await this.compiled.remove();
  }
}
