import { closeSync, constants, openSync, readFileSync, statSync } from 'node:fs';
import type { Deadline } from '../shared/deadline.js';
import { errnoOf } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { systemUser } from '../shared/process.js';
import { elevate, type Host, systemHost } from './host.js';
import { describeFailure } from './probe.js';

/**
 * The result of opening `/dev/kvm`. `usable` means that it opens, not that guests run: a broken KVM opens as well and then
 * freezes every guest, so KVM must be proved by booting one.
 */
export interface KvmAccess {
  readonly state: 'absent' | 'forbidden' | 'usable';
  /** The reason, as a clause of a message: `/dev/kvm does not exist`. */
  readonly reason: string;
}

/** The files of KVM on this machine. Tests use other ones. */
export interface KvmFiles {
  readonly device: string;
  readonly udevRule: string;
}

const KVM_FILES: KvmFiles = { device: '/dev/kvm', udevRule: '/etc/udev/rules.d/99-maqet-kvm.rules' };
const UDEV_RULE = 'KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+="static_node=kvm"\n';
const COMMAND_LIMIT_MS = 15_000;

/** Opens `/dev/kvm` for reading and writing, as QEMU does, and closes it. Permission bits say too little (groups, ACLs, cgroups). */
export function inspectKvm({ device }: Pick<KvmFiles, 'device'> = KVM_FILES): KvmAccess {
  try {
    closeSync(openSync(device, constants.O_RDWR));
    return { state: 'usable', reason: `${device} opens` };
  } catch (error) {
    const code = errnoOf(error) ?? 'unknown error';
    if (code === 'EACCES' || code === 'EPERM') return { state: 'forbidden', reason: `this user may not open ${device} (${code})` };
    if (code === 'ENOENT') return { state: 'absent', reason: `${device} does not exist` };
    return { state: 'absent', reason: `${device} does not open (${code})` };
  }
}

/**
 * Says how a user gets access to a KVM device that exists: which group or permission is missing, and the command that gives it.
 *
 * @param groups - the file of the groups of this machine.
 */
export function kvmRemedy(device = KVM_FILES.device, groups = '/etc/group', user = systemUser()): string {
  const { gid, mode } = statSync(device);
  const [name, , , members = ''] = groupOf(groups, gid) ?? [];
  // A device of root's group is given to nobody by it.
  if (gid === 0 || name === undefined || (mode & 0o060) !== 0o060) {
    return `Its group has no access: run \`sudo chown root:kvm ${device} && sudo chmod 0660 ${device}\`, and try again.`;
  }
  if (members.split(',').includes(user)) return `This user is in its group, \`${name}\`, since the last login: log in again.`;
  if (process.getgroups?.().includes(gid)) return `Its group, \`${name}\`, is not enough: allow the device in the container or its cgroup.`;
  return `Run \`sudo usermod -aG ${name} ${user}\`, and log in again.`;
}

function groupOf(file: string, gid: number): string[] | undefined {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.map((line) => line.split(':')).find(([, , id]) => id === String(gid));
}

/** Options of {@link repairKvm}. */
export interface KvmRepairRequest {
  /** True on a CI runner. Elsewhere nothing is changed: access to KVM on a person's machine is theirs to grant. */
  readonly isRunner: boolean;
  readonly log: Logger;
  readonly deadline: Deadline;
  readonly files?: KvmFiles;
}

/**
 * Makes a forbidden `/dev/kvm` usable for every user of a CI runner, and returns its state afterwards. Never fails the run.
 *
 * Writes a udev rule first: it stays on the machine and survives the events that an installation of QEMU triggers (they reset
 * the mode, so install QEMU before). If the device still does not open, changes its mode.
 *
 * @throws CancelledError when the deadline's signal is aborted.
 */
export async function repairKvm(request: KvmRepairRequest, host: Host = systemHost()): Promise<KvmAccess> {
  const { isRunner, log, deadline, files = KVM_FILES } = request;
  const before = inspectKvm(files);
  if (before.state !== 'forbidden' || !isRunner) return before;
  const runner = new RootRunner(host, deadline, log);
  const settled =
    (await runner.run(['tee', files.udevRule], UDEV_RULE)) &&
    (await runner.run(['udevadm', 'control', '--reload-rules'])) &&
    (await runner.run(['udevadm', 'trigger', '--name-match=kvm'])) &&
    (await runner.run(['udevadm', 'settle', '--timeout=5']));
  if (settled && inspectKvm(files).state === 'usable') return repaired(files, 'a udev rule', log);
  if ((await runner.run(['chmod', '0666', files.device])) && inspectKvm(files).state === 'usable') return repaired(files, 'its mode', log);
  const after = inspectKvm(files);
  return { ...after, reason: `${after.reason}; the repair failed: ${runner.lastFailure ?? 'the device still does not open'}` };
}

function repaired(files: KvmFiles, how: string, log: Logger): KvmAccess {
  log.info(`This user could not open ${files.device}: made it accessible to every user of this runner through ${how}.`);
  return inspectKvm(files);
}

/** Runs commands as root, one after another, and remembers why the last one failed. */
class RootRunner {
  lastFailure: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly deadline: Deadline,
    private readonly log: Logger,
  ) {}

  async run(command: readonly string[], input = ''): Promise<boolean> {
    const ready = elevate(this.host, command);
    if (ready === undefined) {
      this.lastFailure = 'this user is not root and `sudo` is not installed';
      return false;
    }
    const { command: full, ...options } = ready;
    const limit = this.deadline.atMost(COMMAND_LIMIT_MS);
    const failure = describeFailure(await this.host.run(full, { ...options, env: this.host.env, deadline: limit, input }), limit.ms);
    if (failure === undefined) return true;
    this.lastFailure = `\`${command.join(' ')}\`: ${failure}`;
    this.log.debug(`KVM: ${this.lastFailure}.`);
    return false;
  }
}
