import { type Deadline, reportedElsewhere } from '../../shared/deadline.js';
import type { SshClients, SshProcess } from './clients.js';
import { judgeFailure, type SshFailure } from './failure.js';

/**
 * One connection to a guest that many calls share, because key exchange and login take most of the time of a short call.
 *
 * One client holds the connection. It ends with that client: after 30 s without an answer of the guest, when the server closes it, or
 * with this process.
 */
export class SharedConnection {
  /** The client that holds the connection, for `SshClients.run`. */
  readonly holder: SshProcess;
  /** Resolves once the connection can be shared, or with the reason why it cannot. */
  readonly opened: Promise<SshFailure | undefined>;
  private users = 0;
  private retired = false;
  private gone = false;

  /** @param connectS - see `SshCall`. */
  constructor(
    private readonly clients: SshClients,
    connectS: number,
  ) {
    this.holder = clients.share(connectS);
    this.opened = this.open();
    reportedElsewhere(this.opened);
  }

  /** False once the connection has ended or was retired. */
  get usable(): boolean {
    return !this.gone && !this.retired;
  }

  /** Keeps the connection open while `work` runs. It may still end by itself. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    this.users += 1;
    try {
      return await work();
    } finally {
      this.users -= 1;
      await this.endUnused();
    }
  }

  /** Retires the connection: it ends as soon as nobody uses it. */
  async retire(): Promise<void> {
    this.retired = true;
    await this.endUnused();
  }

  /** Waits for {@link opened}. Retires a connection that does not open in time, or at all. */
  async ready(deadline: Deadline): Promise<SshFailure | undefined> {
    let open = false;
    try {
      const failure = await deadline.race(this.opened, 'a login over SSH');
      open = failure === undefined;
      return failure;
    } finally {
      if (!open) await this.retire();
    }
  }

  private async endUnused(): Promise<void> {
    if (this.users === 0 && !this.usable) await this.clients.end(this.holder);
  }

  private async open(): Promise<SshFailure | undefined> {
    const { stdin, stdout, ended } = this.holder;
    stdin.end();
    const signal = new Promise<undefined>((resolve) => stdout.once('data', () => resolve(undefined)).resume());
    const over = ended.finally(() => {
      this.gone = true;
    });
    const code = await Promise.race([signal, over]);
    return code === undefined ? undefined : judgeFailure(await this.holder.complaint(), 'the connection was closed without a message');
  }
}
