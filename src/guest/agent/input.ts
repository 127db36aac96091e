import type { Deadline } from '../../shared/deadline.js';
import type { Agent } from './agent.js';
import { GuestFile } from './file.js';

/**
 * Writes all of `input` to a file of the guest.
 *
 * @throws GuestChannelError if the guest cannot keep it; DeadlineError, CancelledError.
 */
export async function storeInput(agent: Agent, path: string, input: AsyncIterable<Buffer>, deadline: Deadline): Promise<void> {
  const file = await GuestFile.open(agent, path, 'w', deadline);
  const source = input[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await deadline.race(source.next(), "the script's standard input");
      if (next.done) break;
      await file.write(next.value, deadline);
    }
  } catch (error) {
    // Not awaited: a source that does not give the next piece does not hear of this either.
    void Promise.resolve(source.return?.()).catch(() => undefined);
    await file.close(deadline).catch(() => undefined);
    throw error;
  }
  await file.close(deadline);
}
