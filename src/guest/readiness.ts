import { z } from 'zod';
import { formatBytes, formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { CHANNEL_NAMES, type ChannelName } from './channel.js';

const EVENT_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;

export const waitConditionSchema = z.discriminatedUnion('kind', [
  /** QEMU reports that the virtual CPUs run. The guest's software may not have started. */
  z.strictObject({ kind: z.literal('running') }),
  /** Something shows that the guest boots. `firmware`: it is what boots, so that its own words count. Not a value of the input. */
  z.strictObject({ kind: z.literal('boot'), firmware: z.boolean() }),
  /** The output on the serial console matches the pattern. */
  z.strictObject({ kind: z.literal('serial'), pattern: z.string() }),
  /** The guest powered itself off. */
  z.strictObject({ kind: z.literal('shutdown') }),
  /** QEMU sent the QMP event of this name. */
  z.strictObject({ kind: z.literal('event'), name: z.string().regex(EVENT_NAME) }),
  /** A program in the guest accepts connections on this TCP port of the guest, which the host forwards. */
  z.strictObject({ kind: z.literal('tcp'), port: z.number().int().min(1).max(65535) }),
  /** A script can run through this channel, or through any channel that may work. */
  z.strictObject({ kind: z.literal('channel'), channel: z.enum([...CHANNEL_NAMES, 'auto']) }),
]);

/** The condition under which a guest counts as booted: the `wait-for` input. */
export type WaitCondition = Readonly<z.infer<typeof waitConditionSchema>>;

/** The forms that `wait-for` accepts, for error messages. */
export const WAIT_CONDITIONS = '`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`';

/**
 * Parses a wait condition. Does not check the pattern of a `serial:` condition: `compileSerialPattern` does that. Spaces belong to the
 * pattern.
 *
 * @returns undefined for a text that has none of the forms of {@link WAIT_CONDITIONS}.
 */
export function parseWaitCondition(text: string): WaitCondition | undefined {
  const start = text.trimStart();
  if (start.startsWith('serial:')) {
    const pattern = start.slice('serial:'.length);
    return pattern.trim() === '' ? undefined : { kind: 'serial', pattern };
  }
  const word = start.trimEnd();
  if (word === 'running' || word === 'shutdown') return { kind: word };
  if (word === 'agent' || word === 'ssh') return { kind: 'channel', channel: word };
  if (word.startsWith('tcp:')) return tcpCondition(word.slice('tcp:'.length));
  const name = word.startsWith('event:') ? word.slice('event:'.length) : '';
  return EVENT_NAME.test(name) ? { kind: 'event', name } : undefined;
}

function tcpCondition(text: string): WaitCondition | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? { kind: 'tcp', port } : undefined;
}

const CHANNELS: Readonly<Record<ChannelName | 'auto', string>> = {
  agent: 'the guest agent to answer',
  ssh: 'a login over SSH',
  serial: 'a shell on the serial console',
  auto: 'a channel that can run a script in the guest',
};

/** Returns true if the wait acts in the guest, or at one of its ports, instead of watching what the guest does by itself. */
export function reachesIntoGuest({ kind }: WaitCondition): boolean {
  return kind === 'channel' || kind === 'tcp';
}

/** Describes a wait condition for progress and errors: `the serial console to match "login:"`. One sanitized line. */
export function describeWaitCondition(condition: WaitCondition): string {
  switch (condition.kind) {
    case 'running':
      return 'the virtual machine to run';
    case 'boot':
      return 'a sign that the guest boots';
    case 'shutdown':
      return 'the guest to shut down';
    case 'event':
      return `the QMP event ${oneLine(condition.name, 64)}`;
    case 'tcp':
      return `a program in the guest at TCP port ${condition.port}`;
    case 'channel':
      return CHANNELS[condition.channel];
    case 'serial':
      return `the serial console to match ${JSON.stringify(oneLine(condition.pattern, 200))}`;
  }
}

/** The state of a guest's serial output. Times are milliseconds on one monotonic clock. */
export interface ConsoleActivity {
  readonly bootedAt: number;
  readonly bytes: number;
  /** Not meaningful before the first byte. */
  readonly lastByteAt: number;
}

/**
 * The progress of a guest that is waited for.
 * - `silent`: no output since boot. A broken KVM looks like this: the virtual CPU spins, QEMU reports `running`, and no byte comes.
 * - `talking`: output within the quiet time.
 * - `quiet`: output, and then none for the quiet time.
 *
 * `forMs` is how long the state has lasted. For `talking`, it is the time since boot.
 */
export type Progress = { readonly state: 'silent' | 'talking' | 'quiet'; readonly forMs: number };

/** Judges the progress of a guest at `now`. @param quietAfterMs - how long a talking guest may pause, in milliseconds. */
export function judgeProgress(activity: ConsoleActivity, now: number, quietAfterMs: number): Progress {
  const sinceBoot = Math.max(0, now - activity.bootedAt);
  if (activity.bytes === 0) return { state: 'silent', forMs: sinceBoot };
  const pause = Math.max(0, now - activity.lastByteAt);
  return pause < quietAfterMs ? { state: 'talking', forMs: sinceBoot } : { state: 'quiet', forMs: pause };
}

/** The pause after which {@link describeProgress} calls a guest quiet. */
const QUIET_MS = 5000;

/**
 * Describes the progress of a guest for the error of a wait that failed. One sanitized line without a full stop: `the guest printed
 * 3.2 KiB on its serial port, the last byte 12.0 s ago, last line: "Freeing unused kernel memory"`.
 *
 * @param lastLine - the raw last line on the console.
 */
export function describeProgress(activity: ConsoleActivity, now: number, lastLine: string): string {
  const { state, forMs } = judgeProgress(activity, now, QUIET_MS);
  if (state === 'silent') return `the guest printed nothing on its serial port in ${formatDuration(forMs)}`;
  const printed = `the guest printed ${formatBytes(activity.bytes)} on its serial port`;
  const when = state === 'quiet' ? `the last byte ${formatDuration(forMs)} ago` : `still printing after ${formatDuration(forMs)}`;
  return `${printed}, ${when}, last line: ${JSON.stringify(oneLine(lastLine, 160))}`;
}
