/** The address of a syslog server. */
export interface SyslogAddress {
  readonly transport: 'udp' | 'tcp' | 'tls';
  /** A name, or an IP address without brackets. */
  readonly host: string;
  readonly port: number;
}

const FORM = /^(udp|tcp|tls):\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)):(\d{1,5})\/?$/;

/** Parses `udp://host:port`, `tcp://host:port` or `tls://host:port`; undefined for anything else. There is no default port. */
export function parseSyslogAddress(text: string): SyslogAddress | undefined {
  const [, transport, ip, name, digits] = FORM.exec(text) ?? [];
  const port = Number(digits);
  if (transport === undefined || !(port >= 1 && port <= 65535)) return undefined;
  return { transport: transport as SyslogAddress['transport'], host: ip ?? name ?? '', port };
}

/** Formats an address as {@link parseSyslogAddress} reads it. */
export function showSyslogAddress({ transport, host, port }: SyslogAddress): string {
  return `${transport}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
