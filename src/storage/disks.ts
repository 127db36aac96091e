import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { formatBytes } from '../shared/units.js';
import { createImage } from './create-image.js';
import { StorageError } from './errors.js';
import { unusable } from './image-file.js';
import { createOverlay } from './overlay.js';
import { type ImageFormat, type ImageInfo, probeImage } from './probe.js';

/** Where the content of a disk comes from. */
export type DiskSource =
  /** Nowhere: a blank disk of `size` bytes. */
  | { readonly kind: 'blank'; readonly format: ImageFormat; readonly size: number }
  /**
   * A file that is never written to: the guest works on an overlay.
   *
   * `file` is an absolute path; `format` is what the file must turn out to be, undefined if any will do; `size` is what the
   * guest sees, in bytes, undefined for the size of the file's own disk.
   */
  | { readonly kind: 'file'; readonly file: string; readonly format?: ImageFormat; readonly size?: number };

/** A disk that is ready to be attached. */
export interface PreparedDisk {
  /** Absolute path. */
  readonly file: string;
  readonly format: ImageFormat;
  /** True if nothing in the file that was given tells its format, and it is used as a raw disk. */
  readonly guessed: boolean;
}

const CLUSTER = 64 * 1024;
/** A new qcow2 file holds its header, the refcount table, one refcount block and the first cluster of the L1 table. */
const QCOW_CLUSTERS = 4;
/** An entry of the L1 table has 8 bytes and stands for this many bytes of the disk, with clusters of 64 KiB. */
const L1_SPAN = 2 ** 29;

/**
 * Makes a disk in the VM's folder of disks.
 *
 * A blank disk is sparse: it takes space as the guest writes. What is checked is the space that its creation takes. The
 * guarantees of `createImage` hold: nothing that exists is written to, and no half disk is left.
 *
 * @param tool - path of QEMU's image tool.
 * @param target - the folder, and the name of the new file there without its ending; a plain name.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function prepareDisk(
  tool: string,
  source: DiskSource,
  target: { readonly folder: string; readonly name: string },
  deadline: Deadline,
): Promise<PreparedDisk> {
  const format = source.kind === 'blank' ? source.format : 'qcow2';
  const file = path.join(path.resolve(target.folder), `${target.name}.${format}`);
  if (source.kind === 'blank') {
    await requireSpace(target.folder, allocated(format, source.size));
    await createImage(tool, { what: 'disk', options: ['-f', format], rest: [String(source.size)] }, file, deadline);
    return { file, format, guessed: false };
  }
  const base = await probeImage(tool, source.file, deadline);
  checkBase(base, source.format, source.size);
  await requireSpace(target.folder, allocated(format, source.size ?? base.virtualSize));
  await createOverlay(tool, base, file, deadline, source.size);
  return { file, format, guessed: base.guessed && source.format === undefined };
}

function checkBase(base: ImageInfo, format: ImageFormat | undefined, size: number | undefined): void {
  if (format !== undefined && format !== base.format) {
    throw unusable(base.path, `is ${base.format}, not ${format}`, `Write \`type: ${base.format}\`, or leave it out.`);
  }
  if (size !== undefined && size < base.virtualSize) {
    throw unusable(
      base.path,
      `holds a disk of ${formatBytes(base.virtualSize)}, which does not fit into ${formatBytes(size)}`,
      'Raise the size, or leave it out to use that of the image.',
    );
  }
}

/** Bytes that a new image takes before anything is written to it. */
function allocated(format: ImageFormat, size: number): number {
  return format === 'raw' ? 0 : QCOW_CLUSTERS * CLUSTER + Math.ceil(size / L1_SPAN) * 8;
}

async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder).catch((cause: unknown) => {
    throw new StorageError(`The free space of ${folder} cannot be looked up.`, { remedy: 'Check that the folder exists.', cause });
  });
  if (bavail * bsize >= bytes) return;
  throw new StorageError(`A new disk needs ${formatBytes(bytes)} in ${folder}, where ${formatBytes(bavail * bsize)} are free.`, {
    remedy: 'Free disk space, or put the folder of the VM on a larger disk.',
  });
}
