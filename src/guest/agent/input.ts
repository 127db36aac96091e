import type { Deadline } from '../../shared/deadline.js';
import { GuestChannelError } from '../channel.js';
import type { Agent } from './agent.js';
import { GuestFile, PIECE_BYTES } from './file.js';
import type { AgentShell } from './shell.js';

/**
 * Writes all of `input` to a file in the new folder `dir` of the guest, which only the agent's user can enter.
 *
 * @returns the file's path.
 * @throws GuestChannelError if the guest cannot keep it; DeadlineError, CancelledError. The caller removes the folder.
 */
export async function storeInput(
  { agent, shell }: { agent: Agent; shell: AgentShell },
  dir: string,
  input: AsyncIterable<Buffer>,
  deadline: Deadline,
): Promise<string> {
  const made = await shell.run(`umask 077; mkdir ${dir}`, deadline);
  if (made.exitCode !== 0) {
    throw new GuestChannelError(`The folder ${dir} for the script's standard input cannot be made in the guest.`, {
      remedy: "Make room in the guest's /tmp, or let its agent write there.",
    });
  }
  const path = `${dir}/input`;
  const file = await GuestFile.open(agent, path, 'w', deadline);
  const source = input[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await deadline.race(source.next(), "the script's standard input");
      if (next.done) break;
      for (let at = 0; at < next.value.length; at += PIECE_BYTES) await file.write(next.value.subarray(at, at + PIECE_BYTES), deadline);
    }
  } catch (error) {
    // Not awaited: a source that does not give the next piece does not hear of this either.
    void Promise.resolve(source.return?.()).catch(() => undefined);
    await file.close(deadline).catch(() => undefined);
    throw error;
  }
  await file.close(deadline);
  return path;
}
