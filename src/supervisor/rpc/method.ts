import type { z } from 'zod';
import type { Signature } from './wire.js';

/** One request that a client may send to the supervisor. */
interface Method<P extends z.ZodType, R extends z.ZodType> extends Signature {
  /** What the method does, and what its result means. */
  readonly description: string;
  readonly params: P;
  readonly result: R;
  /** How long the work may take, in milliseconds. The reply may take a little longer. */
  readonly limit: (params: z.infer<P>) => number;
  /** The object of "timed out waiting for …". */
  readonly awaited: (params: z.infer<P>) => string;
  /**
   * What a client does when its run is cancelled. `leave`: stops waiting. `undo`: has the work cancelled, and waits a moment for
   * its end. `wait`: goes on waiting.
   */
  readonly onCancel: 'leave' | 'undo' | 'wait';
}

/** A method as the table has it. Its schemas are built when they are first used: a client calls few of the methods. */
type Entry<P extends z.ZodType, R extends z.ZodType> = Omit<Method<P, R>, 'params' | 'result'> & {
  readonly params: () => P;
  readonly result: () => R;
};

/** Makes the method of an entry, whose schemas are built once. */
export function method<P extends z.ZodType, R extends z.ZodType>({ params, result, ...facts }: Entry<P, R>): Method<P, R> {
  const built: { params?: P; result?: R } = {};
  return {
    ...facts,
    get params() {
      built.params ??= params();
      return built.params;
    },
    get result() {
      built.result ??= result();
      return built.result;
    },
  };
}
