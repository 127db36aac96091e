import path from 'node:path';
import type { WaitCondition } from '../../guest/readiness.js';
import type { Inputs } from '../../inputs/parse.js';
import type { InputName } from '../../inputs/schema.js';
import type { PolicyLayer } from '../../policy/layer.js';
import { type Asked, excesses, type Limits, NOTHING_ASKED } from '../../policy/limits.js';
import { addedBy } from '../../policy/qemu-args.js';
import { withoutLinks } from '../../shared/host-paths.js';
import { listVms } from '../../state/find.js';
import { usesGuest } from '../plan/needs.js';
import type { RefusedCommand } from './check.js';

/**
 * Judges the inputs of a run that starts a VM against the limits of the policy, before QEMU is looked up.
 *
 * @param root - the directory of all VMs. The VM itself has claimed its name there.
 * @returns a violation for each input, and for each layer that it goes beyond.
 */
export async function refusedStart(inputs: Inputs, layers: readonly PolicyLayer[], root: string): Promise<RefusedCommand[]> {
  if (layers.every(({ limits }) => limits === undefined)) return [];
  const vms = layers.some(({ limits }) => limits?.vms !== undefined) ? await liveVms(root) : 0;
  return refused(layers, { ...(await asked(inputs, () => true)), vms });
}

/** Judges the inputs of a run that attaches to a VM: what it sets itself. @returns as {@link refusedStart} */
export async function refusedAttach(inputs: Inputs, layers: readonly PolicyLayer[]): Promise<RefusedCommand[]> {
  if (layers.every(({ limits }) => limits === undefined)) return [];
  return refused(layers, { ...(await asked(inputs, (name) => inputs.given.has(name))), vms: 0 });
}

/** Judges an operation on an image file that no VM uses. @param file - an absolute path. @returns as {@link refusedStart} */
export function refusedImageFile(file: string, qemu: string, layers: readonly PolicyLayer[]): Promise<RefusedCommand[]> {
  return refusedFiles(qemu, [file], layers);
}

/** Judges the QEMU that the inputs name, where nothing else is used. @returns as {@link refusedStart} */
export function refusedQemu(qemu: string, layers: readonly PolicyLayer[]): Promise<RefusedCommand[]> {
  return refusedFiles(qemu, [], layers);
}

async function refusedFiles(qemu: string, images: readonly string[], layers: readonly PolicyLayer[]): Promise<RefusedCommand[]> {
  if (layers.every(({ limits }) => limits === undefined)) return [];
  return refused(layers, {
    ...NOTHING_ASKED,
    qemu: await named(qemu),
    sources: await Promise.all(images.map(async (file) => ({ input: 'image', value: await resolved(file) }))),
  });
}

async function refused(layers: readonly PolicyLayer[], request: Asked): Promise<RefusedCommand[]> {
  const found = layers.map(async ({ limits, source }) =>
    limits === undefined ? [] : excesses(await withoutLinksIn(limits), source, request),
  );
  return (await Promise.all(found))
    .flat()
    .map(({ input, reason, remedy }) => ({ violation: { command: input, input, tier: 'dangerous', reason, remedy }, arguments: {} }));
}

/** @param counts - returns true for an input that the run sets. */
async function asked(inputs: Inputs, counts: (input: InputName) => boolean): Promise<Omit<Asked, 'vms'>> {
  const { qemuArgs, qemu, share, network, ports, memory } = inputs;
  const added = addedBy(qemuArgs);
  return {
    qemuArgs: qemuArgs.length,
    qemu: await named(qemu),
    // The links of a share were resolved when the input was read.
    shares: share.map((one) => one.path),
    sources: await Promise.all(sourcesOf(inputs).map(async ({ input, value }) => ({ input, value: await resolved(value) }))),
    network: [...new Set([...(counts('network') ? [network] : []), ...added.networks])],
    ports: ports.map(({ host }) => host),
    waitFor: waits(inputs),
    memory: counts('memory') || added.memoryBytes > 0 ? [memory + added.memoryBytes] : [],
  };
}

function sourcesOf({ image, disks, cdrom, kernel, initrd, firmware }: Inputs): { input: InputName; value: string }[] {
  const named: [InputName, string | undefined][] = [
    ['image', image],
    ['cdrom', cdrom],
    ['kernel', kernel],
    ['initrd', initrd],
    ['firmware', firmware?.kind === 'file' ? firmware.file : undefined],
    ...disks.map(({ source }): [InputName, string | undefined] => ['disks', source.kind === 'file' ? source.file : undefined]),
  ];
  return named.flatMap(([input, value]) => (value === undefined ? [] : [{ input, value }]));
}

/** Resolves the links of a path. A URL, and a path that does not exist, stay as they are. */
async function resolved(value: string): Promise<string> {
  return path.isAbsolute(value) ? withoutLinks(value).catch(() => value) : value;
}

/** Resolves the links in the paths of limits, because what is compared with them has none. */
async function withoutLinksIn(limits: Limits): Promise<Limits> {
  const { qemu, share, image } = limits;
  const all = (paths: readonly string[] | undefined): Promise<readonly string[]> | undefined => paths && Promise.all(paths.map(resolved));
  return { ...limits, qemu: await all(qemu), share: await all(share), image: await all(image) };
}

/** Returns the path of QEMU, unless it is searched for. */
async function named(qemu: string): Promise<string[]> {
  return qemu === 'auto' ? [] : [await resolved(qemu)];
}

/** The condition that a run names, and the one that its work in the guest implies. What maqet chooses otherwise needs no permission. */
function waits(inputs: Inputs): Asked['waitFor'] {
  const { waitFor, runWith: channel } = inputs;
  const conditions: WaitCondition[] = [
    ...(waitFor === undefined ? [] : [waitFor]),
    ...(usesGuest(inputs) ? [{ kind: 'channel', channel } as const] : []),
  ];
  return [...new Set(conditions.flatMap(kindsOf))];
}

function kindsOf(condition: WaitCondition): Asked['waitFor'] {
  // A sign of a boot is only looked for, and nothing is sent to the guest.
  if (condition.kind === 'boot') return [];
  if (condition.kind !== 'channel') return [condition.kind];
  // `auto` tries every channel that `run` can use, so each of them must be permitted.
  return condition.channel === 'auto' ? ['agent', 'ssh', 'serial'] : [condition.channel];
}

async function liveVms(root: string): Promise<number> {
  return (await listVms(root)).filter(({ record, live }) => record === undefined || live).length;
}
