import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { AuditLog } from '../audit/log.js';
import { resultEntry } from '../audit/record.js';
import { createRedactor } from '../audit/redact.js';
import { layerFacts, type PolicyLayer } from '../policy/layer.js';
import type { Tier } from '../policy/table.js';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf, errorText, MaqetError } from '../shared/errors.js';
import { exclusively } from '../shared/exclusive.js';
import type { SnapshotAct } from '../shared/snapshot-act.js';
import { actOnImage } from '../storage/image-snapshots.js';
import { type OpenedImage, openImage } from '../storage/open-image.js';
import type { StoredSnapshot } from '../storage/qcow2-snapshots.js';
import { recordDecision } from '../supervisor/decided.js';
import { judgeSnapshot } from '../supervisor/snapshot-commands.js';
import { resolveToolchain } from '../toolchain/resolve.js';
import type { Environment } from './environment.js';
import type { Inputs } from './inputs.js';
import { policyLayers } from './layers.js';

/** Stands in the `vm` of records that are about no VM; no VM can have that name. */
const NO_VM = '-';
/** Where the logs of images are, below the folder of the VMs. No VM can have that name. */
const LOGS = '_images';
/** What the policy is told in place of a VM's disk. */
const DISK = 'disk0';

/** What came of an act. */
export interface ImageSnapshotResult {
  readonly action: SnapshotAct['action'];
  /** Absolute, without links. */
  readonly image: string;
  readonly tier: Tier;
  /** All of them for `list`; else the one that the act was about, as it is or was. Their names are hostile. */
  readonly snapshots: readonly StoredSnapshot[];
  readonly durationMs: number;
}

/** What an act on an image needs of the inputs. */
export type ImageInputs = Pick<Inputs, 'arch' | 'qemu' | 'qemuVersion' | 'install' | 'allow' | 'deny' | 'allowDangerous' | 'policy'>;

type ImageEnvironment = Pick<Environment, 'administrator' | 'caller' | 'secrets' | 'root' | 'log' | 'toolCache'>;

interface Parts {
  readonly file: string;
  readonly layers: readonly PolicyLayer[];
  readonly audit: AuditLog;
  readonly tool: (deadline: Deadline) => Promise<string>;
  readonly env: ImageEnvironment;
}

/**
 * The only way to the snapshots of an image file that no VM uses. As for those of a VM: the policy decides on the commands that
 * would do the work there, the decision is on disk before anything is done, the outcome follows.
 */
export class ImageSnapshots {
  private opened: Promise<OpenedImage> | undefined;

  constructor(private readonly parts: Parts) {}

  /** The audit log of this image. */
  static logOf(root: string, file: string): string {
    const name = path.basename(file).replace(/[^A-Za-z0-9._-]/g, '_');
    const hash = createHash('sha256').update(file).digest('hex');
    return path.join(root, LOGS, `${name.slice(0, 64)}-${hash.slice(0, 16)}`, 'audit.jsonl');
  }

  /**
   * Carries out an act.
   *
   * @throws BlockedError, AuditError; ToolchainError; and what `actOnImage` throws.
   */
  async act(act: SnapshotAct, deadline: Deadline): Promise<ImageSnapshotResult> {
    const { file, layers, audit, tool, env } = this.parts;
    const start = performance.now();
    const durationMs = (): number => Math.round(performance.now() - start);
    const decision = judgeSnapshot(layers, act, [DISK], { created: [DISK] });
    const asked = { ...act, disks: [file], policy: layerFacts(layers) };
    const record = await recordDecision(
      audit,
      { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked },
      decision,
      ({ level, text }) => env.log[level](text),
    );
    try {
      const snapshots = await actOnImage(await this.open(), act, () => tool(deadline), deadline);
      await audit.append(resultEntry(record, { outcome: 'ok', durationMs: durationMs() }));
      return { action: act.action, image: file, tier: decision.tier, snapshots, durationMs: durationMs() };
    } catch (error) {
      await audit.append(resultEntry(record, { outcome: 'failed', error: errorText(error), durationMs: durationMs() }));
      throw error;
    }
  }

  /** Frees the image. Never rejects. */
  async close(): Promise<void> {
    (await this.opened?.catch(() => undefined))?.close();
  }

  /** It is looked at once, not before the first act that is allowed; all acts are on the file that was looked at. */
  private open(): Promise<OpenedImage> {
    this.opened ??= openImage(this.parts.file);
    return this.opened;
  }
}

/**
 * Opens the audit log of an image, for as long as `work` acts on it. Processes take turns: each of them finds the image and the
 * log as the one before has left them. QEMU is looked up once, when it is first needed.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError for a policy that cannot be used; AuditError if there can be no
 *   record: then nothing is done; DeadlineError or CancelledError; and what `work` throws.
 */
export async function withImageSnapshots<T>(
  image: string,
  inputs: ImageInputs,
  env: ImageEnvironment,
  deadline: Deadline,
  work: (snapshots: ImageSnapshots) => Promise<T>,
): Promise<T> {
  const layers = await policyLayers(inputs, env.administrator);
  const file = await realpath(image).catch(() => path.resolve(image));
  const log = ImageSnapshots.logOf(env.root, file);
  await makeFolder(path.dirname(log));
  return exclusively(path.join(path.dirname(log), 'lock'), deadline, async () => {
    const audit = await AuditLog.open(log, { vm: NO_VM, redact: createRedactor(env.secrets) });
    const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, env), env });
    try {
      return await work(snapshots);
    } finally {
      await snapshots.close();
      await audit.close(env.caller);
    }
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new MaqetError(`The folder for the audit log of the image, ${folder}, cannot be made (${errnoOf(cause) ?? 'unknown error'}).`, {
      remedy: 'Point RUNNER_TEMP, or XDG_STATE_HOME outside a runner, to a folder that this user may write to: no record, no act.',
      cause,
    });
  }
}

/** Finds the image tool, at most once. */
function toolFinder(inputs: ImageInputs, { toolCache, log }: ImageEnvironment): Parts['tool'] {
  const { arch, qemu, qemuVersion: versionRange, install } = inputs;
  let found: Promise<string> | undefined;
  return (deadline) => {
    found ??= (async () => {
      const { qemuImg } = await resolveToolchain({ arch, qemu, versionRange, install, toolCache: await toolCache(), log, deadline });
      return qemuImg.path;
    })();
    return found;
  };
}
