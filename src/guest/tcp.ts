import { connect, type Socket } from 'node:net';
import { type Deadline, sleep } from '../shared/deadline.js';
import { DeadlineError, errnoOf } from '../shared/errors.js';
import { input } from '../shared/wording.js';
import { type ForwardedFlows, forwardedFlows } from './user-network.js';

/** The port to probe, and how to learn about it. */
export interface TcpTarget {
  /** Port of the host's loopback that QEMU's user network forwards to the guest. */
  readonly port: number;
  /** Returns the table of QEMU's `info usernet`. May reject. */
  readonly usernet: () => Promise<string>;
  readonly deadline: Deadline;
}

/** The result of one connection. */
type Outcome =
  /** The guest accepted it. `evidence` says how that is known. */
  | { readonly kind: 'ready'; readonly evidence: string }
  /** It was closed: the guest answers, but nothing listens there. */
  | { readonly kind: 'closed' }
  /** The guest has not answered at all. */
  | { readonly kind: 'silent' }
  /** QEMU does not listen on the host's port. */
  | { readonly kind: 'refused' };

/** How often QEMU is asked about a connection, in milliseconds. */
const LOOK_MS = 100;

/** After so long without an answer of the guest, a new connection is made: QEMU repeats its SYN less and less often. */
const HOLD_MS = 3000;

/** Where QEMU does not report its connections, one that stays open for this long counts as accepted. */
const OPEN_MS = 1000;

/** The pause after an attempt that failed, in milliseconds. */
const PAUSE_MS = 200;

/** TCP states that a connection reaches only if the guest accepted it. */
const ACCEPTED: readonly string[] = ['ESTABLISHED', 'CLOSE_WAIT'];

/**
 * Waits until a program in the guest accepts TCP connections.
 *
 * A connection to the forwarded port proves nothing, because QEMU's user network accepts every one itself. The state of QEMU's own
 * connection to the guest is the proof. Where QEMU does not report it, a connection that receives data or stays open for a second
 * counts.
 *
 * The probe is a real connection without data. A server that serves a single client has then served it.
 *
 * @returns the evidence, in one line.
 * @throws DeadlineError that says how far the last attempt came, or CancelledError.
 */
export async function waitForTcp(target: TcpTarget): Promise<string> {
  const { port, deadline } = target;
  let last: Outcome | undefined;
  for (;;) {
    try {
      last = await probe(target);
      if (last.kind === 'ready') return last.evidence;
      await deadline.race(sleep(PAUSE_MS, deadline.signal), 'the next attempt');
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw error;
      const { said, remedy } = explain(last);
      throw new DeadlineError(
        `the guest to accept TCP connections through port ${port} of the host (${said})`,
        Math.round(deadline.ms),
        remedy,
      );
    }
  }
}

/** Makes one connection and judges it. Closes it before it settles. */
async function probe({ port, usernet, deadline }: TcpTarget): Promise<Outcome> {
  const connection = new Probe(port);
  const ask = async (): Promise<ForwardedFlows | undefined> => forwardedFlows(await usernet().catch(() => ''), port);
  try {
    for (;;) {
      const flows = await deadline.race(ask(), "QEMU's report on its user network");
      const outcome = connection.judge(flows);
      if (outcome !== undefined) return outcome;
      await deadline.race(sleep(LOOK_MS, deadline.signal), 'the guest to answer');
    }
  } finally {
    connection.close();
  }
}

class Probe {
  private readonly socket: Socket;
  private readonly startedAt = performance.now();
  private state: 'open' | 'received' | 'closed' = 'open';
  private error: string | undefined;

  constructor(private readonly port: number) {
    this.socket = connect(port, '127.0.0.1');
    this.socket.once('data', () => {
      this.state = 'received';
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

  /** Judges the connection. @returns undefined while the result is not known yet. */
  judge(flows: ForwardedFlows | undefined): Outcome | undefined {
    const heldMs = performance.now() - this.startedAt;
    const by = `TCP port ${this.port} of the host`;
    if (this.state === 'received') return { kind: 'ready', evidence: `the guest sent data to ${by}` };
    const accepted = flows?.states.find((state) => ACCEPTED.includes(state));
    if (accepted !== undefined) return { kind: 'ready', evidence: `the guest accepts TCP connections on ${flows?.target} through ${by}` };
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
        said: 'the guest refuses them: nothing listens on that port yet',
        remedy: 'Look at the serial log for why the service did not start, and check that it listens on all addresses of the guest.',
      };
    case 'refused':
      return { said: 'QEMU does not listen on that port', remedy: `Forward the port with ${input('ports')}.` };
    case undefined:
      return { said: 'the first attempt had not ended', remedy: 'Raise the timeout.' };
    default:
      return {
        said: "the guest's network does not answer",
        remedy: 'Look at the serial log: the guest needs a driver for its network card, and an address from DHCP.',
      };
  }
}
