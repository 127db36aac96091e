import type { GuestRam } from './layout.js';
import type { SourceFile } from './source.js';

/** Bytes to be stored, readable in any order and several places at once. */
export interface Image {
  readonly bytes: number;
  /**
   * Fills `target` with what is at `position`.
   *
   * @returns false, with `target` untouched, if there is nothing but zeros there and nothing had to be read.
   */
  readInto(target: Buffer, position: number): Promise<boolean>;
}

/** The file as it is. */
export function fileImage(source: SourceFile): Image {
  return {
    bytes: source.bytes,
    async readInto(target, position) {
      await source.readInto(target, position);
      return true;
    },
  };
}

/** The guest's RAM by physical address: what is at offset N of the image is at address N of the guest, holes are zeros. */
export function physicalImage(source: SourceFile, ram: GuestRam): Image {
  return {
    bytes: ram.imageBytes,
    async readInto(target, position) {
      const end = position + target.length;
      const touched = ram.segments.filter((s) => s.physicalAddress < end && s.physicalAddress + s.bytes > position);
      if (touched.length === 0) return false;
      target.fill(0);
      for (const { physicalAddress, fileOffset, bytes } of touched) {
        const from = Math.max(position, physicalAddress);
        const to = Math.min(end, physicalAddress + bytes);
        await source.readInto(target.subarray(from - position, to - position), fileOffset + from - physicalAddress);
      }
      return true;
    },
  };
}
