import { createRedactor } from '../audit/redact/redactor.js';
import { SOURCES } from '../inputs/fields/vm.js';
import { type Inputs, meansSame } from '../inputs/parse.js';
import { INPUTS, type InputEntry } from '../inputs/schema.js';
import type { PolicyLayer } from '../policy/layer.js';
import { PolicyError } from '../policy/violations.js';
import { errorText, InputError, type InputProblem, MaqetError } from '../shared/errors.js';
import { oneLine } from '../shared/untrusted-text.js';
import { input, STEP } from '../shared/wording.js';
import { findRunningVm } from '../state/find.js';
import type { FoundVm } from '../state/liveness.js';
import type { VmRecord } from '../state/record.js';
import { valueMarks } from '../state/value-marks.js';
import { isImageUrl, shownUrl } from '../storage/download/url.js';
import { SupervisorClient } from '../supervisor/rpc/client.js';
import { RemoteError } from '../supervisor/rpc/wire.js';
import { VmCrashedError } from '../vm/errors.js';
import type { Environment, Session } from './context.js';
import { checkPlan } from './preflight/check.js';
import { policyLayers } from './preflight/layers.js';
import { refusedAttach } from './preflight/limits.js';
import { refuseWith } from './preflight/refuse.js';
import { stopVm } from './stop.js';

/** The inputs that shape a VM. A run that attaches cannot change them. */
const SHAPING = INPUTS.filter(({ shape }) => shape !== undefined);

/**
 * Returns the inputs that shape a VM, for `vm.json`. Later runs compare theirs with them. Hides secrets, because the file is uploaded: of
 * the query of a URL, only the mark is stored.
 *
 * @param mark - of {@link valueMarks}.
 */
export function shapingInputs(texts: Inputs['texts'], secrets: readonly string[], mark: (text: string) => string): Record<string, string> {
  const redactor = createRedactor(secrets);
  const kept = (shape: InputEntry['shape'], text: string): string => {
    if (shape === 'hash' && text !== '') return mark(text);
    return isImageUrl(text) ? `${shownUrl(text)} ${mark(text)}` : redactor.text(text);
  };
  return Object.fromEntries(
    SHAPING.flatMap(({ name, shape }) => (texts[name] === undefined ? [] : [[name, kept(shape, texts[name].trim())]])),
  );
}

/**
 * Connects to a running VM of the same job. The caller closes the client.
 *
 * @throws InputError if the VM belongs to another job; MaqetError if it is still being started; SupervisorGoneError.
 */
export async function connectVm({ directory, record }: FoundVm, env: Environment): Promise<SupervisorClient> {
  if (record.job !== env.job) throw foreignVmError(record.vm, record.job);
  if (record.qemu === null) {
    throw new MaqetError(`The VM ${record.vm} is still being started.`, {
      remedy: `Attach when it has started, or end it with \`maqet down --force ${record.vm}\`.`,
    });
  }
  const client = await SupervisorClient.attach(directory, env.signal);
  client.onLog = ({ level, text }) => (env.supervisorLog ?? env.log)[level](text);
  return client;
}

/**
 * Attaches to a running VM of the same job whose shape fits the inputs of this run.
 *
 * @throws as {@link connectVm}; InputError if the shape differs; PolicyError if the policy blocks a command of this run; AuditError,
 *   from the supervisor, if it cannot record this run.
 */
export async function attachVm(inputs: Inputs, found: FoundVm, ownLayers: readonly PolicyLayer[], env: Environment): Promise<Session> {
  const { directory, record } = found;
  if (record.job !== env.job) throw foreignVmError(inputs.vm, record.job);
  await refuseOtherShape(inputs, shapingInputs(inputs.texts, env.secrets, await valueMarks(env.root)), record);
  const client = await connectVm(found, env);
  try {
    // The step that started the VM has layers of the same names.
    const layers = ownLayers.map((layer) => ({ ...layer, source: `${layer.source} of this step` }));
    const { layers: vmLayers, context, pid, cursor } = await client.attached({ caller: env.caller, secrets: env.secrets, layers });
    const all = [...vmLayers, ...layers];
    const refused = [...checkPlan(inputs, all, context), ...(await refusedAttach(inputs, all))];
    if (refused.length > 0) await refuseWith(refused, ({ tier: _, ...params }) => client.refused(params), env.caller);
    const accel = record.accel ?? { name: 'unknown', reason: '' };
    return { client, directory, pid, qemuVersion: context.qemuVersion ?? '', accel, ports: record.ports, layers, context, cursor };
  } catch (error) {
    client.close();
    throw error;
  }
}

