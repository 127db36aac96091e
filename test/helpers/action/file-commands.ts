import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseKeyValueFile } from '../file-commands.js';

/** Runs `work` with a file-command variable of the runner set to a new file. @returns what the runner reads from it. */
export async function withFileCommand(variable: string, work: () => void): Promise<Record<string, string>> {
  const dir = await mkdtemp(path.join(tmpdir(), 'maqet-command-'));
  const before = process.env[variable];
  try {
    process.env[variable] = path.join(dir, 'file');
    await writeFile(path.join(dir, 'file'), '');
    work();
    return parseKeyValueFile(await readFile(path.join(dir, 'file'), 'utf8'));
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
    await rm(dir, { recursive: true });
  }
}
