/** QEMU's option parser ends a value at a comma; a doubled one stands for itself. */
export function escapeValue(value: string): string {
  return value.replaceAll(',', ',,');
}

/**
 * A block node that reads a file. It travels as JSON, so that a file name may hold any character.
 *
 * Node names that maqet makes for itself hold an underscore: no disk of the inputs can be called so.
 */
export function fileNode(name: string, driver: 'raw' | 'qcow2', filename: string, readOnly: boolean, more: object = {}): string[] {
  return blockNode({ driver, 'node-name': name, 'read-only': readOnly, ...more, file: { driver: 'file', filename } });
}

/** `-blockdev` with a node of any driver. */
export function blockNode(node: object): string[] {
  return ['-blockdev', JSON.stringify(node)];
}
