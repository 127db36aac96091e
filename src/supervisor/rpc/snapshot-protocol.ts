import { RequestType } from 'vscode-jsonrpc/node';
import type { Caller } from '../../audit/record.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { SnapshotAct } from '../../shared/snapshot-operation.js';
import type { Tier } from '../../shared/tiers.js';
import type { Snapshot } from '../../storage/snapshot-table.js';
import type { WireError } from './protocol.js';

export interface SnapshotParams {
  readonly act: SnapshotAct;
  readonly layers: readonly PolicyLayer[];
  readonly caller: Caller;
  readonly timeoutMs: number;
}

export interface SnapshotResult {
  readonly action: SnapshotAct['action'];
  readonly tier: Tier;
  /** The disks that the snapshots of this VM span. */
  readonly disks: readonly string[];
  /** Those that `list` asks for; else the one that the act was about, as it is or was. Their names are hostile. */
  readonly snapshots: readonly Snapshot[];
  readonly durationMs: number;
  /** The newest event before the act. */
  readonly cursor: number;
}

/** Makes, loads, deletes or lists snapshots of the VM. Cancelled by the wire's own means. */
export const SnapshotRequest = new RequestType<SnapshotParams, SnapshotResult, WireError>('snapshot');
