import { z } from 'zod';

/** The actions that take a name, in the order in which they are shown. */
export const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'] as const;

export const snapshotActSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(NAMED_ACTIONS), name: z.string().refine(isSnapshotName, { error: 'invalid snapshot name' }) }),
  z.strictObject({ action: z.literal('list') }),
]);

/** An operation on the snapshots of a VM. */
export type SnapshotAct = Readonly<z.infer<typeof snapshotActSchema>>;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;

/**
 * True for a name that a snapshot may be given: 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not
 * digits alone, which QEMU's image tool takes for a number.
 */
export function isSnapshotName(name: string): boolean {
  return NAME.test(name) && !/^\d+$/.test(name);
}

/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the act, or what is wrong with the text: it continues a sentence and has no full stop.
 * @example
 * readSnapshotAct('load:booted') // {action: 'load', name: 'booted'}
 */
export function readSnapshotAct(text: string): SnapshotAct | string {
  const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
  if (word === 'list') return colon === '' ? { action: 'list' } : 'gives `list` a name, and it takes none';
  const action = NAMED_ACTIONS.find((one) => one === word);
  if (action !== undefined && colon === '') return `has no name; use \`${action}:NAME\``;
  if (action === undefined) {
    return `is nothing to do with a snapshot; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
  }
  if (isSnapshotName(name)) return { action, name };
  return 'names no snapshot; use 1 to 63 letters, digits, `.`, `_` and `-`, neither `.` nor `-` first, and not digits alone';
}

/** The act as it is written: `create:NAME` or `list`. */
export function snapshotActText(act: SnapshotAct): string {
  return act.action === 'list' ? act.action : `${act.action}:${act.name}`;
}
