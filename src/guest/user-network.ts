/** The connections that QEMU's user network has made to the guest for one forwarded port. */
export interface ForwardedFlows {
  /** The address in the guest that the port is forwarded to: `10.0.2.15:22`. */
  readonly target: string;
  /** The TCP states of the connections from QEMU to the guest, newest first: `SYN_SENT`, `ESTABLISHED` … */
  readonly states: readonly string[];
}

const ROW = /^\s*TCP\[(\w{1,20})\]\s+-?\d{1,9}\s+(\S{1,64})\s+(\d{1,5})\s+(\S{1,64})\s+(\d{1,5})\s/;

/** The state in the row of the forwarded port itself. */
const FORWARD = 'HOST_FORWARD';

/**
 * Parses the table of connections that QEMU's user network prints (`info usernet`, here by QEMU 7.2):
 *
 *       Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
 *       TCP[ESTABLISHED]   10       127.0.0.1 34567       10.0.2.15    22     0     0
 *       TCP[HOST_FORWARD]   5       127.0.0.1 34567       10.0.2.15    22     0     0
 *
 * The source of each connection is the address of the forwarded port, not of the client. Connections through one port look alike.
 *
 * @param port - the forwarded port of the host.
 * @returns undefined if the table does not list that port: the network or the format of the table is another one.
 */
export function forwardedFlows(table: string, port: number): ForwardedFlows | undefined {
  const rows = table.split('\n').flatMap((line) => {
    const [, state = '', , sourcePort, target, targetPort] = ROW.exec(line) ?? [];
    return Number(sourcePort) === port ? [{ state, target: `${target}:${targetPort}` }] : [];
  });
  const forward = rows.find(({ state }) => state === FORWARD);
  if (forward === undefined) return undefined;
  // A connection of the guest itself may have the same source port, but it has another target.
  const own = rows.filter(({ state, target }) => state !== FORWARD && target === forward.target);
  return { target: forward.target, states: own.map(({ state }) => state) };
}
