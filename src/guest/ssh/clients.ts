import { GuestChannelError } from '../channel.js';
import { type SshPurpose, sshArguments } from './arguments.js';
import { type SpawnChild, SshProcess } from './process.js';

/** A way to a guest's SSH server. */
export interface SshOptions {
  /** Path of OpenSSH's client. */
  readonly program: string;
  /** The folder in which `createKey` made the VM's key; the guest's host key is kept there. */
  readonly folder: string;
  readonly user: string;
  /** Port of the host's loopback that leads to the guest's SSH server. */
  readonly port: number;
  readonly spawn: SpawnChild;
}

/** The clients of OpenSSH that run for one guest. */
export class SshClients {
  private readonly running = new Set<SshProcess>();
  private closed = false;
  private calls = 0;

  constructor(private readonly options: SshOptions) {}

  /**
   * Starts a client that holds a connection for others to share. Whoever does calls {@link end} on every path.
   *
   * @throws GuestChannelError once {@link close} has been called, or when it cannot be started.
   */
  share(connectS: number): SshProcess {
    return this.start(connectS, (name) => ({ kind: 'share', socket: `${name}.sock` }));
  }

  /** Starts a client that runs a command, over the connection of `over` where that can be. As {@link share} else. */
  run(command: string, connectS: number, over: SshProcess | undefined): SshProcess {
    return this.start(connectS, () => ({ kind: 'run', command, socket: over?.socket }), over);
  }

  /** Kills a client that still runs. */
  async end(ssh: SshProcess): Promise<void> {
    await ssh.end();
    this.running.delete(ssh);
  }

  /** Kills all that still run; no more are started. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.running].map((ssh) => ssh.end()));
  }

  private start(connectS: number, purposeOf: (name: string) => SshPurpose, over?: SshProcess): SshProcess {
    if (this.closed)
      throw new GuestChannelError('The way into the guest over SSH is closed.', { remedy: 'Nothing to do: the VM is being stopped.' });
    const { program, folder, user, port, spawn } = this.options;
    this.calls += 1;
    const name = `ssh-${this.calls}`;
    const purpose = purposeOf(name);
    const log = `${name}.log`;
    const args = sshArguments({ user, port, log, connectS, purpose });
    const socket = purpose.kind === 'share' ? purpose.socket : undefined;
    const ssh = new SshProcess({ spawn, program, args, folder, log, socket, over });
    this.running.add(ssh);
    return ssh;
  }
}
