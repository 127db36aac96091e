import type { PolicyLayer } from '../policy/layer.js';
import type { VmDirectory } from '../state/layout.js';
import type { SupervisorClient } from '../supervisor/rpc/client.js';
import type { GateContext } from '../supervisor/rpc/protocol.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { PortForward } from '../vm/spec.js';

/** A VM that runs, as one run sees it. */
export interface Session {
  readonly client: SupervisorClient;
  readonly folder: VmDirectory;
  readonly pid: number;
  readonly qemuVersion: string;
  readonly accel: { readonly name: string; readonly reason: string };
  readonly ports: readonly PortForward[];
  /** The layers that this run adds to the VM's own. */
  readonly layers: readonly PolicyLayer[];
  readonly context: Partial<GateContext>;
  /** The newest event before this run came: what a wait for an event at the start of its script begins after. */
  readonly cursor: number;
  /** Missing after an attach: nothing had to be found. */
  readonly toolchain?: Toolchain;
}
