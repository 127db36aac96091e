import { homedir } from 'node:os';
import path from 'node:path';

/** Names the files of one VM. All of them lie in one directory that only its owner can enter. */
export class VmDirectory {
  constructor(
    /** Absolute path. */
    readonly dir: string,
  ) {}

  private at(name: string): string {
    return path.join(this.dir, name);
  }

  get record(): string {
    return this.at('vm.json');
  }
  /** The supervisor listens here for clients, from its start to the end of its VM. */
  get socket(): string {
    return this.at('rpc.sock');
  }
  /** The secret by which the supervisor and its clients know each other. Only while the VM runs. Never evidence. */
  get token(): string {
    return this.at('rpc.token');
  }
  /** The claimant listens here while it lives: it answers nobody, but a listener shows that its process exists. */
  get claimSocket(): string {
    return this.at('claimant');
  }
  get serialLog(): string {
    return this.at('serial.log');
  }
  get qemuLog(): string {
    return this.at('qemu.log');
  }
  /** The output of the daemons that serve virtiofs shares. */
  get shareLog(): string {
    return this.at('virtiofsd.log');
  }
  get supervisorLog(): string {
    return this.at('supervisor.log');
  }
  get events(): string {
    return this.at('events.jsonl');
  }
  get audit(): string {
    return this.at('audit.jsonl');
  }
  /** The syslog server that the audit log is sent to, and how much of the log it has. Missing if there is no server. */
  get auditSpool(): string {
    return this.at('audit-syslog.json');
  }
  get results(): string {
    return this.at('results.json');
  }
  /** The figures of the runs as OpenMetrics text. */
  get metrics(): string {
    return this.at('metrics.txt');
  }
  /** The run for the report of a matrix. */
  get reportData(): string {
    return this.at('report.json');
  }
  /** The run as a page for people. */
  get reportPage(): string {
    return this.at('report.html');
  }
  /** The output of the script of the `run` input. */
  get runLog(): string {
    return this.at('run.log');
  }
  /** The names of the environment variables that the VM was started with, each with a mark of its value. */
  get environment(): string {
    return this.at('environment.json');
  }
  /** The directory of the key for the guest's SSH server and of that server's host key. */
  get ssh(): string {
    return this.at('ssh');
  }
  /** One line for each run on this VM that failed. Missing if none did. */
  get failures(): string {
    return this.at('failures.txt');
  }
  /** The files that every run on the VM writes: the first of each numbered series. */
  get ofRuns(): readonly string[] {
    return [this.results, this.metrics, this.reportData, this.reportPage, this.runLog];
  }
  get dumps(): string {
    return this.at('dumps');
  }
  get screenshots(): string {
    return this.at('screenshots');
  }
  get disks(): string {
    return this.at('disks');
  }
  /** The files of dangerous commands that were allowed by name. */
  get files(): string {
    return this.at('files');
  }
}

/** Returns the directory of all VMs: `$RUNNER_TEMP/maqet` on a runner, `$XDG_STATE_HOME/maqet` elsewhere. */
export function stateRoot(env: NodeJS.ProcessEnv): string {
  if (env['RUNNER_TEMP']) return path.join(env['RUNNER_TEMP'], 'maqet');
  // The XDG Base Directory Specification says to ignore relative paths.
  const absolute = (name: string): string | undefined => (path.isAbsolute(env[name] ?? '') ? env[name] : undefined);
  const state = absolute('XDG_STATE_HOME') ?? path.join(absolute('HOME') ?? homedir(), '.local', 'state');
  return path.join(state, 'maqet');
}

/** Returns the directory of the downloaded images that all VMs below a {@link stateRoot} share. */
export function imagesDirectory(root: string): string {
  return path.join(root, '.images');
}

/** Returns the directory that takes the place of a tool cache that others can write to. */
export function ownToolsDirectory(root: string): string {
  return path.join(root, '.tools');
}
