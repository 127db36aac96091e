import type { Refusal } from '../../policy/decision.js';
import { isJsonObject, type JsonObject } from '../../shared/json.js';
import { StorageError } from '../../storage/errors.js';
import { inspectImageFile } from '../../storage/image-file.js';
import { requireSelfContained } from '../../storage/probe.js';

/**
 * Returns the objection to an image in qcow2 that `blockdev-add` would open, or undefined.
 *
 * The header of such an image can name a further file for its data, which QEMU opens for writing, and no option keeps it from doing so
 * (measured on 7.2): only a `data-file` of the command takes its place.
 *
 * @param args - the arguments, with absolute file names. The policy has accepted them, so the file of each image is part of its node.
 */
export async function refusedImage(command: string, args: JsonObject): Promise<Refusal | undefined> {
  try {
    for (const file of imagesOf(args)) {
      const image = await inspectImageFile(file);
      if (image.header.kind === 'qcow2') requireSelfContained(image, { ...image.header, encrypted: false });
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { message, remedy } = error.marked;
    return { reason: `\`${command}\`: ${message}`, remedy };
  }
}

/** Lists the files whose headers QEMU reads for the name of a data file: those of qcow2 nodes that bring no `data-file`. */
function imagesOf(node: JsonObject): string[] {
  const { driver, file } = node;
  const inner = Object.values(node).flatMap((child) => (isJsonObject(child) ? imagesOf(child) : []));
  if (driver !== 'qcow2' || Object.hasOwn(node, 'data-file') || !isJsonObject(file) || typeof file['filename'] !== 'string') return inner;
  return [file['filename'], ...inner];
}
