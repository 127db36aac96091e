import { CDROM_NAME } from './arguments/disks.js';
import type { LayerSpec, VmSpec } from './spec.js';

/** A file that QEMU opens for a VM because its spec names it. */
export interface VmFile {
  /** What it is to the VM: `kernel`, `initrd`, `firmware`, the name of a disk for its file and its backing files, or `cdrom0`. */
  readonly use: string;
  /** Absolute path. */
  readonly file: string;
  /** The format that is given to QEMU, for the file of a disk. */
  readonly format?: LayerSpec['format'];
  /** True for a file that maqet made for this VM: an overlay, a blank disk, UEFI's variables, the self-test guest. */
  readonly own: boolean;
  readonly writable: boolean;
}

/**
 * Lists every file that QEMU opens because the spec names it, from the top of each chain of backing files to its end. Pure. The only
 * other files are those in the directories of `seed` and of shares, and QEMU's own.
 */
export function vmFiles({ kernel, initrd, firmware, disks, cdrom, selfTest }: VmSpec): VmFile[] {
  const given = (use: string, file: string | undefined): VmFile[] =>
    file === undefined ? [] : [{ use, file, own: false, writable: false }];
  return [
    ...given('kernel', kernel),
    ...given('initrd', initrd),
    ...(firmware?.kind === 'bios' ? given('firmware', firmware.file) : []),
    ...(firmware?.kind === 'flash' ? given('firmware', firmware.code) : []),
    ...(firmware?.kind === 'flash' ? [{ use: 'firmware', file: firmware.variables, own: true, writable: true }] : []),
    ...disks.flatMap(({ name, file, format, readOnly, backing = [] }) => [
      { use: name, file, format, own: true, writable: !readOnly },
      ...backing.map((layer) => ({ use: name, ...layer, own: false, writable: false })),
    ]),
    ...given(CDROM_NAME, cdrom),
    ...(selfTest === undefined ? [] : [{ use: 'self-test', file: selfTest, own: true, writable: false }]),
  ];
}
