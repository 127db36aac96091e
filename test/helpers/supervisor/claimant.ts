import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Compiled, compileProgram } from '../compiled.js';

/** Claims the VM that each line of stdin names, and prints the result. */
const PROGRAM = `
import { createInterface } from 'node:readline';
import { claimName } from './state/claim.js';
const root = process.argv[2];
for await (const vm of createInterface({ input: process.stdin })) {
  const said = await claimName(root, vm, { job: '', claimant: String(process.pid), config: {} }).then(
    (claim) => ({ kind: claim.kind, by: claim.record.claimant }),
    (error) => ({ kind: 'error', by: error.message }),
  );
  console.log(JSON.stringify(said));
}
`;

export interface ClaimSaid {
  readonly kind: 'claimed' | 'running' | 'lost' | 'error';
  /** The claimant in the record, or the error. */
  readonly by: string;
}

/** Processes that claim VM names on demand, and hold their claims until they end. */
export class Claimants {
  private constructor(
    private readonly compiled: Compiled,
    private readonly children: readonly (ChildProcess & { lines: AsyncIterator<string> })[],
  ) {}

  static async start(root: string, count: number): Promise<Claimants> {
    const compiled = await compileProgram(path.join('state', 'claim'));
    const file = path.join(path.dirname(compiled.entry), '..', 'claimant.js');
    await writeFile(file, PROGRAM);
    const children = Array.from({ length: count }, () => {
      const child = spawn(process.execPath, [file, root], { stdio: ['pipe', 'pipe', 'inherit'] });
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      return Object.assign(child, { lines });
    });
    return new Claimants(compiled, children);
  }

  get pids(): number[] {
    return this.children.map(({ pid }) => pid ?? 0);
  }

  /** Makes all processes claim one name at the same time. */
  claim(vm: string): Promise<ClaimSaid[]> {
    for (const child of this.children) child.stdin?.write(`${vm}\n`);
    return Promise.all(this.children.map(async ({ lines }) => JSON.parse((await lines.next()).value ?? '{}') as ClaimSaid));
  }

  async end(): Promise<void> {
    await Promise.all(
      this.children.map(async (child) => {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }),
    );
    await this.compiled.remove();
  }
}
