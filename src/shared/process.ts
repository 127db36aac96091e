import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { z } from 'zod';

export const processIdSchema = z.strictObject({
  pid: z.number().int(),
  /** The kernel's start time of the process in clock ticks (Linux), or empty on systems that do not report it. */
  startTime: z.string(),
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

/** Returns the identity of a process that runs now. */
export function identify(pid: number): ProcessId {
  return { pid, startTime: procStat(pid)?.startTime ?? '' };
}

/** Returns true while that very process runs. A zombie does not. */
export function isAlive({ pid, startTime }: ProcessId): boolean {
  const stat = procStat(pid);
  if (stat !== undefined) return stat.state !== 'Z' && stat.state !== 'X' && (startTime === '' || stat.startTime === startTime);
  if (process.platform === 'linux') return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Sends a signal to that very process, or does nothing if it is gone. */
export function signalProcess(id: ProcessId, signal: NodeJS.Signals): void {
  if (!isAlive(id)) return;
  try {
    process.kill(id.pid, signal);
  } catch {
    // It exited between the check and the signal.
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
