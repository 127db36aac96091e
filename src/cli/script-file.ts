import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { errnoOf } from '../shared/errors.js';
import { UsageError } from './error-output.js';

/** The text that `--script` names: a file, or `-` for standard input. @throws UsageError if it cannot be read. */
export async function readScriptFile(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`The script ${JSON.stringify(file)} cannot be read (${errnoOf(error) ?? 'unknown error'}).`, {
      remedy: 'Name a file that exists, or - for standard input.',
    });
  }
}
