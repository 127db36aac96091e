import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { BUSY_AT_ONCE, inParallel } from '../shared/parallel.js';
import { formatBytes } from '../shared/units.js';
import { createQcow2, createRaw } from './create-image.js';
import { requireDirect } from './direct.js';
import { requireBlocks } from './free-space.js';
import { shown, unusable } from './image-file.js';
import { type ImageFormat, type ImageInfo, type ImageProbe, imageProbe } from './probe.js';

/** Where the content of a disk comes from. */
export type DiskSource =
  /** Nowhere: a blank disk of `size` bytes. */
  | { readonly kind: 'blank'; readonly format: ImageFormat; readonly size: number }
  /**
   * A file that is never written to: the guest works on an overlay.
   *
   * `file` is an absolute path; `format` is what the file is said to be, undefined if that is to be looked up in it; `size` is
   * what the guest sees, in bytes, undefined for the size of the file's own disk.
   */
  | { readonly kind: 'file'; readonly file: string; readonly format?: ImageFormat; readonly size?: number };

/** A disk that is to be made. */
export interface DiskOrder {
  /** A plain name, unique: that of the new file without its ending. */
  readonly name: string;
  readonly source: DiskSource;
  /** True if QEMU will open it and what is below with `O_DIRECT`. */
  readonly direct?: boolean;
}

/** A disk that is ready to be attached. */
export interface PreparedDisk {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly format: ImageFormat;
  /** What the guest sees, in bytes. */
  readonly size: number;
  /** What it stands on. */
  readonly base?: Pick<ImageInfo, 'path' | 'format'>;
  /** What its owner should know of its file: a format that nothing in it tells, or that its content speaks against. */
  readonly doubt?: string;
}

/** Blocks of the file system that a new qcow2 image takes: its three pieces are apart. A raw one takes none. */
const QCOW2_BLOCKS = 3;

/** A disk of which nothing is left to be looked up. */
interface PlannedDisk extends PreparedDisk {
  readonly direct: boolean;
}

/** The file that a disk will have. */
export function diskFile(folder: string, { name, source }: Pick<DiskOrder, 'name' | 'source'>): string {
  return path.join(path.resolve(folder), `${name}.${source.kind === 'blank' ? source.format : 'qcow2'}`);
}

/**
 * Makes disks in the VM's folder of disks, several at once, all of them or none.
 *
 * First every file that one stands on, at whatever depth, is looked at (once, however many do), then the space that the creation takes is looked
 * for: a disk is sparse and takes space as the guest writes. Only then is anything created, without the image tool: a new image is
 * three small pieces, and a process for each would take thirty times as long. The guarantees of `createExclusively` hold, and
 * no disk is left when one cannot be made.
 *
 * @param tool - path of QEMU's image tool, which looks at files.
 * @throws StorageError naming the file and what is wrong.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function makeDisks(tool: string, orders: readonly DiskOrder[], folder: string, deadline: Deadline): Promise<PreparedDisk[]> {
  const probe = imageProbe(tool, deadline);
  const planned = await inParallel(orders, BUSY_AT_ONCE, (order) => planDisk(order, folder, probe));
  const images = planned.filter(({ format }) => format === 'qcow2').length;
  await requireBlocks(folder, images * QCOW2_BLOCKS, orders.length === 1 ? 'A new disk needs' : `${orders.length} new disks need`);
  const made: string[] = [];
  try {
    await inParallel(planned, BUSY_AT_ONCE, async (disk) => {
      await createDisk(disk);
      made.push(disk.file);
      if (disk.direct) await requireDirect(disk.file);
    });
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, { force: true })));
    throw error;
  }
  return planned.map(({ direct: _, ...disk }) => disk);
}

async function planDisk(order: DiskOrder, folder: string, probe: ImageProbe): Promise<PlannedDisk> {
  const { name, source, direct = false } = order;
  const file = diskFile(folder, order);
  if (source.kind === 'blank') return { name, file, format: source.format, size: source.size, direct };
  const base = await probe(source.file, source.format);
  const { size = base.virtualSize } = source;
  if (size < base.virtualSize) {
    throw unusable(
      base.path,
      `holds a disk of ${formatBytes(base.virtualSize)}, which does not fit into ${formatBytes(size)}`,
      'Raise the size, or leave it out to use that of the image.',
    );
  }
  if (direct) for (const one of [base.path, ...base.backingFiles]) await requireDirect(one);
  const doubt = doubtOf(base, source.file, source.format);
  const { path: below, format } = base;
  return { name, file, format: 'qcow2', size, base: { path: below, format }, direct, ...(doubt === undefined ? {} : { doubt }) };
}

function doubtOf({ guessed, looksLike }: ImageInfo, file: string, declared: ImageFormat | undefined): string | undefined {
  if (looksLike !== undefined) return `${shown(file)} looks like ${looksLike}. It is used as a raw disk image, as its type says.`;
  return guessed && declared === undefined ? `Nothing in ${shown(file)} tells its format: it is used as a raw disk image.` : undefined;
}

async function createDisk({ file, format, size, base }: PlannedDisk): Promise<void> {
  if (format === 'raw') await createRaw(file, size);
  else await createQcow2(file, base === undefined ? { size } : { size, backing: base });
}
