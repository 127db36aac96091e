import { createHash } from 'node:crypto';
import { createRedactor } from '../audit/redact/redactor.js';
import type { Inputs } from '../inputs/parse.js';
import type { PolicyLayer } from '../policy/layer.js';
import { PolicyError } from '../policy/violations.js';
import { errorText, InputError, type InputProblem, MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { type FoundVm, findRunningVm } from '../state/find.js';
import type { VmRecord } from '../state/record.js';
import { isImageUrl, shownUrl } from '../storage/download/url.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import { RemoteError } from '../supervisor/rpc/wire.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Environment, Session } from './context.js';
import { checkPlan } from './preflight/check.js';
import { policyLayers } from './preflight/layers.js';
import { refuseWith } from './preflight/refuse.js';
import { stopVm } from './stop.js';

/** The inputs that decide what VM runs: a run that attaches cannot change them. */
const SHAPING = [
  ...['arch', 'machine', 'cpu', 'cpus', 'memory', 'accel', 'image', 'kernel', 'initrd', 'append', 'cdrom', 'firmware'],
  ...['disks', 'share', 'cloud-init', 'network', 'ports', 'qemu-args'],
  // Where the audit log goes is settled with its first record.
  ...['audit-syslog', 'audit-format'],
] as const;

/** Texts that may hold passwords that nobody has marked as such: only their hash is kept. So with the query of an address. */
const HASHED: ReadonlySet<string> = new Set(['cloud-init']);

/** The shaping inputs of a run as text, to be kept with the VM and compared by later runs. Known secrets are hidden: it is uploaded. */
export function shapingInputs(texts: Inputs['texts'], secrets: readonly string[]): Record<string, string> {
  const redactor = createRedactor(secrets);
  const kept = (name: string, text: string): string => {
    const hash = (): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (HASHED.has(name) && text !== '') return hash();
    return isImageUrl(text) ? `${shownUrl(text)} ${hash()}` : redactor.text(text);
  };
  return Object.fromEntries(SHAPING.flatMap((name) => (texts[name] === undefined ? [] : [[name, kept(name, texts[name].trim())]])));
}

/**
 * Connects to a VM that runs: of the same job. The caller closes the client.
 *
 * @throws InputError if it belongs to another job; MaqetError if it is still being started; SupervisorGoneError.
 */
export async function connectVm({ directory, record }: FoundVm, env: Environment): Promise<SupervisorClient> {
  if (record.job !== env.job) throw foreign(record.vm, record.job);
  if (record.qemu === null)
    throw new MaqetError(`The VM ${record.vm} is still being started.`, { remedy: 'Attach once it has been started.' });
  const client = await SupervisorClient.attach(directory, env.signal);
  client.onLog = ({ level, text }) => env.log[level](text);
  return client;
}

/**
 * Attaches to a VM that runs: of the same job, and not of another shape than this run's inputs ask for.
 *
 * @throws as {@link connectVm}; InputError if it differs; PolicyError if the policy blocks what this run will ask; AuditError, from
 *   its supervisor, if that this run has come cannot be recorded.
 */
export async function attachVm(inputs: Inputs, found: FoundVm, ownLayers: readonly PolicyLayer[], env: Environment): Promise<Session> {
  const { directory, record } = found;
  if (record.job !== env.job) throw foreign(inputs.vm, record.job);
  refuseOtherShape(inputs, shapingInputs(inputs.texts, env.secrets), record);
  const client = await connectVm(found, env);
  try {
    // The VM has layers of the same names, from the step that started it.
    const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
    const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
    const refused = checkPlan(inputs, [...vmLayers, ...layers], context);
    if (refused.length > 0) await refuseWith(refused, ({ tier: _, ...params }) => client.refused(params), env.caller);
    const accel = record.accel ?? { name: 'unknown', reason: '' };
    return { client, directory, pid, qemuVersion: context.qemuVersion ?? '', accel, ports: record.ports, layers, context, cursor };
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Attaches to a VM that runs. With `keep: false`, a VM whose audit log cannot be written is stopped: nothing else can be done with it,
 * and nobody else would end it.
 *
 * @throws as `attachVm`.
 */
export async function attachOrEnd(inputs: Inputs, found: FoundVm, layers: readonly PolicyLayer[], env: Environment): Promise<Session> {
  try {
    return await attachVm(inputs, found, layers, env);
  } catch (error) {
    if (inputs.keep === false && isUnrecorded(error)) {
      // What is told is why the run cannot attach.
      await end(found, env).catch((problem: unknown) => env.log.warning(errorText(problem)));
    }
    throw error;
  }
}

async function end(found: FoundVm, env: Environment): Promise<void> {
  const client = await connectVm(found, env);
  const { problem, notices } = await stopVm({ ...found, client }, { reason: 'failed' }, env);
  for (const notice of notices) env.log.warning(notice);
  if (problem !== undefined) throw problem;
}

/** The audit log of a running VM cannot be written, as its supervisor says. One record that cannot be made is not that. */
export function isUnrecorded(error: unknown): boolean {
  return error instanceof RemoteError && error.name === 'AuditError';
}

/** A VM that an earlier step kept for later ones, and that has ended. Its record tells more only if it could be written. */
export function lostVmError({ vm, state, reason }: VmRecord): VmCrashedError {
  const left = `The VM ${vm}, which an earlier step left running,`;
  const recorded = state === 'failed' || state === 'stopped';
  const told = recorded
    ? `${left} has ended by itself: ${oneLine(reason)}.`
    : `${left} has ended, and how is not on record: its supervisor was killed, or its end could not be written.`;
  return new VmCrashedError(told, {
    remedy: 'Give a new VM another name. The logs are in the directory of the ended one, which a workflow uploads as an artifact.',
  });
}

/**
 * Attaches to the VM that the inputs name; unlike a run it never starts one.
 *
 * The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether there is a VM or not; NotRunningError; and what
 * `policyLayers` and `attachVm` throw.
 */
export async function attachRunningVm(inputs: Inputs, env: Environment): Promise<{ session: Session; record: VmRecord }> {
  const layers = await policyLayers(inputs, env.administrator);
  const found = await findRunningVm(env.root, inputs.vm).catch((error: unknown) => {
    refuseByName(inputs, layers);
    throw error;
  });
  return { session: await attachVm(inputs, found, layers, env), record: found.record };
}

/** Whoever sends something dangerous hears that first. No log has it: audit logs belong to VMs. */
function refuseByName(inputs: Inputs, layers: readonly PolicyLayer[]): void {
  // What depends on the VM, as the names of its disks, cannot be judged.
  const refused = checkPlan(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
  if (refused.length > 0) throw new PolicyError(refused.map(({ violation }) => violation));
}

function foreign(vm: string, job: string): InputError {
  const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
  return new InputError([{ input: 'vm', value: vm, problem: `names a VM that runs and ${owner}; give this one another name` }]);
}

function refuseOtherShape(inputs: Inputs, shape: Readonly<Record<string, string>>, record: VmRecord): void {
  const problems: InputProblem[] = SHAPING.filter((name) => inputs.given.has(name)).flatMap((name) => {
    const wanted = shape[name] ?? '';
    const has = record.config[name];
    if (has === wanted) return [];
    const runs = has === undefined || has === '' ? 'the default' : JSON.stringify(has);
    return [
      {
        input: name,
        value: wanted,
        problem: `differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`,
      },
    ];
  });
  if (problems.length > 0) throw new InputError(problems);
}
