import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { errnoOf } from './errors.js';

export const processIdSchema = z.strictObject({
  pid: z.number().int(),
  /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
  startTime: z.string(),
  /** Where that number counts: the boot of the machine and the PID namespace (Linux). Missing on systems without namespaces. */
  namespace: z.string().optional(),
});

/** Identifies a process, also after its number has been given to another one. */
export type ProcessId = Readonly<z.infer<typeof processIdSchema>>;

/** Reads `/proc/PID/stat`; undefined if there is no such process or no `/proc`. */
function procStat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name is in parentheses and may itself contain spaces and parentheses: count from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

let ownNamespace: string | undefined;

/** Returns the namespace in which this process counts processes: `BOOT/pid:[INODE]`, or undefined where there is none. */
function namespaceOfNumbers(): string | undefined {
  try {
    ownNamespace ??= `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Another system, or no `/proc`.
  }
  return ownNamespace;
}

/** Returns the identity of a process that runs now. */
export function identify(pid: number): ProcessId {
  const namespace = namespaceOfNumbers();
  return { pid, startTime: procStat(pid)?.startTime ?? '', ...(namespace === undefined ? {} : { namespace }) };
}

/** Returns true if the number of that process counts here, so that {@link isAlive} can see it: not that of another container or boot. */
export function isOfThisNamespace({ namespace }: ProcessId): boolean {
  return namespace === undefined || namespace === (namespaceOfNumbers() ?? namespace);
}

/** Returns true while that very process is seen to run. A zombie does not. A process of another namespace is never seen. */
export function isAlive(id: ProcessId): boolean {
  const { pid, startTime } = id;
  if (!isOfThisNamespace(id) || !Number.isSafeInteger(pid) || pid <= 0) return false;
  const stat = procStat(pid);
  if (stat !== undefined) return (startTime === '' || stat.startTime === startTime) && !hasExited(pid, stat.state);
  if (existsSync('/proc/self/stat')) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** A zombie has exited, unless threads of it still run: one that waits for a disk keeps the files of its process open. */
function hasExited(pid: number, state: string): boolean {
  return state === 'X' || (state === 'Z' && readNames(`/proc/${pid}/task`).length <= 1);
}

/** Sends a signal to that very process. @returns true unless the system refuses it: the process is then another user's. */
export function signalProcess(id: ProcessId, signal: NodeJS.Signals): boolean {
  if (!isAlive(id)) return true;
  try {
    process.kill(id.pid, signal);
    return true;
  } catch (error) {
    // ESRCH: it has ended between the check and the signal.
    return errnoOf(error) !== 'EPERM';
  }
}

/** Returns the processes that are seen to run with a variable in their environment, without this one. Linux; elsewhere none. */
export function processesWith(variable: string, value: string): ProcessId[] {
  const pids = readNames('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  return pids.filter((pid) => pid !== process.pid && hasVariable(pid, `${variable}=${value}`)).map(identify);
}

function hasVariable(pid: number, assignment: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(assignment);
  } catch {
    return false; // It has ended, or belongs to another user.
  }
}

function readNames(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Returns how many bytes a process has in memory and in swap (Linux: `proc_pid_status(5)`); undefined if that cannot be read. */
export function residentBytes(pid: number): number | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/status`, 'latin1');
  } catch {
    return undefined;
  }
  const sizes = [...text.matchAll(/^(VmRSS|VmSwap|HugetlbPages):\s+(\d+) kB$/gm)];
  if (!sizes.some(([, name]) => name === 'VmRSS')) return undefined;
  return sizes.reduce((sum, [, , kib]) => sum + Number(kib) * 1024, 0);
}

/** Returns the name of the user that runs this process, by its user id, or the id if it has no name. No variable decides it. */
export function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.geteuid?.() ?? 'unknown'}`;
  }
}

/** Returns how many processes the kernel has killed for lack of memory since it booted (Linux); undefined if it does not say. */
export function oomKills(): number | undefined {
  try {
    const [, count] = /^oom_kill (\d+)$/m.exec(readFileSync('/proc/vmstat', 'latin1')) ?? [];
    return count === undefined ? undefined : Number(count);
  } catch {
    return undefined;
  }
}
