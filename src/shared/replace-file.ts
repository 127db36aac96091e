import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file (mode 0600) atomically: a reader sees the old text or the new one.
 *
 * @throws the system's error if the file cannot be written. The old one then stays, and no temporary file is left.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, text, { mode: 0o600 });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
}
