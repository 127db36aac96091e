import { availableParallelism } from 'node:os';

/** How many CPU-bound processes run at once. */
export const BUSY_AT_ONCE = Math.min(8, availableParallelism());

/**
 * Runs `work` for every item, in their order, for at most `limit` of them at once.
 *
 * Starts nothing after a failure. When this settles, no work is in progress.
 *
 * @returns the results, in the order of the items.
 * @throws the error of the first item, in their order, that failed.
 */
export async function inParallel<T, R>(items: readonly T[], limit: number, work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  const failures: { readonly index: number; readonly error: unknown }[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      try {
        results[index] = await work(items[index] as T, index);
      } catch (error) {
        failures.push({ index, error });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  const [first] = failures.sort((a, b) => a.index - b.index);
  if (first !== undefined) throw first.error;
  return results;
}
