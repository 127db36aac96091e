import type { LayerSpec } from '../spec.js';

/** Escapes a value for QEMU's option parser, which ends it at a comma unless the comma is doubled. */
export function escapeValue(value: string): string {
  return value.replaceAll(',', ',,');
}

/**
 * Adds the block node of an image, with all nodes below it, as JSON, so that a file name may contain any character.
 *
 * Nothing is left to QEMU: it would look for a backing file in the header of an image, guess the format of one that has none there, and
 * open whatever that file names in turn. So each node has a driver, a file and `read-only`, and each node of qcow2 has a `backing`.
 * An external data file cannot be cut off in this way: images with one are refused before.
 *
 * Internal node names contain an underscore, which the name of a disk in the inputs cannot.
 *
 * @param layers - the image, and its whole chain of backing files.
 */
export function imageNode(name: string, layers: readonly [LayerSpec, ...LayerSpec[]], readOnly: boolean, more: object = {}): string[] {
  const [top, ...below] = layers;
  return blockNode({ 'node-name': name, ...more, ...layerNode(top, below, readOnly) });
}

function layerNode({ format, file: filename }: LayerSpec, below: readonly LayerSpec[], readOnly: boolean): object {
  const node = { driver: format, 'read-only': readOnly, file: { driver: 'file', filename, 'read-only': readOnly } };
  if (format !== 'qcow2') return node;
  const [next, ...rest] = below;
  return { ...node, backing: next === undefined ? null : layerNode(next, rest, true) };
}

/** Adds a block node of any driver. */
export function blockNode(node: object): string[] {
  return ['-blockdev', JSON.stringify(node)];
}
