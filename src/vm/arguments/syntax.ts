/** Escapes a value for QEMU's option parser, which ends it at a comma unless the comma is doubled. */
export function escapeValue(value: string): string {
  return value.replaceAll(',', ',,');
}

/**
 * Adds a block node for a file, as JSON, so that the file name may contain any character.
 *
 * Internal node names contain an underscore, which the name of a disk in the inputs cannot.
 */
export function fileNode(name: string, driver: 'raw' | 'qcow2', filename: string, readOnly: boolean, more: object = {}): string[] {
  return blockNode({ driver, 'node-name': name, 'read-only': readOnly, ...more, file: { driver: 'file', filename } });
}

/** Adds a block node of any driver. */
export function blockNode(node: object): string[] {
  return ['-blockdev', JSON.stringify(node)];
}
