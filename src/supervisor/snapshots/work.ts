import { randomBytes } from 'node:crypto';
import { Deadline } from '../../shared/deadline.js';
import { CancelledError, errorText } from '../../shared/errors.js';
import { isJsonObject } from '../../shared/json.js';
import type { SnapshotAct } from '../../shared/snapshot-operation.js';
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
import { SaveRest } from './save-rest.js';
import { requireSnapshotSpace } from './space.js';

/** Only the end of the VM ends these waits: whoever has a deadline asks through the signal. */
const TO_ITS_END = Deadline.after(Number.POSITIVE_INFINITY);

/** The disks that snapshots of a VM span, and what they hold, at one moment. */
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
   * The guest has been replaced by an earlier self.
   *
   * @param since - the newest event before that.
   */
  readonly onLoaded: (since: number) => void;
}

/**
 * What is done to the snapshots of a running VM: all of its writable disks, or none. No policy, no audit, no deadline.
 *
 * Whatever happens, no job is left and the guest runs if it ran before, with one exception: a load that breaks in its middle
 * leaves it paused.
 */
export class SnapshotWork {
  private readonly rest = new SaveRest();

  constructor(private readonly parts: SnapshotWorkParts) {}

  /** Looks at the VM's disks. @throws SnapshotError if one of them cannot hold a snapshot, or there is none. */
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
   * Says, before anything is done, why an act cannot be carried out.
   *
   * @throws SnapshotError
   */
  async check(act: SnapshotAct, view: SnapshotView): Promise<void> {
    if (act.action === 'list') return;
    const { snapshots } = view;
    const known = snapshots.find(({ name }) => name === act.name);
    if (act.action === 'create' && known !== undefined) {
      throw new SnapshotError(`There is a snapshot ${act.name} already, of ${known.time}.`, {
        remedy: `Use \`overwrite:${act.name}\`, another name, or delete it first.`,
      });
    }
    if ((act.action === 'load' || act.action === 'delete') && known === undefined) {
      throw unknownSnapshotError(
        act.name,
        snapshots.map((one) => one.name),
        'the VM',
      );
    }
    if (act.action === 'load' && known?.loadable === false) {
      throw new SnapshotError(`The snapshot ${act.name} cannot be loaded: ${whyNot(known)}.`, { remedy: 'Load one that maqet has made.' });
    }
    if (act.action === 'load' || act.action === 'delete') return;
    await this.requireSavable();
    const { machine, memoryBytes } = this.parts;
    await requireSnapshotSpace(act, view, { pid: machine.id.pid, memoryBytes }, this.rest.bytes);
  }

  /**
   * Carries out an act that {@link check} has let through.
   *
   * @param signal - aborted when nobody wants it any more: what can be undone is undone.
   * @throws BlockJobError, SnapshotError, VmCrashedError; CancelledError if it was undone.
   */
  async perform(act: SnapshotAct, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    switch (act.action) {
      case 'list':
        return view;
      case 'create':
        return this.create(act.name, view, signal);
      case 'overwrite':
        return this.overwrite(act.name, view, signal);
      case 'load':
        await this.load(act.name, view, signal);
        return view;
      case 'delete':
        await this.delete(act.name, view, signal);
        return view;
    }
  }

  private create(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    return this.rest.saving(view.disks, () => this.save(name, view, signal));
  }

  private async save(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    const devices = names(view);
    try {
      await runBlockJob(this.parts.machine, 'snapshot-save', { tag: name, vmstate: devices[0] ?? '', devices }, signal);
      const after = await this.look();
      const made = after.snapshots.find((one) => one.name === name);
      if (made?.loadable !== true)
        throw new SnapshotError(`QEMU did not save the snapshot ${name} on every disk.`, { remedy: 'Try again.' });
      if (signal.aborted) throw new CancelledError(`the making of the snapshot ${name}`);
      return after;
    } catch (error) {
      await this.removeRest(name);
      throw error;
    }
  }

