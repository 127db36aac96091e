import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';

const SECONDS_TO_ANSWER = 60;

/**
 * A real guest under TCG that runs only its firmware, driven directly over an inherited socket: reference data must not come from the
 * code under test.
 */
export class BareGuest {
  private buffered = '';
  private readonly waiting: ((line: string) => void)[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: Duplex,
  ) {
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.on('data', (text: string) => {
      this.buffered += text;
      const lines = this.buffered.split('\r\n');
      this.buffered = lines.pop() ?? '';
      for (const line of lines) this.receive(line);
    });
  }

  /** Boots q35 with the extra arguments, runs the body, and ends QEMU in any case. */
  static async with<T>(args: readonly string[], body: (guest: BareGuest) => Promise<T>): Promise<T> {
    const base = ['-nodefaults', '-no-user-config', '-display', 'none', '-machine', 'q35', '-accel', 'tcg', '-vga', 'std'];
    const monitor = ['-chardev', 'socket,id=q,fd=3', '-mon', 'chardev=q,mode=control'];
    const child = spawn('qemu-system-x86_64', [...base, ...monitor, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
    const exited = once(child, 'exit');
    const guest = new BareGuest(child, child.stdio[3] as Duplex);
    try {
      await guest.execute('qmp_capabilities');
      return await body(guest);
    } finally {
      child.kill('SIGKILL');
      await exited;
    }
  }

  /** Sends a command and returns its result. */
  async execute(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
    const reply = new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no reply to ${command}`)), SECONDS_TO_ANSWER * 1000);
      this.waiting.push((line) => {
        clearTimeout(timer);
        resolve(line);
      });
      this.child.once('exit', () => reject(new Error(`QEMU ended before it replied to ${command}`)));
    });
    this.socket.write(JSON.stringify({ execute: command, arguments: args }));
    const parsed = JSON.parse(await reply) as { return?: unknown; error?: { desc: string } };
    if (parsed.error !== undefined) throw new Error(`${command}: ${parsed.error.desc}`);
    return parsed.return;
  }

  private receive(line: string): void {
    const message = JSON.parse(line) as Record<string, unknown>;
    if ('return' in message || 'error' in message) this.waiting.shift()?.(line);
  }
}
