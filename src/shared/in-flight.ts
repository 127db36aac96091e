/** Tracks the operations of an object, so that its owner can wait for them before it goes away. */
export class InFlight {
  private readonly operations = new Set<Promise<unknown>>();

  /** Runs `work`, which is in flight until it settles. @throws what `work` throws. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const operation = work();
    this.operations.add(operation);
    try {
      return await operation;
    } finally {
      this.operations.delete(operation);
    }
  }

  /** Waits until no operation is in flight, also those that start meanwhile. Never rejects. */
  async idle(): Promise<void> {
    while (this.operations.size > 0) await Promise.allSettled(this.operations);
  }
}