  /** All disks or none: what a save that failed has left on some of them goes, and the error stays that of the save. */
  private async removeRest(name: string): Promise<void> {
    const left = await this.look().catch(() => undefined);
    const having = left?.disks.filter((disk) => disk.snapshots.some((one) => one.name === name)) ?? [];
    if (having.length === 0) return;
    const args = { tag: name, devices: having.map((disk) => disk.name) };
    await runBlockJob(this.parts.machine, 'snapshot-delete', args, new AbortController().signal).catch(() => undefined);
  }

  /**
   * QEMU cannot rename a snapshot. So where there is one of that name, the new one is saved under a name of its own first, and
   * again under its final one once the old one is gone; the guest is held meanwhile, so both are the same.
   */
  private async overwrite(name: string, view: SnapshotView, signal: AbortSignal): Promise<SnapshotView> {
    if (!view.snapshots.some((one) => one.name === name)) return this.create(name, view, signal);
    const { machine } = this.parts;
    const ran = (await runState(machine)) === 'running';
    const spare = `${name.slice(0, 40)}.new-${randomBytes(4).toString('hex')}`;
    await setRunning(machine, false);
    try {
      await this.create(spare, view, signal);
      // From here on it is carried through: the old one goes.
      const never = new AbortController().signal;
      try {
        await this.delete(name, view, never);
        await this.create(name, view, never);
      } catch (error) {
        throw keptAs(spare, name, error);
      }
      await this.delete(spare, view, never).catch((error: unknown) => {
        throw leftOver(spare, name, error);
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
    // QEMU would let the guest run on as soon as it is loaded: before anybody knows that it is an earlier one that speaks.
    await setRunning(machine, false);
    await reviveForLoad(machine, state);
    const since = machine.journal.cursor;
    try {
      await runBlockJob(machine, 'snapshot-load', { tag: name, vmstate, devices }, signal);
    } catch (error) {
      throw await this.afterBrokenLoad(name, { resume: state === 'running', since }, error);
    }
    onLoaded(since);
    await setRunning(machine, wanted);
    mutex.heldByLoad = false;
  }

  /** QEMU looks for the snapshot before it touches anything: where it is not there, nothing has changed. */
  private async afterBrokenLoad(name: string, before: { resume: boolean; since: number }, error: unknown): Promise<unknown> {
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
      remedy: 'Its memory and its disks may be half those of the snapshot: load another one, or stop the VM.',
      cause: error,
    });
  }

  private async delete(name: string, view: SnapshotView, signal: AbortSignal): Promise<void> {
    await runBlockJob(this.parts.machine, 'snapshot-delete', { tag: name, devices: names(view) }, signal);
  }

  /** A device whose state QEMU cannot save says so only after the guest was paused; asked, it tells before. */
  private async requireSavable(): Promise<void> {
    const reply = await this.parts.machine.execute('query-migrate', {}, TO_ITS_END);
    const reasons = isJsonObject(reply) && Array.isArray(reply['blocked-reasons']) ? reply['blocked-reasons'] : [];
    if (reasons.length === 0) return;
    throw new SnapshotError(`QEMU cannot save the state of this VM: ${reasons.map((one) => oneLine(String(one), 300)).join('; ')}.`, {
      remedy: 'Leave out the device (an NVMe disk can be `interface: virtio`), or unmount the share in the guest first.',
    });
  }
}

function names({ disks }: SnapshotView): string[] {
  return disks.map((disk) => disk.name);
}

function whyNot({ stateBytes, disks }: Snapshot): string {
  return stateBytes === 0 ? 'it holds no state of the machine' : `of the disks only ${disks.join(', ')} have it`;
}

function leftOver(spare: string, name: string, error: unknown): SnapshotError {
  return new SnapshotError(`The snapshot ${name} is saved; its copy ${spare} could not be removed: ${errorText(error)}`, {
    remedy: `Use \`delete:${spare}\`: it takes as much room as the snapshot.`,
    cause: error,
  });
}

function keptAs(spare: string, name: string, error: unknown): SnapshotError {
  return new SnapshotError(`The snapshot ${name} could not be saved again under its name: ${errorText(error)}`, {
    remedy: `The new one is there as ${spare}: it can be loaded.`,
    cause: error,
  });
}
