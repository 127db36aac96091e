import { createHash } from 'node:crypto';
import path from 'node:path';
import { type AuditLog, carryOut } from '../audit/log.js';
import type { Inputs } from '../inputs/parse.js';
import { layerFacts, type PolicyLayer } from '../policy/layer.js';
import type { Deadline } from '../shared/deadline.js';
import { HostPathError, type HostUse, systemProblem, withoutLinks } from '../shared/host-paths.js';
import type { SnapshotOperation } from '../shared/snapshot-operation.js';
import type { Tier } from '../shared/tiers.js';
import { type OpenedImage, openImage } from '../storage/image-file.js';
import { operateOnImage } from '../storage/image-snapshots.js';
import type { StoredSnapshot } from '../storage/qcow2/snapshots.js';
import { recordDecision } from '../supervisor/gate/decision.js';
import { judgeSnapshot } from '../supervisor/snapshots/commands.js';
import { resolveToolchain } from '../toolchain/resolve.js';
import type { Environment } from './context.js';
import { policyLayers } from './preflight/layers.js';
import { withSharedLog } from './records/audit-logs.js';

/** Stands in the `vm` of records that are about no VM; no VM can have that name. */
const NO_VM = '-';
/** Where the logs of images are, below the folder of the VMs. No VM can have that name. */
const LOGS = '_images';
/** What the policy is told in place of a VM's disk. */
const DISK = 'disk0';

/** What came of an act. */
export interface ImageSnapshotResult {
  readonly action: SnapshotOperation['action'];
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
   * @throws BlockedError, AuditError; ToolchainError; and what `operateOnImage` throws.
   */
  async act(act: SnapshotOperation, deadline: Deadline): Promise<ImageSnapshotResult> {
    const { file, layers, audit, tool, env } = this.parts;
    const start = performance.now();
    const decision = judgeSnapshot(layers, act, [DISK], { created: [DISK] });
    const asked = { ...act, disks: [file], policy: layerFacts(layers) };
    const record = await recordDecision(
      audit,
      { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked },
      decision,
      ({ level, text }) => env.log[level](text),
    );
    const snapshots = await carryOut(audit, record, async () =>
      operateOnImage(await this.open(act.action === 'list' ? 'read' : 'write'), act, () => tool(deadline), deadline),
    );
    return { action: act.action, image: file, tier: decision.tier, snapshots, durationMs: Math.round(performance.now() - start) };
  }

  /** Frees the image. Never rejects. */
  async close(): Promise<void> {
    (await this.opened?.catch(() => undefined))?.close();
  }

  /** It is looked at once, not before the first act that is allowed; all acts are on the file that was looked at. */
  private async open(use: HostUse): Promise<OpenedImage> {
    const { file } = this.parts;
    const problem = systemProblem(file, use);
    if (problem !== undefined) throw new HostPathError(file, problem);
    this.opened ??= openImage(file);
    const opened = await this.opened;
    // A link that has come meanwhile leads to another image than the one on record.
    if (opened.image.path !== file) throw new HostPathError(file, 'was replaced while its turn was waited for; find out by whom');
    return opened;
  }
}

/**
 * Opens the audit log of an image, for as long as `work` acts on it: processes take turns. QEMU is looked up once, when it is first
 * needed.
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
  // Where that is not possible, the act says so, on record.
  const file = await withoutLinks(path.resolve(image)).catch(() => path.resolve(image));
  return withSharedLog(ImageSnapshots.logOf(env.root, file), NO_VM, env, deadline, async (audit) => {
    const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, env), env });
    try {
      return await work(snapshots);
    } finally {
      await snapshots.close();
    }
  });
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
