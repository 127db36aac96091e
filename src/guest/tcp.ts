import { connect, type Socket } from 'node:net';
import { type Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, errnoOf } from '../shared/errors.js';
import { type ForwardedFlows, forwardedFlows } from './user-network.js';

/** What is probed. */
export interface TcpTarget {
  /** Port of the host's loopback that QEMU's user network forwards to the guest. */
  readonly port: number;
  /** Asks QEMU for the table of `info usernet`. May reject. */
  readonly usernet: () => Promise<string>;
  readonly deadline: Deadline;
}

/** What one connection came to. */
type Outcome =
  /** The guest took it; says how that is known. */
  | { readonly kind: 'ready'; readonly evidence: string }
  /** It was ended: the guest answers, but nothing listens there. */
  | { readonly kind: 'closed' }
  /** The guest has not answered at all. */
  | { readonly kind: 'silent' }
  /** QEMU does not listen on the host's port. */
  | { readonly kind: 'refused' };

/** How often QEMU is asked about a connection, in milliseconds. */
const LOOK_MS = 100;

/** A guest whose network comes up late is asked anew after this long: QEMU repeats its question less and less often. */
const HOLD_MS = 3000;

/** Without QEMU's word, a connection that stays open for this long counts as taken. */
const OPEN_MS = 1000;

/** The pause after a try that failed, in milliseconds. */
const PAUSE_MS = 200;

/** TCP states that only a guest that took the connection can bring about. */
const TAKEN: readonly string[] = ['ESTABLISHED', 'CLOSE_WAIT'];

/**
 * Waits until something in the guest accepts TCP connections.
 *
 * QEMU's user network accepts every connection to a forwarded port itself, whether or not anything listens in the guest, so
 * that a connection proves nothing: what QEMU says about its own connection to the guest does. Where it does not say,
 * a connection over which something comes, or which stays open for a second, must do.
 *
 * The probe is a real connection, without a byte sent: a server that serves one client only has served it then.
 *
 * @returns what showed it, in one line.
 * @throws DeadlineError that says how far it came, or CancelledError.
 */
export async function waitForTcp(target: TcpTarget): Promise<string> {
  const { port, deadline } = target;
  let last: Outcome | undefined;
  for (;;) {
    try {
      last = await probe(target);
      if (last.kind === 'ready') return last.evidence;
      await deadline.race(sleep(PAUSE_MS, deadline.signal), 'a pause');
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw error;
      const { said, remedy } = explain(last);
      throw new DeadlineError(
        `the guest to accept TCP connections that come in by port ${port} (${said})`,
        Math.round(deadline.ms),
        remedy,
      );
    }
  }
}

/** One connection, which is closed when this settles. */
async function probe({ port, usernet, deadline }: TcpTarget): Promise<Outcome> {
  const connection = new Probe(port);
  const ask = async (): Promise<ForwardedFlows | undefined> => forwardedFlows(await usernet().catch(() => ''), port);
  try {
    for (;;) {
      const flows = await deadline.race(ask(), "QEMU's word about its user network");
      const outcome = connection.judge(flows);
      if (outcome !== undefined) return outcome;
      await deadline.race(sleep(LOOK_MS, deadline.signal), 'an answer of the guest');
    }
  } finally {
    connection.close();
  }
}

class Probe {
  private readonly socket: Socket;
  private readonly startedAt = performance.now();
  private state: 'open' | 'spoken' | 'closed' = 'open';
  private error: string | undefined;

  constructor(private readonly port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.once('data', () => {
      this.state = 'spoken';
    });
    this.socket.once('error', (error) => {
      this.error = errnoOf(error) ?? 'an error';
    });
    for (const event of ['end', 'close'] as const) {
      this.socket.once(event, () => {
        if (this.state === 'open') this.state = 'closed';
      });
    }
  }

  /** @returns undefined while it cannot be told yet. */
  judge(flows: ForwardedFlows | undefined): Outcome | undefined {
    const heldMs = performance.now() - this.startedAt;
    const by = `TCP port ${this.port} of the host`;
    if (this.state === 'spoken') return { kind: 'ready', evidence: `the guest sent data to ${by}` };
    const taken = flows?.states.find((state) => TAKEN.includes(state));
    if (taken !== undefined) return { kind: 'ready', evidence: `the guest accepts TCP connections on ${flows?.target}, by ${by}` };
    if (this.state === 'closed') return this.error === 'ECONNREFUSED' ? { kind: 'refused' } : { kind: 'closed' };
    if (flows === undefined) return heldMs < OPEN_MS ? undefined : { kind: 'ready', evidence: `a connection to ${by} stayed open` };
    return heldMs < HOLD_MS ? undefined : { kind: 'silent' };
  }

  close(): void {
    this.socket.destroy();
  }
}

function explain(last: Outcome | undefined): { readonly said: string; readonly remedy: string } {
  switch (last?.kind) {
    case 'closed':
      return {
        said: 'the guest answers, but refuses them: nothing listens on that port yet',
        remedy: "Look at the serial log for why the service does not start, and check that it listens on all of the guest's addresses.",
      };
    case 'refused':
      return { said: 'QEMU does not listen on that port', remedy: 'Forward the port with `ports`.' };
    case undefined:
      return { said: 'the first try was still under way', remedy: 'Raise the timeout.' };
    default:
      return {
        said: "the guest's network does not answer at all",
        remedy: 'Look at the serial log: the guest needs a driver for its network card and an address (DHCP).',
      };
  }
}
