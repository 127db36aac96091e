import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { UsageError } from './error-output.js';

/**
 * What comes on a standard input, for a program in the guest. Whoever wants no more closes it at once, also while it has nothing to
 * say: otherwise a terminal, or a pipe that stays open, would hold the command although its program has ended.
 *
 * @throws UsageError for the input of this process, if that is a folder.
 */
export function standardInput(from: Readable = ownInput()): AsyncIterable<Buffer> {
  const chunks: AsyncIterator<Buffer> = from[Symbol.asyncIterator]();
  const close = async (): Promise<IteratorResult<Buffer>> => {
    from.destroy();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}

/** @throws UsageError for a folder, which Node would take for an empty input. */
function ownInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new UsageError('Standard input is a folder.', { remedy: 'Give a file or a pipe: `<FILE`.' });
  return process.stdin;
}
