import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import type { Writable } from 'node:stream';

/** How to start a guarded child. */
export interface GuardedSpawn {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Descriptors 0 and up of the child. */
  readonly stdio: readonly ('ignore' | 'pipe')[];
}

/**
 * Starts a process that cannot outlive this one, however this one ends.
 *
 * On Linux the kernel sends it SIGKILL when this process dies (`setpriv --pdeathsig`). If this process dies before the setting takes
 * effect, the shell in between notices that its parent has changed, and exits. On other systems, and where `setpriv` lacks the
 * option (busybox), a watcher waits at a pipe that only this process holds open.
 *
 * The child keeps the returned process id. It leads a process group, so no terminal signal reaches it.
 */
export function spawnGuarded(request: GuardedSpawn, bound = canBindToParent()): ChildProcess {
  return bound ? spawnBound(request) : spawnWatched(request);
}

let bindsToParent: boolean | undefined;

/** Returns true if `setpriv` exists and has `--pdeathsig`. Cached: a supervisor starts a process for each run over SSH. */
export function canBindToParent(): boolean {
  bindsToParent ??= process.platform === 'linux' && knowsDeathSignal();
  return bindsToParent;
}

function knowsDeathSignal(): boolean {
  return (
    spawnSync('setpriv', ['--pdeathsig', 'KILL', '--', 'true'], { env: { PATH: process.env['PATH'] }, stdio: 'ignore', timeout: 5000 })
      .status === 0
  );
}

const STILL_MINE = '[ "$PPID" = "$0" ] || exit 125; exec "$@"';

function spawnBound({ file, args, cwd, env, stdio }: GuardedSpawn): ChildProcess {
  const guard = ['--pdeathsig', 'KILL', '--', '/bin/sh', '-c', STILL_MINE, String(process.pid), file, ...args];
  return spawn('setpriv', guard, { cwd, env, stdio: [...stdio], detached: true });
}

/** A line at the pipe means that the child has exited and been reaped. Its end without a line means that this process is gone. */
const WATCH = '( exec <&FD; read -r done || kill -KILL $$ ) </dev/null >/dev/null 2>&1 & exec FD<&-; exec "$@"';

function spawnWatched({ file, args, cwd, env, stdio }: GuardedSpawn): ChildProcess {
  const fd = stdio.length;
  // The watcher must not hold the child's other descriptors open.
  const own = stdio.map((_, index) => (index > 2 ? `${index}<&-` : '')).join(' ');
  const script = WATCH.replaceAll('FD', String(fd)).replace('exec <&', `exec ${own} <&`);
  const withPipe: StdioOptions = [...stdio, 'pipe'];
  const child = spawn('/bin/sh', ['-c', script, 'sh', file, ...args], { cwd, env, stdio: withPipe, detached: true });
  const watch = child.stdio[fd] as Writable | undefined;
  watch?.on('error', () => undefined);
  child.once('exit', () => watch?.end('done\n'));
  return child;
}
