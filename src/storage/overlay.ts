import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { createImage } from './create-image.js';
import type { ImageInfo } from './probe.js';

/**
 * Creates a qcow2 overlay: a guest that writes to it leaves `base` untouched.
 *
 * Guarantees: those of {@link createImage}; the base is named by its absolute path and its format, so QEMU never guesses.
 *
 * @param tool - path of QEMU's image tool.
 * @param base - as `probeImage` found it. It is not opened again.
 * @param size - of the disk that the guest sees, in bytes.
 * @throws StorageError naming the target and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function createOverlay(
  tool: string,
  base: Pick<ImageInfo, 'path' | 'format'>,
  target: string,
  size: number,
  deadline: Deadline,
): Promise<void> {
  // `-u`: what is below has been looked at already, layer by layer.
  const options = ['-f', 'qcow2', '-u', '-b', path.resolve(base.path), '-F', base.format];
  await createImage(tool, { what: 'overlay', options, size }, target, deadline);
}
