/** Runs a piece of work as a named phase of the run. */
export type Phases = <T>(name: string, work: () => Promise<T>) => Promise<T>;
