/** How the guest has taken a connection that came in through a forwarded port. */
export interface ForwardedFlows {
  /** Where the forward leads in the guest: `10.0.2.15:22`. */
  readonly target: string;
  /** The TCP state of each connection through it, from QEMU to the guest: `SYN_SENT`, `ESTABLISHED` … Newest first. */
  readonly states: readonly string[];
}

const ROW = /^\s*TCP\[(\w{1,20})\]\s+-?\d{1,9}\s+(\S{1,64})\s+(\d{1,5})\s+(\S{1,64})\s+(\d{1,5})\s/;

/** The state that stands for the forward itself. */
const FORWARD = 'HOST_FORWARD';

/**
 * Reads the table of connections that QEMU's user network prints (`info usernet`; these are lines of QEMU 7.2):
 *
 *       Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
 *       TCP[ESTABLISHED]   10       127.0.0.1 34567       10.0.2.15    22     0     0
 *       TCP[HOST_FORWARD]   5       127.0.0.1 34567       10.0.2.15    22     0     0
 *
 * The source of a connection is the forward's own address, not the client's: connections through one forward look alike.
 *
 * @param port - the forwarded port of the host.
 * @returns undefined if no forward of that port stands there: another network, or another form of the table.
 */
export function forwardedFlows(table: string, port: number): ForwardedFlows | undefined {
  const rows = table.split('\n').flatMap((line) => {
    const [, state = '', , sourcePort, target, targetPort] = ROW.exec(line) ?? [];
    return Number(sourcePort) === port ? [{ state, target: `${target}:${targetPort}` }] : [];
  });
  const forward = rows.find(({ state }) => state === FORWARD);
  if (forward === undefined) return undefined;
  // What the guest itself sends from the same port number goes elsewhere.
  const own = rows.filter(({ state, target }) => state !== FORWARD && target === forward.target);
  return { target: forward.target, states: own.map(({ state }) => state) };
}
