import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { CancelledError, errorText } from '../../shared/errors.js';
import { isJsonObject } from '../../shared/json.js';
import type { SnapshotOperation } from '../../shared/snapshot-operation.js';
import { oneLine } from '../../shared/untrusted-text.js';
import {
  type BlockNode,
  type Snapshot,
  SnapshotError,
  snapshotDisks,
  snapshotsOf,
  unknownSnapshotError,
} from '../../storage/snapshot-table.js';
import type { Machine } from '../../vm/machine.js';
import type { GuestMutex } from '../guest/mutex.js';
import { BlockJobError, runBlockJob } from './block-job.js';
import { reviveForLoad, runState, setRunning, wantsToRun } from './run-state.js';
import { requireSnapshotSpace, SaveLeftovers } from './space.js';

/** Only the exit of QEMU ends these waits. A caller with a deadline aborts the signal. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** The disks that snapshots of a VM span, and the snapshots on them, at one moment. */
export interface SnapshotView {
  readonly disks: readonly BlockNode[];
  readonly snapshots: readonly Snapshot[];
}

export interface SnapshotWorkParts {
  readonly machine: Machine;
  readonly mutex: GuestMutex;
  /** The node names of the VM's disks, in their order. */
  readonly own: readonly string[];
  /** Nodes whose content is part of the machine's state. */
  readonly inState: readonly string[];
  /** The guest's memory. */
  readonly memoryBytes: number;
  /**
   * Called when a loaded snapshot has replaced the guest.
   *
   * @param since - the number of the newest event before that.
   */
  readonly onLoaded: (since: number) => void;
}

/**
 * Carries out snapshot operations on all writable disks of a running VM, or on none. Knows no policy, no audit log and no deadline.
 *
 * In any case no job is left, and the guest runs if it ran before, with one exception: a load that fails half-way leaves it paused.
 */
export class SnapshotWork {
  private readonly leftovers = new SaveLeftovers();

  constructor(private readonly parts: SnapshotWorkParts) {}

  /** Inspects the VM's disks. @throws SnapshotError if one of them cannot hold a snapshot, or there is no disk. */
  async look(): Promise<SnapshotView> {
    const { machine, own, inState } = this.parts;
    const [nodes, devices] = await Promise.all([
      machine.execute('query-named-block-nodes', { flat: true }, TO_ITS_END),
      machine.execute('query-block', {}, TO_ITS_END),
    ]);
    const disks = snapshotDisks({ nodes, devices }, { own, inState });
    return { disks, snapshots: snapshotsOf(disks) };
  }

  /**
   * Makes sure, before anything is done, that an operation is possible.
   *
   * @throws SnapshotError if it is not.
   */
  async check(operation: SnapshotOperation, view: SnapshotView): Promise<void> {
    if (operation.action === 'list') return;
    const { snapshots } = view;
    const known = snapshots.find(({ name }) => name === operation.name);
    if (operation.action === 'create' && known !== undefined) {
      throw new SnapshotError(`There already is a snapshot ${operation.name}, of ${known.time}.`, {
        remedy: `Use \`overwrite:${operation.name}\`, another name, or delete it first.`,
      });
    }
    if ((operation.action === 'load' || operation.action === 'delete') && known === undefined) {
      throw unknownSnapshotError(
        operation.name,
        snapshots.map((one) => one.name),
        'the VM',
      );
    }
    if (operation.action === 'load' && known?.loadable === false) {
      throw new SnapshotError(`The snapshot ${operation.name} cannot be loaded: ${whyNot(known)}.`, {
        remedy: 'Load one that maqet has created.',
      });
    }
    if (operation.action === 'load' || operation.action === 'delete') return;
    await this.requireSavable();
    const { machine, memoryBytes } = this.parts;
    await requireSnapshotSpace(operation, view, { pid: machine.id.pid, memoryBytes }, this.leftovers.bytes);
  }

  /**
   * Carries out an operation that {@link check} has accepted.
   *
   * @param signal - aborted when nobody wants the operation any more: whatever can be undone is undone.
   * @throws BlockJobError, SnapshotError, VmCrashedError; CancelledError if the operation was undone.
   */
  async perform(operation: SnapshotOperation, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    switch (operation.action) {
      case 'list':
        return view;
      case 'create':
        return this.create(operation.name, view, signal);
      case 'overwrite':
        return this.overwrite(operation.name, view, signal);
      case 'load':
        await this.load(operation.name, view, signal);
        return view;
      case 'delete':
        await this.delete(operation.name, view, signal);
        return view;
    }
  }

  private create(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    return this.leftovers.saving(view.disks, () => this.save(name, view, signal));
  }

  private async save(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    const devices = names(view);
    try {
      await runBlockJob(this.parts.machine, 'snapshot-save', { tag: name, vmstate: devices[0] ?? '', devices }, signal);
      const after = await this.look();
      const made = after.snapshots.find((one) => one.name === name);
      if (made?.loadable !== true)
        throw new SnapshotError(`QEMU did not save the snapshot ${name} on every disk.`, { remedy: 'Try again.' });
      if (signal.aborted) throw new CancelledError(`the creation of the snapshot ${name}`);
      return after;
    } catch (error) {
      await this.removeParts(name);
      throw error;
    }
  }

