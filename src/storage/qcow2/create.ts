import { formatBytes } from '../../shared/units.js';
import { StorageError } from '../errors.js';
import type { ImageFormat } from '../probe.js';

/** What a new qcow2 image is to be. */
export interface NewQcow2 {
  /** Of the disk that it holds, in bytes: whole sectors of 512. */
  readonly size: number;
  /** The image below it: an absolute path, and its format. */
  readonly backing?: { readonly path: string; readonly format: ImageFormat };
}

/** The bytes of an image file that are not zero, and how long the file is. */
export interface FileContent {
  readonly pieces: readonly { readonly offset: number; readonly bytes: Buffer }[];
  readonly length: number;
}

const CLUSTER_BITS = 16;
const CLUSTER = 2 ** CLUSTER_BITS;
const HEADER_LENGTH = 104;
/** An entry of the L1 table names a cluster of L2 entries, each of which stands for a cluster of the disk. */
const L1_SPAN = (CLUSTER / 8) * CLUSTER;
/** QEMU reads no larger L1 table. */
const MOST_L1_BYTES = 32 * 2 ** 20;
/** A longer name does not fit into the header's cluster, as the specification has it. */
const LONGEST_BACKING_NAME = 1023;
const BACKING_FORMAT = 0xe2792aca;

/**
 * A new qcow2 image in which no cluster of the disk has been written: version 3, clusters of 64 KiB, refcounts of 16 bits, which is
 * what the image tool makes as well. Pure. The layout is that of QEMU's `docs/interop/qcow2.txt`: the header, the refcount table, its
 * one block, and the L1 table, which is all zeros.
 *
 * @throws StorageError for what a qcow2 image cannot be.
 */
export function newQcow2({ size, backing }: NewQcow2): FileContent {
  const l1Entries = Math.max(1, Math.ceil(size / L1_SPAN));
  if (l1Entries * 8 > MOST_L1_BYTES) {
    const most = formatBytes((MOST_L1_BYTES / 8) * L1_SPAN);
    throw new StorageError(`A qcow2 disk of ${formatBytes(size)} is larger than QEMU can use.`, { remedy: `Use at most ${most}.` });
  }
  const clusters = 3 + Math.ceil((l1Entries * 8) / CLUSTER);
  const refcountTable = Buffer.alloc(8);
  refcountTable.writeBigUInt64BE(BigInt(2 * CLUSTER));
  const refcounts = Buffer.alloc(clusters * 2);
  for (let cluster = 0; cluster < clusters; cluster++) refcounts.writeUInt16BE(1, cluster * 2);
  return {
    pieces: [
      { offset: 0, bytes: header(size, l1Entries, backing) },
      { offset: CLUSTER, bytes: refcountTable },
      { offset: 2 * CLUSTER, bytes: refcounts },
    ],
    length: clusters * CLUSTER,
  };
}

function header(size: number, l1Entries: number, backing: NewQcow2['backing']): Buffer {
  const name = Buffer.from(backing?.path ?? '');
  if (name.length > LONGEST_BACKING_NAME) {
    throw new StorageError(
      `The path of an image has ${name.length} bytes, and a qcow2 disk can stand on one of at most ${LONGEST_BACKING_NAME}.`,
      {
        remedy: 'Put the image into a folder with a shorter path.',
      },
    );
  }
  const extensions = Buffer.concat([...(backing === undefined ? [] : [extension(BACKING_FORMAT, backing.format)]), extension(0, '')]);
  const fixed = Buffer.alloc(HEADER_LENGTH);
  fixed.write('QFI\xfb', 'latin1');
  fixed.writeUInt32BE(3, 4);
  if (backing !== undefined) fixed.writeBigUInt64BE(BigInt(HEADER_LENGTH + extensions.length), 8);
  fixed.writeUInt32BE(name.length, 16);
  fixed.writeUInt32BE(CLUSTER_BITS, 20);
  fixed.writeBigUInt64BE(BigInt(size), 24);
  fixed.writeUInt32BE(l1Entries, 36);
  fixed.writeBigUInt64BE(BigInt(3 * CLUSTER), 40);
  fixed.writeBigUInt64BE(BigInt(CLUSTER), 48);
  fixed.writeUInt32BE(1, 56);
  // The refcounts have 2⁴ bits.
  fixed.writeUInt32BE(4, 96);
  fixed.writeUInt32BE(HEADER_LENGTH, 100);
  return Buffer.concat([fixed, extensions, name]);
}

/** A header extension: its type, its length, and its data, padded to eight bytes. */
function extension(type: number, data: string): Buffer {
  const bytes = Buffer.alloc(8 + Math.ceil(data.length / 8) * 8);
  bytes.writeUInt32BE(type);
  bytes.writeUInt32BE(data.length, 4);
  bytes.write(data, 8, 'latin1');
  return bytes;
}
