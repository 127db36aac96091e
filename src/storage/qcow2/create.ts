import { formatBytes } from '../../shared/units.js';
import { StorageError } from '../errors.js';
import type { ImageFormat } from '../probe.js';
import {
  ENTRY_BYTES,
  EXTENSION,
  EXTENSION_BYTES,
  EXTENSION_TYPE,
  HEADER,
  HEADER_BYTES,
  MAGIC,
  MOST_L1_BYTES,
  writeFields,
  writeOffset,
} from './format.js';

/** A new qcow2 image. */
export interface NewQcow2 {
  /** Size of its disk in bytes: whole sectors of 512. */
  readonly size: number;
  /** Its backing file: an absolute path, and its format. */
  readonly backing?: { readonly path: string; readonly format: ImageFormat } | undefined;
}

/** The content of a file that is mostly zeros. */
export interface FileContent {
  /** The parts that are not zeros. */
  readonly pieces: readonly { readonly offset: number; readonly bytes: Buffer }[];
  /** Of the file, in bytes. */
  readonly length: number;
}

const CLUSTER_BITS = 16;
const CLUSTER = 2 ** CLUSTER_BITS;
/** Refcounts of 16 bits. */
const REFCOUNT_ORDER = 4;
const REFCOUNT_BYTES = 2 ** REFCOUNT_ORDER / 8;
/** An entry of the L1 table stands for a cluster of L2 entries, each of which stands for a cluster of the disk. */
const L1_SPAN = (CLUSTER / ENTRY_BYTES) * CLUSTER;
/** The specification's limit, with which the name always fits into the header's cluster. */
const LONGEST_BACKING_NAME = 1023;

/**
 * Lays out a new qcow2 image with an unwritten disk, as the image tool makes it: version 3, clusters of 64 KiB, refcounts of 16
 * bits. The clusters are the header, the refcount table, its one block, and the L1 table, which is all zeros. Pure.
 *
 * @throws StorageError if the disk is too large for QEMU or the path of the backing file is too long.
 */
export function newQcow2({ size, backing }: NewQcow2): FileContent {
  const l1Entries = Math.max(1, Math.ceil(size / L1_SPAN));
  if (l1Entries * ENTRY_BYTES > MOST_L1_BYTES) {
    const most = formatBytes((MOST_L1_BYTES / ENTRY_BYTES) * L1_SPAN);
    throw new StorageError(`A qcow2 disk of ${formatBytes(size)} is larger than QEMU can use.`, { remedy: `Use at most ${most}.` });
  }
  const clusters = 3 + Math.ceil((l1Entries * ENTRY_BYTES) / CLUSTER);
  const refcountTable = Buffer.alloc(ENTRY_BYTES);
  writeOffset(refcountTable, 0, 2 * CLUSTER);
  const refcounts = Buffer.alloc(clusters * REFCOUNT_BYTES);
  for (let cluster = 0; cluster < clusters; cluster++) refcounts.writeUInt16BE(1, cluster * REFCOUNT_BYTES);
  return {
    pieces: [
      { offset: 0, bytes: header(size, l1Entries, backing) },
      { offset: CLUSTER, bytes: refcountTable },
      { offset: 2 * CLUSTER, bytes: refcounts },
    ],
    length: clusters * CLUSTER,
  };
}

function header(virtualSize: number, l1Entries: number, backing: NewQcow2['backing']): Buffer {
  const name = Buffer.from(backing?.path ?? '');
  if (name.length > LONGEST_BACKING_NAME) {
    throw new StorageError(
      `The path of a backing file has ${name.length} bytes, and a qcow2 image can name one of at most ${LONGEST_BACKING_NAME}.`,
      { remedy: 'Move the image to a directory with a shorter path.' },
    );
  }
  const extensions = Buffer.concat([
    ...(backing === undefined ? [] : [extension(EXTENSION_TYPE.backingFormat, backing.format)]),
    extension(EXTENSION_TYPE.end, ''),
  ]);
  const fixed = Buffer.alloc(HEADER_BYTES);
  writeFields(HEADER, fixed, {
    magic: MAGIC,
    version: 3,
    backingNameOffset: backing === undefined ? 0 : HEADER_BYTES + extensions.length,
    backingNameBytes: name.length,
    clusterBits: CLUSTER_BITS,
    virtualSize,
    l1Entries,
    l1Offset: 3 * CLUSTER,
    refcountTableOffset: CLUSTER,
    refcountTableClusters: 1,
    refcountOrder: REFCOUNT_ORDER,
    headerBytes: HEADER_BYTES,
  });
  return Buffer.concat([fixed, extensions, name]);
}

/** A header extension: type, length, and data padded to 8 bytes. */
function extension(type: number, data: string): Buffer {
  const bytes = Buffer.alloc(EXTENSION_BYTES + Math.ceil(data.length / 8) * 8);
  writeFields(EXTENSION, bytes, { type, bytes: data.length });
  bytes.write(data, EXTENSION_BYTES, 'latin1');
  return bytes;
}
