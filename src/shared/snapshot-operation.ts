import { z } from 'zod';

/** The actions that take a name, in the order in which they are shown. */
export const NAMED_ACTIONS = ['create', 'load', 'delete', 'overwrite'] as const;

export const snapshotOperationSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(NAMED_ACTIONS), name: z.string().refine(isSnapshotName, { error: 'invalid snapshot name' }) }),
  z.strictObject({ action: z.literal('list') }),
]);

/** An operation on the snapshots of a VM. */
export type SnapshotOperation = Readonly<z.infer<typeof snapshotOperationSchema>>;

const NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,62}$/;

/**
 * Returns true for a valid snapshot name: 1 to 63 letters, digits, `.`, `_` and `-`, not `.` or `-` first, and not only digits, which
 * qemu-img reads as a number.
 */
export function isSnapshotName(name: string): boolean {
  return NAME.test(name) && !/^\d+$/.test(name);
}

/**
 * Reads `create:NAME`, `load:NAME`, `delete:NAME`, `overwrite:NAME` or `list`. Pure and total.
 *
 * @returns the operation, or the problem with the text: a clause without a full stop.
 * @example
 * readSnapshotOperation('load:booted') // {action: 'load', name: 'booted'}
 */
export function readSnapshotOperation(text: string): SnapshotOperation | string {
  const [, word = '', colon = '', name = ''] = /^([^:]*)(:?)(.*)$/s.exec(text) ?? [];
  if (word === 'list') return colon === '' ? { action: 'list' } : 'gives `list` a name, but `list` takes none';
  const action = NAMED_ACTIONS.find((one) => one === word);
  if (action !== undefined && colon === '') return `has no name; use \`${action}:NAME\``;
  if (action === undefined) {
    return `is not a snapshot operation; use ${NAMED_ACTIONS.map((one) => `${one}:NAME`).join(', ')} or list`;
  }
  if (isSnapshotName(name)) return { action, name };
  return 'has an invalid snapshot name; use 1 to 63 letters, digits, `.`, `_` and `-`, not `.` or `-` first, and not only digits';
}

/** Formats an operation as it is written: `create:NAME` or `list`. */
export function snapshotOperationText(operation: SnapshotOperation): string {
  return operation.action === 'list' ? operation.action : `${operation.action}:${operation.name}`;
}
