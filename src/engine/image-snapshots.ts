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
import { refusedEntry } from '../supervisor/gate/gate.js';
import { judgeSnapshot } from '../supervisor/snapshots/commands.js';
import { resolveToolchain } from '../toolchain/resolve.js';
import type { Environment } from './context.js';
import { policyLayers } from './preflight/layers.js';
import { refusedImageFile } from './preflight/limits.js';
import { requirePermittedFiles } from './preflight/programs.js';
import { refuseWith } from './preflight/refuse.js';
import { withSharedLog } from './records/audit-logs.js';

/** The `vm` of records that concern no VM. No VM can have that name. */
const NO_VM = '-';
/** The directory of the logs of images, below that of all VMs. No VM can have that name. */
const LOGS = '_images';
/** The name of the image in commands, for the policy. */
const DISK = 'disk0';

/** The result of an operation. */
export interface ImageSnapshotResult {
  readonly action: SnapshotOperation['action'];
  /** An absolute path without links. */
  readonly image: string;
  readonly tier: Tier;
  /** All snapshots for `list`, or the one that the operation has created, loaded or deleted. Their names are untrusted. */
  readonly snapshots: readonly StoredSnapshot[];
  readonly durationMs: number;
}

/** The inputs that an operation on an image needs. */
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
 * Operates on the snapshots of an image file that no VM uses. As for a running VM, the policy judges the equivalent commands, the
 * decision is recorded before the operation, and its outcome after it.
 */
export class ImageSnapshots {
  private opened: Promise<OpenedImage> | undefined;

  constructor(private readonly parts: Parts) {}

  /** Returns the path of the audit log of an image. */
  static logOf(root: string, file: string): string {
    const name = path.basename(file).replace(/[^A-Za-z0-9._-]/g, '_');
    const hash = createHash('sha256').update(file).digest('hex');
    return path.join(root, LOGS, `${name.slice(0, 64)}-${hash.slice(0, 16)}`, 'audit.jsonl');
  }

  /**
   * Runs an operation.
   *
   * @throws BlockedError, AuditError, ToolchainError; also the errors of `operateOnImage`.
   */
  async run(operation: SnapshotOperation, deadline: Deadline): Promise<ImageSnapshotResult> {
    const { file, layers, audit, tool, env } = this.parts;
    const start = performance.now();
    const decision = judgeSnapshot(layers, operation, [DISK], { created: [DISK] });
    const asked = { ...operation, disks: [file], policy: layerFacts(layers) };
    const record = await recordDecision(
      audit,
      { caller: env.caller, event: 'snapshot', command: decision.command, arguments: asked },
      decision,
      ({ level, text }) => env.log[level](text),
    );
    const snapshots = await carryOut(audit, record, async () =>
      operateOnImage(await this.open(operation.action === 'list' ? 'read' : 'write'), operation, () => tool(deadline), deadline),
    );
    return { action: operation.action, image: file, tier: decision.tier, snapshots, durationMs: Math.round(performance.now() - start) };
  }

  /** Closes the image. Never rejects. */
  async close(): Promise<void> {
    (await this.opened?.catch(() => undefined))?.close();
  }

  /** Opens the image once, at the first operation that is allowed. All operations use that same file. */
  private async open(use: HostUse): Promise<OpenedImage> {
    const { file } = this.parts;
    const problem = systemProblem(file, use);
    if (problem !== undefined) throw new HostPathError(file, problem);
    this.opened ??= openImage(file);
    const opened = await this.opened;
    // Re-check the path: a link that was put there since leads to another image than the recorded one.
    if (opened.image.path !== file)
      throw new HostPathError(file, 'was replaced while this command waited for the lock; check which program replaced it');
    return opened;
  }
}

/**
 * Opens the audit log of an image while `work` operates on it. A lock makes other processes wait. Looks QEMU up once, when it is first
 * needed.
 *
 * @throws InputError, PolicyFileError or AdministratorPolicyError for a policy that cannot be used; PolicyError for an image that a limit
 *   does not permit; AuditError if the log cannot be opened: nothing is done; DeadlineError or CancelledError; also the errors of `work`.
 */
export async function withImageSnapshots<T>(
  image: string,
  inputs: ImageInputs,
  env: ImageEnvironment,
  deadline: Deadline,
  work: (snapshots: ImageSnapshots) => Promise<T>,
): Promise<T> {
  const layers = await policyLayers(inputs, env.administrator);
  // If the links cannot be resolved, the operation fails with a record.
  const file = await withoutLinks(path.resolve(image)).catch(() => path.resolve(image));
  return withSharedLog(ImageSnapshots.logOf(env.root, file), NO_VM, env, deadline, async (audit) => {
    const refused = await refusedImageFile(file, inputs.qemu, layers);
    if (refused.length > 0) await refuseWith(refused, (request) => audit.append(refusedEntry(request)), env.caller);
    const snapshots = new ImageSnapshots({ file, layers, audit, tool: toolFinder(inputs, layers, env), env });
    try {
      return await work(snapshots);
    } finally {
      await snapshots.close();
    }
  });
}

/** Returns a function that finds the image tool, at most once. */
function toolFinder(inputs: ImageInputs, layers: readonly PolicyLayer[], { toolCache, log }: ImageEnvironment): Parts['tool'] {
  const { arch, qemu, qemuVersion: versionRange, install } = inputs;
  let found: Promise<string> | undefined;
  return (deadline) => {
    found ??= (async () => {
      const { qemuImg } = await resolveToolchain({ arch, qemu, versionRange, install, toolCache: await toolCache(), log, deadline });
      await requirePermittedFiles(layers, { programs: [qemuImg.path] });
      return qemuImg.path;
    })();
    return found;
  };
}
