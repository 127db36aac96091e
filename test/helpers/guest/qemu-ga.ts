import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AgentChannel } from '../../../src/guest/agent/channel.js';
import { sleep } from '../../../src/shared/deadline.js';
import { ensureDebianPackages, findProgram } from '../packages.js';

/** A real guest agent on this machine, which runs programs here. */
export interface RealAgent {
  readonly pid: number;
  /** Opens a connection, like QEMU's port, and closes the one before: the agent serves one at a time. */
  connect(): Promise<Socket>;
  /** Kills the agent and starts another one on the same socket. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Finds the agent, also where Debian's package installs it, which may not be on PATH. */
function program(): string | undefined {
  return findProgram('qemu-ga', `${process.env['PATH']}:/usr/sbin:/sbin`);
}

/** Returns the path of the agent. Installs it if it is missing. */
async function ensureAgent(): Promise<string> {
  if (program() === undefined) await ensureDebianPackages(['qemu-guest-agent']);
  return program() ?? 'qemu-ga';
}

/** Starts the agent with further arguments. It dies with this process. */
export async function realAgent(args: readonly string[] = []): Promise<RealAgent> {
  const file = await ensureAgent();
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-ga-'));
  const socket = path.join(dir, 'agent.sock');
  const start = async (): Promise<{ pid: number; end: () => Promise<void> }> => {
    await rm(socket, { force: true });
    const words = ['--pdeathsig', 'KILL', '--', file, '-m', 'unix-listen', '-p', socket, '-t', dir, ...args];
    const child = spawn('setpriv', words, { stdio: 'ignore' });
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    while (!existsSync(socket) && child.exitCode === null && child.signalCode === null) await sleep(5);
    const end = async (): Promise<void> => {
      child.kill('SIGKILL');
      await gone;
    };
    return { pid: child.pid ?? 0, end };
  };
  let running = await start();
  const open: Socket[] = [];
  return {
    get pid() {
      return running.pid;
    },
    async connect() {
      for (const former of open.splice(0)) former.destroy();
      // The socket exists a moment before the agent listens on it.
      for (;;) {
        const stream = connect(socket);
        stream.on('error', () => undefined);
        const connected = await new Promise<boolean>((resolve) => {
          stream.once('connect', () => resolve(true)).once('close', () => resolve(false));
        });
        if (connected) {
          open.push(stream);
          return stream;
        }
        await sleep(5);
      }
    },
    async restart() {
      await running.end();
      running = await start();
    },
    async stop() {
      for (const stream of open) stream.destroy();
      await running.end();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Lists the directories of the scripts of one channel on this machine. */
export function directoriesOf(channel: AgentChannel): string[] {
  const { prefix } = (channel as unknown as { shells: { prefix: string } }).shells;
  return readdirSync(path.dirname(prefix)).flatMap((name) => (name.startsWith(`${path.basename(prefix)}-`) ? [`/tmp/${name}`] : []));
}
