import { type Reader, reject } from './field.js';

/** A forward from a port of the host's loopback to a port of the guest. */
export interface PortRequest {
  /** 1–65535, or 0: the run picks a free port. */
  readonly host: number;
  /** 1–65535. */
  readonly guest: number;
  readonly protocol: 'tcp' | 'udp';
}

const FORWARD = /^(\d{1,5}):(\d{1,5})(?:\/(tcp|udp))?$/;

/** Reads forwards, `HOST:GUEST` or `HOST:GUEST/udp`, separated by lines, spaces or commas. A host port may stand once. */
export const portRequests: Reader<PortRequest[]> = (text, context) => {
  const requests: PortRequest[] = [];
  const taken = new Set<string>();
  for (const entry of text.split(/[\s,]+/).filter((word) => word !== '')) {
    const request = portRequest(entry);
    if (typeof request === 'string') {
      reject(context, request, entry);
      continue;
    }
    const key = `${request.host}/${request.protocol}`;
    if (request.host !== 0 && taken.has(key))
      reject(context, `uses the host port ${key} twice; use another one, or 0 for a free one`, entry);
    taken.add(key);
    requests.push(request);
  }
  return requests;
};

/** Returns the request, or the problem of the entry. */
function portRequest(entry: string): PortRequest | string {
  const match = FORWARD.exec(entry);
  if (match === null) return 'is not a forward; use HOST:GUEST or HOST:GUEST/udp, such as 8080:80, or 0:22 for a free host port';
  const [host, guest] = [Number(match[1]), Number(match[2])];
  if (host > 65535 || guest > 65535 || guest === 0) return 'has a port out of range; use 1 to 65535, or 0 for a free host port';
  return { host, guest, protocol: match[3] === 'udp' ? 'udp' : 'tcp' };
}
