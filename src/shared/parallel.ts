import { availableParallelism } from 'node:os';

/** How many processes that keep a processor busy are run at once. */
export const BUSY_AT_ONCE = Math.min(8, availableParallelism());

/**
 * Does `work` for every item, for at most `limit` of them at once, in their order.
 *
 * Guarantee: when this settles, no work is under way. After a failure no further work is begun.
 *
 * @returns the results, in the order of the items.
 * @throws the failure of the first item, in their order, that failed.
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
