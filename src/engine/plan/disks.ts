import path from 'node:path';
import { writeSelfTestDisk } from '../../guest/selftest/x86.js';
import type { DiskRequest } from '../../inputs/disks.js';
import type { Inputs } from '../../inputs/parse.js';
import type { Deadline } from '../../shared/deadline.js';
import { imagesDirectory, type VmDirectory } from '../../state/layout.js';
import { makeDisks, type PreparedDisk } from '../../storage/disks.js';
import { storedSha256 } from '../../storage/download/fetch.js';
import { errorWithAddress, obtainImage, withAddress } from '../../storage/download/obtain.js';
import { unpackedSha256 } from '../../storage/download/unpack.js';
import { writeSeed } from '../../storage/seed.js';
import type { Toolchain } from '../../toolchain/resolve.js';
import { CACHE_MODES, type DiskSpec, type KnownHash } from '../../vm/spec.js';
import type { StopLimits } from '../../vm/stop.js';
import type { Environment } from '../context.js';
import { auditedDisks } from './disk-audit.js';
import { bootsSelfTest, needsSeed } from './needs.js';
import type { SshSetup } from './ssh.js';

/** SeaBIOS boots no virtio disk of less than a cylinder (504 KiB), such as a boot sector alone. The rest reads as zeros. */
const LEAST_BOOT_BYTES = 2 ** 20;

/** Returns the path of the disk of the self-test guest. */
export function selfTestFile(directory: VmDirectory): string {
  return path.join(directory.disks, 'self-test.img');
}

/**
 * Creates the disks in the VM's directory, all or none, each with a record in the audit log. Files that the inputs name are never
 * written to: the guest gets an overlay.
 *
 * @throws StorageError if a file is not a disk image or cannot be downloaded; AuditError.
 */
export async function prepareDisks(
  inputs: Inputs,
  toolchain: Toolchain,
  directory: VmDirectory,
  deadline: Deadline,
  env: Environment,
): Promise<PlannedDisks> {
  if (bootsSelfTest(inputs)) await writeSelfTestDisk(selfTestFile(directory));
  const file = await bootFile(inputs, deadline, env);
  const [known, input] = [file ?? '', inputs.image ?? ''];
  const source = { kind: 'file', file: known, leastSize: LEAST_BOOT_BYTES } as const;
  const boot: DiskRequest[] = file === undefined ? [] : [{ name: 'disk0', interface: 'virtio', readOnly: false, source }];
  const wanted = [...boot, ...inputs.disks];
  if (wanted.length === 0) return { disks: [], known: [] };
  const requests = wanted.map(({ name, source, cache }) => ({ name, source, direct: cache !== undefined && CACHE_MODES[cache].direct }));
  const make = () => makeDisks(toolchain.qemuImg.path, requests, directory.disks, deadline);
  const made = await auditedDisks(requests, directory, inputs.vm, env, make).catch((error: unknown) => {
    throw errorWithAddress(error, known, input);
  });
  for (const { doubt } of made) if (doubt !== undefined) env.log.notice(withAddress(doubt, known, input));
  const disks = wanted.map(({ source: _, ...attached }, index) => {
    const { file, format, backing } = made[index] as PreparedDisk;
    return { ...attached, file, format, backing: backing.map((layer) => ({ file: layer.path, format: layer.format })) };
  });
  const real = disks[0]?.backing[0]?.file;
  return { disks, known: file === undefined || real === undefined ? [] : await knownHashes(file, real, inputs, env) };
}

/** The disks of a VM, and what is known of their files. */
export interface PlannedDisks {
  readonly disks: readonly DiskSpec[];
  readonly known: readonly KnownHash[];
}

/**
 * Returns the hash of the file to boot from, if this run has verified it: in the store of images, or against `image-sha256`.
 *
 * @param real - its path without links.
 */
async function knownHashes(file: string, real: string, { image = '', imageSha256 }: Inputs, env: Environment): Promise<KnownHash[]> {
  const inStore = path.dirname(file) === imagesDirectory(env.root);
  const stored = inStore ? (storedSha256(file) ?? (await unpackedSha256(file))) : undefined;
  if (stored !== undefined) return [{ file: real, sha256: stored, from: 'cache' }];
  if (imageSha256 === undefined || path.resolve(image) !== file) return [];
  return [{ file: real, sha256: imageSha256, from: 'image-sha256' }];
}

/** Returns the file to boot from, if there is one. Downloads an image that is a URL. */
async function bootFile(inputs: Inputs, deadline: Deadline, env: Environment): Promise<string | undefined> {
  if (inputs.image === undefined) return undefined;
  const directory = imagesDirectory(env.root);
  const cache = inputs.cache ? await env.imageCache?.() : undefined;
  return obtainImage(inputs.image, { sha256: inputs.imageSha256, directory, cache, log: env.log, deadline });
}

/** Writes the seed for cloud-init, if the guest needs one. @returns its directory. */
export async function prepareSeed(
  inputs: Inputs,
  ssh: SshSetup | undefined,
  directory: VmDirectory,
  env: Environment,
): Promise<string | undefined> {
  const { cloudInit: userData, sshUser: user, vm: hostname } = inputs;
  if (!needsSeed(inputs)) return undefined;
  const seed = path.join(directory.files, 'cidata');
  await writeSeed(seed, {
    hostname,
    instanceId: `${hostname}-${env.claimant}`,
    ...(userData === undefined ? {} : { userData }),
    ...(ssh === undefined ? {} : { ssh: { user, publicKey: ssh.publicKey } }),
  });
  return seed;
}

/**
 * Returns how long each way to stop the VM may take. The power button is for guests that have something to save. The self-test guest
 * has halted and ignores it.
 */
export function stopLimits(inputs: Inputs): StopLimits {
  const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
  return { powerdownMs, quitMs: 5000, termMs: 5000 };
}
