import type { Deadline } from '../../shared/deadline.js';
import type { SshClients, SshProcess } from './clients.js';
import { judgeFailure, type SshFailure } from './failure.js';

/**
 * One connection to a guest that many calls share: key exchange and login are most of what a short call takes.
 *
 * Its owner is the client that holds it. It ends when that client does: when the guest has been silent for 30 s, when the server
 * closes it, or with this process.
 */
export class SharedConnection {
  /** For `SshClients.run`. */
  readonly holder: SshProcess;
  /** Resolves once it can be shared, or with the reason why it never will be. */
  readonly opened: Promise<SshFailure | undefined>;
  private users = 0;
  private unwanted = false;
  private gone = false;

  /** @param connectS - see `SshCall`. */
  constructor(
    private readonly clients: SshClients,
    connectS: number,
  ) {
    this.holder = clients.share(connectS);
    this.opened = this.open();
    this.opened.catch(() => undefined);
  }

  /** False once it has ended or is not to be used any more. */
  get usable(): boolean {
    return !this.gone && !this.unwanted;
  }

  /** Keeps the connection, unless it ends by itself, for as long as the work takes. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    this.users += 1;
    try {
      return await work();
    } finally {
      this.users -= 1;
      await this.endUnused();
    }
  }

  /** Takes it out of use: it is ended as soon as nobody uses it. */
  async retire(): Promise<void> {
    this.unwanted = true;
    await this.endUnused();
  }

  /** As {@link opened}. One that does not open in time, or at all, is taken out of use. */
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
    return code === undefined ? undefined : judgeFailure(await this.holder.complaint(), 'the connection was closed without a word');
  }
}
