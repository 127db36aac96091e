import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The output of a QEMU that has ended. */
export interface QemuRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the installed QEMU with QMP on its stdio, sends the commands and waits until it has ended, for at most 20 s. */
export async function runQemu(args: readonly string[], commands: readonly object[]): Promise<QemuRun> {
  const fixed = ['-accel', 'tcg', '-nodefaults', '-no-user-config', '-display', 'none', '-S', '-qmp', 'stdio'];
  const qemu = spawn('qemu-system-x86_64', [...args, ...fixed], { stdio: 'pipe', timeout: 120_000, killSignal: 'SIGKILL' });
  let stdout = '';
  let stderr = '';
  qemu.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  qemu.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  qemu.stdin.on('error', () => undefined);
  const all = [{ execute: 'qmp_capabilities' }, ...commands, { execute: 'quit' }];
  qemu.stdin.write(`${all.map((item) => JSON.stringify(item)).join('\n')}\n`);
  const [code] = (await once(qemu, 'close')) as [number | null];
  return { stdout, stderr, code };
}

/** Returns the `return` members of the replies in order, without that of the handshake. */
export function returns(run: QemuRun): unknown[] {
  return run.stdout
    .split('\n')
    .filter((line) => line.includes('"return"'))
    .map((line) => (JSON.parse(line) as { return: unknown }).return)
    .slice(1);
}
