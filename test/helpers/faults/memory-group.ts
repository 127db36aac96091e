import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Deadline, sleep } from '../../../src/shared/deadline.js';

/** The controller of version 1, or the one hierarchy of version 2. */
const [PARENT, LIMIT] = existsSync('/sys/fs/cgroup/memory')
  ? ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes']
  : ['/sys/fs/cgroup', 'memory.max'];

/** A control group whose processes are killed by the kernel when they need more memory than it has. */
export class MemoryGroup {
  private readonly dir = path.join(PARENT, `maqet-test-${randomUUID()}`);

  /** @throws Error if this user cannot make groups that limit memory. */
  constructor(mib: number) {
    mkdirSync(this.dir);
    writeFileSync(path.join(this.dir, LIMIT), String(mib * 2 ** 20), { flag: 'r+' });
  }

  /** The file to which a process writes its number to belong to the group. */
  get processes(): string {
    return path.join(this.dir, 'cgroup.procs');
  }

  /** Removes the group, as soon as its last process is gone. */
  async end(): Promise<void> {
    const deadline = Deadline.after(10_000);
    for (;;) {
      try {
        rmdirSync(this.dir);
        return;
      } catch (error) {
        if (deadline.expired) throw error;
        await sleep(20);
      }
    }
  }
}

/** True if this user can make groups that limit memory. */
export const CAN_LIMIT_MEMORY = await canLimitMemory();

async function canLimitMemory(): Promise<boolean> {
  let group: MemoryGroup | undefined;
  try {
    group = new MemoryGroup(64);
    return true;
  } catch {
    return false;
  } finally {
    await group?.end();
  }
}
