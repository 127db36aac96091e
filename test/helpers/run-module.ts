import { spawn } from 'node:child_process';

/** The end of a child, and its output. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a module under this Node, optionally with a limit for the size of files it writes (a disk that is full at that byte),
 * and kills it once its output satisfies `until`.
 */
export function runModule(
  file: string,
  args: readonly string[],
  limits: { fileBlocks?: number; until?: (stdout: string) => boolean },
): Promise<ChildEnd> {
  const limit = limits.fileBlocks === undefined ? '' : `ulimit -f ${limits.fileBlocks}; `;
  const child = spawn('sh', ['-c', `${limit}exec "$@"`, 'sh', process.execPath, file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
    if (limits.until?.(stdout)) child.kill('SIGKILL');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout, stderr });
    });
  });
}
