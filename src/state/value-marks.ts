import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errnoOf } from '../shared/errors.js';
import { readOwnFile } from '../shared/trusted-file.js';

/** The file of the key. Never evidence. */
const KEY_FILE = 'marks.key';
const KEY_BYTES = 32;

/**
 * Returns a function that marks values: equal values get equal marks. A plain hash of a short secret could be found by trying, and records
 * are uploaded. So the key, which the first call makes, stays in a file of mode 0600 that is not.
 *
 * @param directory - where the key is. Created if it does not exist.
 * @throws UntrustedFileError if others can change the key; a system error if it cannot be read or written.
 */
export async function valueMarks(directory: string): Promise<(value: string) => string> {
  const key = await readKey(path.join(directory, KEY_FILE));
  return (value) => `hmac-sha256:${createHmac('sha256', key).update(value).digest('hex')}`;
}

async function readKey(file: string): Promise<string> {
  try {
    return await readOwnFile(file, KEY_BYTES * 4);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
    // A link is there at once with its content, and the first of two processes wins.
    await link(draft, file).catch((error: unknown) => {
      if (errnoOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readOwnFile(file, KEY_BYTES * 4);
}
