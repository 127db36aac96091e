/** The ratio of the two sizes. */
const FACTOR = 8;

/** The fastest of several runs counts, because other work on the machine disturbed it least. */
const RUNS = 5;

/** The bound for work that must take linear time: below quadratic, with room for caches and for the garbage collector. */
export const LINEAR = 1.5;

/**
 * Measures how the processor time of some work grows with its size: 1 for linear work, 2 for quadratic work, and so on. Both sizes are
 * measured side by side, so that the speed and the load of the machine do not matter.
 *
 * @param prepare - prepares the work for a size, which is not measured. It is called with `size` and with eight times `size`.
 * @param size - large enough for the work to take a millisecond or more.
 */
export async function growthExponent(prepare: (size: number) => () => unknown, size: number): Promise<number> {
  const [small, large] = [prepare(size), prepare(size * FACTOR)];
  const best = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let run = 0; run < RUNS; run += 1) {
    best.small = Math.min(best.small, await processorMs(small));
    best.large = Math.min(best.large, await processorMs(large));
  }
  return Math.log(best.large / best.small) / Math.log(FACTOR);
}

/** Measures the processor time that some work takes in this process, in milliseconds. Time of other processes does not count. */
export async function processorMs(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