  /** Removes the parts of a failed save from the disks that have one. Ignores errors, so that the caller reports that of the save. */
  private async removeParts(name: string): Promise<void> {
    const left = await this.look().catch(() => undefined);
    const having = left?.disks.filter((disk) => disk.snapshots.some((one) => one.name === name)) ?? [];
    if (having.length === 0) return;
    const args = { tag: name, devices: having.map((disk) => disk.name) };
    await runBlockJob(this.parts.machine, 'snapshot-delete', args, new AbortController().signal).catch(() => undefined);
  }

  /**
   * Saves the new snapshot under a spare name, deletes the old one, and saves again under the final name: QEMU cannot rename a
   * snapshot. The guest is paused meanwhile, so both saves are the same.
   */
  private async overwrite(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    if (!view.snapshots.some((one) => one.name === name)) return this.create(name, view, signal);
    const { machine } = this.parts;
    const ran = (await runState(machine)) === 'running';
    const spare = `${name.slice(0, 40)}.new-${randomBytes(4).toString('hex')}`;
    await setRunning(machine, false);
    try {
      await this.create(spare, view, signal);
      // No cancellation from here on: the old snapshot is deleted.
      const never = new AbortController().signal;
      try {
        await this.delete(name, view, never);
        await this.create(name, view, never);
      } catch (error) {
        throw keptAsError(spare, name, error);
      }
      await this.delete(spare, view, never).catch((error: unknown) => {
        throw leftOverError(spare, name, error);
      });
      return await this.look();
    } finally {
      if (ran) await setRunning(machine, true);
    }
  }

  private async load(name: string, view: SnapshotView, signal: AbortSignal): Promise<void> {
    const { machine, mutex, onLoaded } = this.parts;
    const devices = names(view);
    const vmstate = view.disks.find((disk) => disk.snapshots.some((one) => one.name === name && one.stateBytes > 0))?.name ?? '';
    const state = await runState(machine);
    const wanted = mutex.heldByLoad || wantsToRun(state);
    mutex.heldByLoad = wanted;
    // Otherwise QEMU would run the guest as soon as it is loaded, before anybody knows that it has been replaced.
    await setRunning(machine, false);
    await reviveForLoad(machine, state);
    const since = machine.journal.cursor;
    try {
      await runBlockJob(machine, 'snapshot-load', { tag: name, vmstate, devices }, signal);
    } catch (error) {
      throw await this.failedLoadError(name, { resume: state === 'running', since }, error);
    }
    onLoaded(since);
    await setRunning(machine, wanted);
    mutex.heldByLoad = false;
  }

  /** Cleans up after a failed load. QEMU looks for the snapshot before it touches anything, so a missing one changes nothing. */
  private async failedLoadError(name: string, before: { resume: boolean; since: number }, error: unknown): Promise<unknown> {
    const { machine, mutex, onLoaded } = this.parts;
    const broken = error instanceof BlockJobError && (await this.look()).snapshots.some((one) => one.name === name && one.loadable);
    if (!broken) {
      if (!before.resume || !machine.running) return error;
      await setRunning(machine, true);
      mutex.heldByLoad = false;
      return error;
    }
    onLoaded(before.since);
    return new SnapshotError(`The snapshot ${name} could not be loaded, and the guest stays paused: ${errorText(error)}`, {
      remedy: 'Its memory and its disks may be partly those of the snapshot: load another one, or stop the VM.',
      cause: error,
    });
  }

  private async delete(name: string, view: SnapshotView, signal: AbortSignal): Promise<void> {
    await runBlockJob(this.parts.machine, 'snapshot-delete', { tag: name, devices: names(view) }, signal);
  }

  /** Asks QEMU for devices whose state it cannot save. Otherwise the save would fail after the guest is paused. */
  private async requireSavable(): Promise<void> {
    const reply = await this.parts.machine.execute('query-migrate', {}, TO_ITS_END);
    const reasons = isJsonObject(reply) && Array.isArray(reply['blocked-reasons']) ? reply['blocked-reasons'] : [];
    if (reasons.length === 0) return;
    throw new SnapshotError(`QEMU cannot save the state of this VM: ${reasons.map((one) => oneLine(String(one), 300)).join('; ')}.`, {
      remedy: 'Remove the device (an NVMe disk can be `interface: virtio`), or unmount the share in the guest first.',
    });
  }
}

function names({ disks }: SnapshotView): string[] {
  return disks.map((disk) => disk.name);
}

function whyNot({ stateBytes, disks }: Snapshot): string {
  return stateBytes === 0 ? 'it does not include the state of the machine' : `only the disks ${disks.join(', ')} have it`;
}

function leftOverError(spare: string, name: string, error: unknown): SnapshotError {
  return new SnapshotError(`The snapshot ${name} is saved; its copy ${spare} could not be removed: ${errorText(error)}`, {
    remedy: `Use \`delete:${spare}\`: it takes as much space as the snapshot.`,
    cause: error,
  });
}

function keptAsError(spare: string, name: string, error: unknown): SnapshotError {
  return new SnapshotError(`The snapshot ${name} could not be saved under its final name: ${errorText(error)}`, {
    remedy: `The new snapshot exists as ${spare}, which can be loaded.`,
    cause: error,
  });
}