/**
 * Attaches to a running VM. With `keep: false`, stops a VM whose audit log cannot be written: it accepts no command, and nobody else
 * would stop it.
 *
 * @throws as {@link attachVm}.
 */
export async function attachOrEnd(inputs: Inputs, found: FoundVm, layers: readonly PolicyLayer[], env: Environment): Promise<Session> {
  try {
    return await attachVm(inputs, found, layers, env);
  } catch (error) {
    if (inputs.keep === false && isUnrecorded(error)) {
      // The reason why the run cannot attach is the error. A failure to stop the VM is only logged.
      await end(found, env).catch((problem: unknown) => env.log.warning(errorText(problem, env.wording)));
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

/** Returns true if the supervisor reports that it cannot write the audit log. A record that is refused, as too large, is another error. */
export function isUnrecorded(error: unknown): boolean {
  return error instanceof RemoteError && error.name === 'AuditError';
}

/** Creates the error for a VM that an earlier step has kept, and that has ended since. */
export function lostVmError({ vm, state, reason }: VmRecord): VmCrashedError {
  const left = `The VM ${vm}, which an earlier ${STEP} kept running,`;
  const recorded = state === 'failed' || state === 'stopped';
  const message = recorded
    ? `${left} has ended by itself: ${oneLine(reason)}.`
    : `${left} has ended without a record of its end: its supervisor was killed, or could not write it.`;
  return new VmCrashedError(message, {
    remedy: 'Use another name for a new VM. The logs of the old one are in its directory, which a workflow uploads as an artifact.',
  });
}

/**
 * Creates the error for a VM that the inputs name, that does not run, and that they say nothing to start from.
 *
 * @throws PolicyError for a command that is blocked by its name: that is worse.
 */
export function missingVmError(inputs: Inputs, layers: readonly PolicyLayer[]): InputError {
  refuseByName(inputs, layers);
  const problem = `names no running VM, and nothing is to boot; set ${SOURCES.map((name) => input(name)).join(', ')}, or ${input('self-test', 'true')}`;
  return new InputError(
    [{ input: 'vm', value: inputs.vm, problem }],
    `A VM of an earlier ${STEP} runs only if that ${STEP} sets ${input('keep', 'true')}.`,
  );
}

/**
 * Attaches to the VM that the inputs name. Never starts one. The caller closes the session's client.
 *
 * @throws PolicyError for a command that is blocked by its name, whether the VM runs or not; NotRunningError; also the errors of
 *   `policyLayers` and `attachVm`.
 */
export async function attachRunningVm(inputs: Inputs, env: Environment): Promise<{ session: Session; record: VmRecord }> {
  const layers = await policyLayers(inputs, env.administrator);
  const found = await findRunningVm(env.root, inputs.vm).catch((error: unknown) => {
    refuseByName(inputs, layers);
    throw error;
  });
  return { session: await attachVm(inputs, found, layers, env), record: found.record };
}

/** Reports a dangerous command before a missing VM. There is no record of it, because audit logs belong to VMs. */
function refuseByName(inputs: Inputs, layers: readonly PolicyLayer[]): void {
  // Commands that depend on the VM, such as on the names of its disks, cannot be judged.
  const refused = checkPlan(inputs, layers, {}).filter(({ violation: { tier } }) => tier === 'dangerous' || tier === 'unclassified');
  if (refused.length > 0) throw new PolicyError(refused.map(({ violation }) => violation));
}

function foreignVmError(vm: string, job: string): InputError {
  const owner = job === '' ? 'was started outside a runner' : `belongs to the job ${job}`;
  return new InputError([{ input: 'vm', value: vm, problem: `names a running VM that ${owner}; use another name` }]);
}

async function refuseOtherShape(inputs: Inputs, shape: Readonly<Record<string, string>>, record: VmRecord): Promise<void> {
  const problems: InputProblem[] = [];
  for (const { name } of SHAPING) {
    const wanted = shape[name] ?? '';
    if (!inputs.given.has(name) || (await meansSame(name, wanted, record.config))) continue;
    const has = record.config[name];
    const runs = has === undefined || has === '' ? 'the default' : JSON.stringify(has);
    const problem = `differs from the running VM ${inputs.vm}, which has ${runs}; leave it out, or start another VM`;
    problems.push({ input: name, value: wanted, problem });
  }
  if (problems.length > 0) throw new InputError(problems);
}
