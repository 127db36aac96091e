import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { BUSY_AT_ONCE, inParallel } from '../shared/parallel.js';
import { formatBytes } from '../shared/units.js';
import { createQcow2, createRaw } from './create-image.js';
import { shown, unusableError } from './errors.js';
import { requireBlocks, requireDirect } from './file-system.js';
import { type ImageFormat, type ImageInfo, type ImageLayer, type ImageProbe, imageProbe } from './probe.js';

/** Where the content of a disk comes from. */
export type DiskSource =
  /** A blank disk of `size` bytes. */
  | { readonly kind: 'blank'; readonly format: ImageFormat; readonly size: number }
  /**
   * A file that is never written to: the guest works on an overlay.
   *
   * `file` is an absolute path. `format` is the declared format of the file, undefined to detect it. `size` is what the guest sees,
   * in bytes, undefined for the size of the file's disk, which `leastSize` can raise.
   */
  | { readonly kind: 'file'; readonly file: string; readonly format?: ImageFormat; readonly size?: number; readonly leastSize?: number };

/** A request for a disk. */
export interface DiskRequest {
  /** A plain name, unique: that of the new file without its extension. */
  readonly name: string;
  readonly source: DiskSource;
  /** True if QEMU will open it and its backing files with `O_DIRECT`. */
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
  /** Its chain of backing files, nearest first. Empty for a blank disk. */
  readonly backing: readonly ImageLayer[];
  /** A doubt about the format of its file, as a sentence: nothing in the file reveals it, or the content contradicts it. */
  readonly doubt?: string;
}

/** Blocks of the file system that a new qcow2 image takes: its three parts are apart. A raw one takes none. */
const QCOW2_BLOCKS = 3;

/** A disk whose files have all been probed. */
interface PlannedDisk extends PreparedDisk {
  readonly direct: boolean;
}

/** Returns the path of the file that a disk will have. */
export function diskFile(directory: string, { name, source }: Pick<DiskRequest, 'name' | 'source'>): string {
  return path.join(path.resolve(directory), `${name}.${source.kind === 'blank' ? source.format : 'qcow2'}`);
}

/**
 * Creates disks in the VM's directory of disks, several at once, all of them or none.
 *
 * First probes every backing file, at any depth (each once, however many disks need it), then checks the space that the creation
 * takes: a disk is sparse and takes space as the guest writes. Only then creates anything, without the image tool: a new image
 * is three small parts, and a process for each would take thirty times as long. The guarantees of `createExclusively` hold, and
 * a failure leaves no disk.
 *
 * @param tool - path of QEMU's image tool, which probes files.
 * @throws StorageError naming the file and the problem.
 * @throws DeadlineError or CancelledError, by the deadline.
 */
export async function makeDisks(
  tool: string,
  requests: readonly DiskRequest[],
  directory: string,
  deadline: Deadline,
): Promise<PreparedDisk[]> {
  const probe = imageProbe(tool, deadline);
  const planned = await inParallel(requests, BUSY_AT_ONCE, (request) => planDisk(request, directory, probe));
  const images = planned.filter(({ format }) => format === 'qcow2').length;
  await requireBlocks(directory, images * QCOW2_BLOCKS, requests.length === 1 ? 'A new disk needs' : `${requests.length} new disks need`);
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

async function planDisk(request: DiskRequest, directory: string, probe: ImageProbe): Promise<PlannedDisk> {
  const { name, source, direct = false } = request;
  const file = diskFile(directory, request);
  if (source.kind === 'blank') return { name, file, format: source.format, size: source.size, backing: [], direct };
  const base = await probe(source.file, source.format);
  const { leastSize = 0, size = Math.max(base.virtualSize, leastSize) } = source;
  if (size < base.virtualSize) {
    throw unusableError(
      base.path,
      `contains a disk of ${formatBytes(base.virtualSize)}, which does not fit into ${formatBytes(size)}`,
      'Raise the size, or leave it out to use that of the image.',
    );
  }
  const { path: below, format } = base;
  const backing = [{ path: below, format }, ...base.backing];
  if (direct) for (const layer of backing) await requireDirect(layer.path);
  const doubt = doubtOf(base, source.file, source.format);
  return { name, file, format: 'qcow2', size, backing, direct, ...(doubt === undefined ? {} : { doubt }) };
}

function doubtOf({ guessed, looksLike }: ImageInfo, file: string, declared: ImageFormat | undefined): string | undefined {
  if (looksLike !== undefined) return `${shown(file)} looks like ${looksLike}. It is used as a raw disk image, as its type says.`;
  return guessed && declared === undefined ? `Nothing in ${shown(file)} reveals its format. It is used as a raw disk image.` : undefined;
}

async function createDisk({ file, format, size, backing: [base] }: PlannedDisk): Promise<void> {
  if (format === 'raw') await createRaw(file, size);
  else await createQcow2(file, { size, backing: base });
}
