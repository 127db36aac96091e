import path from 'node:path';
import { writeSelfTestDisk } from '../guest/selftest.js';
import type { Deadline } from '../shared/deadline.js';
import { type DiskSource, prepareDisk } from '../storage/disks.js';
import { obtainImage } from '../storage/obtain.js';
import { writeSeed } from '../storage/seed.js';
import { imagesFolder, type VmFolder } from '../supervisor/folder.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { DiskInterface, DiskSpec } from '../vm/spec.js';
import type { StopLimits } from '../vm/stop.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import { demandsSsh, type SshSetup } from './ssh-setup.js';

/** True if the inputs name nothing to boot: then the embedded self-test guest boots. */
export function bootsSelfTest({ image, kernel, cdrom, firmware, disks }: Inputs): boolean {
  return [image, kernel, cdrom, firmware].every((source) => source === undefined) && disks.length === 0;
}

/** Where the boot sector of the self-test guest lies. */
export function selfTestFile(folder: VmFolder): string {
  return path.join(folder.disks, 'self-test.img');
}

/**
 * Makes the disks in the VM's folder. No file that the inputs name is ever written to: the guest gets an overlay.
 *
 * @throws StorageError if an image is none, or cannot be fetched.
 */
export async function prepareDisks(
  inputs: Inputs,
  toolchain: Toolchain,
  folder: VmFolder,
  deadline: Deadline,
  env: Environment,
): Promise<DiskSpec[]> {
  if (bootsSelfTest(inputs)) await writeSelfTestDisk(selfTestFile(folder));
  const prepare = async (name: string, source: DiskSource, as: { readOnly: boolean; interface: DiskInterface }): Promise<DiskSpec> => {
    const { file, format, guessed } = await prepareDisk(toolchain.qemuImg.path, source, { folder: folder.disks, name }, deadline);
    if (guessed && source.kind === 'file') env.log.notice(`Nothing in ${source.file} tells its format: it is used as a raw disk image.`);
    return { name, file, format, ...as };
  };
  const disks: DiskSpec[] = [];
  if (inputs.image !== undefined) {
    const directory = imagesFolder(env.root);
    const cache = inputs.cache ? await env.imageCache?.() : undefined;
    const file = await obtainImage(inputs.image, { sha256: inputs.imageSha256, directory, cache, log: env.log, deadline });
    disks.push(await prepare('disk0', { kind: 'file', file }, { readOnly: false, interface: 'virtio' }));
  }
  for (const { name, source, readOnly, interface: attached } of inputs.disks) {
    disks.push(await prepare(name, source, { readOnly, interface: attached }));
  }
  return disks;
}

/** Writes cloud-init's seed, if the guest is to have one. @returns its folder. */
export async function prepareSeed(
  inputs: Inputs,
  ssh: SshSetup | undefined,
  folder: VmFolder,
  env: Environment,
): Promise<string | undefined> {
  const { cloudInit: userData, sshUser: user, vm: hostname } = inputs;
  if (userData === undefined && !demandsSsh(inputs)) return undefined;
  const seed = path.join(folder.files, 'cidata');
  await writeSeed(seed, {
    hostname,
    instanceId: `${hostname}-${env.claimant}`,
    ...(userData === undefined ? {} : { userData }),
    ...(ssh === undefined ? {} : { ssh: { user, publicKey: ssh.publicKey } }),
  });
  return seed;
}

/**
 * How long each way of stopping may take. The power button is for guests that have something to save; the self-test guest
 * has halted for good and would not see it.
 */
export function stopLimits(inputs: Inputs): StopLimits {
  const powerdownMs = inputs.image !== undefined ? 20_000 : bootsSelfTest(inputs) ? 0 : 1000;
  return { powerdownMs, quitMs: 5000, termMs: 5000 };
}
