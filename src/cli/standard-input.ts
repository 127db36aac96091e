import type { Readable } from 'node:stream';

/**
 * What comes on a standard input, for a program in the guest. Whoever wants no more closes it at once, also while it has nothing to
 * say: otherwise a terminal, or a pipe that stays open, would hold the command although its program has ended.
 */
export function standardInput(from: Readable = process.stdin): AsyncIterable<Buffer> {
  const chunks: AsyncIterator<Buffer> = from[Symbol.asyncIterator]();
  const close = async (): Promise<IteratorResult<Buffer>> => {
    from.destroy();
    return { done: true, value: undefined };
  };
  return { [Symbol.asyncIterator]: () => ({ next: () => chunks.next(), return: close }) };
}
