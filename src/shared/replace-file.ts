import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file (0600) in one step: a reader sees the old text or the new one.
 *
 * @throws what the system says if it cannot be written: the old one stays then, and nothing is left beside it.
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
