import { z } from 'zod';
import { ARCHES } from '../toolchain/arch.js';

const accelSchema = z.enum(['kvm', 'hvf', 'tcg']);

/** An accelerator as QEMU names it. */
export type Accel = z.infer<typeof accelSchema>;

const diskInterfaceSchema = z.enum(['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none']);

/** How a disk is attached. `none` leaves it without a device, for a later `device_add`. */
export type DiskInterface = z.infer<typeof diskInterfaceSchema>;

const cacheModeSchema = z.enum(['writeback', 'none', 'writethrough', 'directsync', 'unsafe']);

/** QEMU's cache modes, as its manual defines them for `-drive cache=`. */
export type CacheMode = z.infer<typeof cacheModeSchema>;

/** The options that a cache mode stands for: two of QEMU's block node, which nodes below it inherit, and one of the device. */
interface CacheOptions {
  /** Bypasses the host's page cache (`O_DIRECT`). Some file systems cannot. */
  readonly direct: boolean;
  /** Ignores the guest's flushes. */
  readonly noFlush: boolean;
  /** Shows the guest a write cache. Without one, a write completes when it is on the medium. */
  readonly writeCache: boolean;
}

export const CACHE_MODES: Readonly<Record<CacheMode, CacheOptions>> = {
  writeback: { direct: false, noFlush: false, writeCache: true },
  none: { direct: true, noFlush: false, writeCache: true },
  writethrough: { direct: false, noFlush: false, writeCache: false },
  directsync: { direct: true, noFlush: false, writeCache: false },
  unsafe: { direct: false, noFlush: true, writeCache: true },
};

const discardModeSchema = z.enum(['unmap', 'ignore']);

/** How QEMU handles the guest's discard requests: `unmap` gives the space back to the host, `ignore` keeps it. */
export type DiscardMode = z.infer<typeof discardModeSchema>;

const imageFormatSchema = z.enum(['qcow2', 'raw']);

const layerSchema = z.strictObject({
  /** Absolute path. */
  file: z.string(),
  format: imageFormatSchema,
});

/** One file of a disk. Its path may hold any character: it reaches QEMU as JSON. */
export type LayerSpec = Readonly<z.infer<typeof layerSchema>>;

const diskSpecSchema = z.strictObject({
  /** Node name in QEMU, and the disk's serial number in the guest: `[a-z][a-z0-9-]{0,19}`, unique, none of QEMU's own (`cdrom0`). */
  name: z.string(),
  ...layerSchema.shape,
  /** The whole chain of backing files, nearest first, all read-only. None if left out, whatever the header of the file says. */
  backing: z.array(layerSchema).readonly().optional(),
  readOnly: z.boolean(),
  interface: diskInterfaceSchema,
  /** `writeback` if left out. */
  cache: cacheModeSchema.optional(),
  /** `unmap` if left out. */
  discard: discardModeSchema.optional(),
});

/** A disk whose files exist. */
export type DiskSpec = Readonly<z.infer<typeof diskSpecSchema>>;

/** The security models of 9p, as QEMU names them: how the owners and modes that the guest sets are stored on the host. */
export const SECURITY_MODELS = ['none', 'passthrough', 'mapped-xattr', 'mapped-file'] as const;

const securityModelSchema = z.enum(SECURITY_MODELS);

/** One of {@link SECURITY_MODELS}. */
export type SecurityModel = z.infer<typeof securityModelSchema>;

const shareSpecSchema = z.strictObject({
  /** Absolute path, without links. */
  path: z.string(),
  /** The name by which the guest mounts it, `[A-Za-z0-9_-]{1,31}`. */
  tag: z.string(),
  readOnly: z.boolean(),
  /** Of 9p; `none` if left out. */
  securityModel: securityModelSchema.optional(),
  /** File name, in the VM's directory, of the socket at which the daemon of this share listens. With it the share is virtiofs. */
  socket: z.string().optional(),
});

/** A directory of the host that the guest can mount: over 9p, or over virtiofs if it has a `socket`. */
export type ShareSpec = Readonly<z.infer<typeof shareSpecSchema>>;

const firmwareSpecSchema = z.discriminatedUnion('kind', [
  /** One image, for `-bios`. */
  z.strictObject({ kind: z.literal('bios'), file: z.string() }),
  /** UEFI in two flash chips: the code, read-only, and the variables, a copy for this VM alone. Both raw. */
  z.strictObject({ kind: z.literal('flash'), code: z.string(), variables: z.string() }),
]);

/** The firmware that replaces the machine's default. */
export type FirmwareSpec = Readonly<z.infer<typeof firmwareSpecSchema>>;

const portSchema = z.number().int().min(1).max(65535);

const portForwardSchema = z.strictObject({
  protocol: z.enum(['tcp', 'udp']),
  /** Host port. Always on 127.0.0.1. */
  host: portSchema,
  guest: portSchema,
});

/** A port of the host's loopback that leads to a port of the guest. */
export type PortForward = Readonly<z.infer<typeof portForwardSchema>>;

const networkModeSchema = z.enum(['user', 'isolated', 'none']);

/** How the guest reaches a network: QEMU's user-mode NAT, the same without a way out, or none. */
export type NetworkMode = z.infer<typeof networkModeSchema>;

export const vmSpecSchema = z.strictObject({
  name: z.string(),
  arch: z.enum(ARCHES),
  /** A versioned machine type such as `pc-q35-6.2`, so that a newer QEMU shows the guest the same hardware. */
  machine: z.string(),
  cpu: z.string(),
  cpus: z.number().int().positive(),
  memoryBytes: z.number().int().positive(),
  accel: accelSchema,
  /** The embedded self-test guest's boot sector, if that is what boots. */
  selfTest: z.string().optional(),
  /** The VM boots from the first one. */
  disks: z.array(diskSpecSchema).readonly(),
  shares: z.array(shareSpecSchema).readonly(),
  /** A directory that the guest sees as a read-only FAT disk with the label CIDATA: cloud-init's NoCloud seed. */
  seed: z.string().optional(),
  cdrom: z.string().optional(),
  firmware: firmwareSpecSchema.optional(),
  kernel: z.string().optional(),
  initrd: z.string().optional(),
  append: z.string().optional(),
  network: networkModeSchema,
  ports: z.array(portForwardSchema).readonly(),
  /** Extra arguments. The policy has accepted them. */
  qemuArgs: z.array(z.string()).readonly(),
});

/**
 * Everything that decides QEMU's command line: plain data, complete, every path absolute and every port chosen.
 * {@link qemuArguments} turns it into arguments without looking anything up.
 */
export type VmSpec = Readonly<z.infer<typeof vmSpecSchema>>;

export const knownHashSchema = z.strictObject({
  /** Absolute path. */
  file: z.string(),
  sha256: z.string(),
  /** Who has verified it: the check of `image-sha256`, or the store of images. */
  from: z.enum(['image-sha256', 'cache']),
});

/** The hash of a file of a spec, verified before the VM is started. */
export type KnownHash = Readonly<z.infer<typeof knownHashSchema>>;
