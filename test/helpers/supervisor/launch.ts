import type { VmDirectory } from '../../../src/state/layout.js';
import { SupervisorClient } from '../../../src/supervisor/rpc/client.js';
import type { Result, StartParams } from '../../../src/supervisor/rpc/methods.js';
import type { GuestName } from '../vm/guests.js';
import { AMPLE_MS, CALLER, type Root, startParams } from './support.js';

/** A VM with its own supervisor, as in a run. */
export interface Launched extends Result<'start'> {
  readonly client: SupervisorClient;
  readonly directory: VmDirectory;
}

/** Claims a name, launches a supervisor for it and starts the VM. */
export async function launch(
  root: Root,
  entry: string,
  vm: string,
  guest: GuestName | 'self-test' = 'self-test',
  changes: Parameters<typeof startParams>[2] = {},
): Promise<Launched> {
  const { directory } = await root.claim(vm);
  const params: StartParams = await startParams(directory, guest, changes);
  const client = SupervisorClient.launch(directory, entry);
  return { client, directory, ...(await client.start(params)) };
}

/** Stops a VM as a run does at its end. */
export function stopDone(client: SupervisorClient): ReturnType<SupervisorClient['stop']> {
  return client.stop({ caller: CALLER, reason: 'done', quick: false }, AMPLE_MS);
}
