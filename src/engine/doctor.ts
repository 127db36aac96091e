import { rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { errorText } from '../shared/errors.js';
import { isAlive } from '../shared/process.js';
import { formatBytes } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { recordEnd } from '../state/claim.js';
import { asideOf, isVmName, namesIn } from '../state/find.js';
import { VmDirectory } from '../state/layout.js';
import { hasEnded, isInhabited, isListeningIn, isLive, processesIn } from '../state/liveness.js';
import { readRecord, type VmRecord } from '../state/record.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import { inspectKvm, kvmRemedy } from '../toolchain/kvm.js';
import type { Environment } from './context.js';
import { makeGone } from './gone.js';
import { type Finding, forgetVerdicts, removeLeftovers } from './leftovers.js';

/** Less free space than this is a problem, in bytes: a memory dump or an image does not fit. */
const LITTLE_SPACE = 2 ** 30;
/** How old a claim without a record must be to count as abandoned, in milliseconds: one takes a few. */
const ABANDONED_MS = 60 * 60_000;

/** The state of this machine, as far as VMs depend on it. */
export interface Diagnosis {
  readonly root: string;
  /** Undefined if the directory of the VMs does not exist yet. */
  readonly freeBytes: number | undefined;
  /** Whether `/dev/kvm` opens, and why not. */
  readonly kvm: ReturnType<typeof inspectKvm>;
  /** The number of VMs that run and answer. */
  readonly running: number;
  readonly findings: readonly Finding[];
}

type DoctorEnvironment = Pick<Environment, 'root' | 'log' | 'toolCache'>;

/**
 * Looks for what crashes and kills have left: VMs that ended unrecorded, processes without a VM, damaged records, abandoned claims,
 * downloads and scratch directories, verdicts against accelerators, little space, a KVM that does not open. Mends what is certainly
 * broken. Touches no VM that lives, and no evidence.
 *
 * @param mend - false to change nothing.
 */
export async function diagnose(env: DoctorEnvironment, mend: boolean): Promise<Diagnosis> {
  const { root } = env;
  const findings: Finding[] = [];
  let running = 0;
  const names = await namesIn(root).catch((error: unknown) => {
    findings.push({ where: root, problem: oneLine(errorText(error), 400), mended: null, remedy: 'Correct what stands at that path.' });
    return [];
  });
  for (const name of names.sort()) {
    const directory = new VmDirectory(path.join(root, name));
    const vm = isVmName(name) ? name : asideOf(name);
    const found = await (vm !== undefined ? examine(vm, directory, env, mend) : examineClaim(name, directory, mend)).catch(
      (error: unknown) => unmended(directory, oneLine(errorText(error), 400), 'Read the message, and try again.'),
    );
    if (found === 'runs') running += 1;
    else if (found !== undefined) findings.push(found);
  }
  findings.push(...(await removeLeftovers(root, mend)), ...(await forgottenVerdicts(env, mend)));
  const freeBytes = await freeSpace(root);
  const kvm = inspectKvm();
  return { root, freeBytes, kvm, running, findings: [...findings, ...hostFindings(root, freeBytes, kvm)] };
}

async function forgottenVerdicts(env: DoctorEnvironment, mend: boolean): Promise<Finding[]> {
  return forgetVerdicts(env, mend).catch((error: unknown) => {
    const problem = `What is remembered about accelerators cannot be changed (${errorText(error)}).`;
    return [{ where: 'the tool cache', problem, mended: null, remedy: 'Check that its directory is writable.' }];
  });
}

function unmended({ dir }: VmDirectory, problem: string, remedy: string): Finding {
  return { where: dir, problem, mended: null, remedy };
}

/** Does the work, unless nothing is to be changed. */
async function attempt(
  directory: VmDirectory,
  problem: string,
  what: { readonly done: string; readonly mend: boolean },
  work: () => Promise<boolean>,
): Promise<Finding> {
  if (!what.mend) return unmended(directory, problem, 'Run `maqet doctor` without `--dry-run`.');
  if (await work()) return { where: directory.dir, problem, mended: what.done, remedy: null };
  return unmended(directory, problem, 'Free disk space, check that the directory is writable, and try again.');
}

/** Examines the directory of a VM, or of an earlier one of its name. */
async function examine(vm: string, directory: VmDirectory, env: DoctorEnvironment, mend: boolean): Promise<Finding | 'runs' | undefined> {
  const record = await readRecord(directory).catch((error: unknown) => error);
  if (record === undefined) return undefined;
  if (record instanceof Error) return examineBroken(vm, directory, record, mend);
  return examineRecorded({ directory, record: record as VmRecord }, env, mend);
}

async function examineBroken(vm: string, directory: VmDirectory, error: Error, mend: boolean): Promise<Finding> {
  if (await isInhabited(directory)) {
    const problem = `${error.message} Its VM runs.`;
    // The supervisor writes its record again when it is asked for its status.
    const again = async (): Promise<boolean> => (await answers(directory)) && isReadable(directory);
    if (mend && (await again()))
      return { where: directory.dir, problem, mended: 'Its supervisor has written the file again.', remedy: null };
    return unmended(directory, problem, mend ? `Run \`maqet down --force ${vm}\`.` : 'Run `maqet doctor` without `--dry-run`.');
  }
  const done = 'The file is vm.json.broken now, and a new vm.json says that the VM has failed.';
  return attempt(directory, error.message, { done, mend }, () =>
    recordEnd(directory, undefined, { state: 'failed', reason: oneLine(error.message), kept: false }),
  );
}

async function examineRecorded(
  { directory, record }: { readonly directory: VmDirectory; readonly record: VmRecord },
  env: DoctorEnvironment,
  mend: boolean,
): Promise<Finding | 'runs' | undefined> {
  const { vm, kept, state } = record;
  const end = (): Promise<boolean> =>
    recordEnd(directory, record.claimant, { state: 'failed', reason: 'its processes were gone when `maqet doctor` looked', kept });
  if (isAlive(record.owner) || (!hasEnded(record) && (await isListeningIn(directory, record)))) {
    if (hasEnded(record) || record.accel === null) return undefined;
    return (await answers(directory))
      ? 'runs'
      : unmended(directory, 'Its supervisor does not answer.', `Run \`maqet down --force ${vm}\`.`);
  }
  const left = await processesIn(directory);
  if (left.length > 0 || (record.qemu !== null && isAlive(record.qemu))) {
    const problem = 'Its supervisor is gone, but processes of the VM still run.';
    return attempt(directory, problem, { done: 'They were ended.', mend }, async () => {
      await makeGone({ directory, record }, { patienceMs: 0, asked: 'not' }, env.log);
      return end();
    });
  }
  if (await isLive({ directory, record })) return undefined;
  if (hasEnded(record)) return undefined;
  const problem = `vm.json says that the VM is ${state}, but its processes are gone.`;
  return attempt(directory, problem, { done: 'vm.json says now that it has failed.', mend }, end);
}

async function answers(directory: VmDirectory): Promise<boolean> {
  try {
    const client = await SupervisorClient.attach(directory);
    return await client
      .status()
      .then(
        () => true,
        () => false,
      )
      .finally(() => client.close());
  } catch {
    return false;
  }
}

async function isReadable(directory: VmDirectory): Promise<boolean> {
  return readRecord(directory).then(
    (record) => record !== undefined,
    () => false,
  );
}

/** Examines a directory that a claimant was filling: `.NAME.XXXXXX`. Other names are not maqet's, or are its locks and caches. */
async function examineClaim(name: string, directory: VmDirectory, mend: boolean): Promise<Finding | undefined> {
  if (!/^\.[a-z0-9-]+\.[A-Za-z0-9]{6}$/.test(name)) return undefined;
  const record = await readRecord(directory).catch(() => undefined);
  const age = Date.now() - ((await stat(directory.dir).catch(() => undefined))?.mtimeMs ?? Date.now());
  const lives = record === undefined ? age < ABANDONED_MS : await isLive({ directory, record });
  if (lives || (await isInhabited(directory))) return undefined;
  return attempt(directory, 'A claim of a VM was abandoned.', { done: 'It was removed.', mend }, () =>
    rm(directory.dir, { recursive: true }).then(
      () => true,
      () => false,
    ),
  );
}

async function freeSpace(root: string): Promise<number | undefined> {
  return statfs(root).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
}

function hostFindings(root: string, freeBytes: number | undefined, kvm: Diagnosis['kvm']): Finding[] {
  const findings: Finding[] = [];
  if (freeBytes !== undefined && freeBytes < LITTLE_SPACE) {
    const problem = `Only ${formatBytes(freeBytes)} are free on its disk.`;
    const remedy = 'Free disk space: `maqet rm --ended` and `maqet rm --images` remove what maqet keeps.';
    findings.push({ where: root, problem, mended: null, remedy });
  }
  if (kvm.state === 'forbidden') {
    const remedy = `${kvmRemedy()} Until then, VMs run under TCG.`;
    findings.push({ where: '/dev/kvm', problem: `KVM cannot be used: ${kvm.reason}.`, mended: null, remedy });
  }
  return findings;
}
