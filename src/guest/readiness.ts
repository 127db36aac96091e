import { z } from 'zod';
import { formatBytes, formatDuration } from '../shared/units.js';
import { oneLine } from '../shared/untrusted-text.js';
import { CHANNEL_NAMES, type ChannelName } from './channel.js';

const EVENT_NAME = /^[A-Z][A-Z0-9_]{0,63}$/;

export const waitConditionSchema = z.discriminatedUnion('kind', [
  /** QEMU reports that the virtual CPUs run. Says nothing about the guest's software. */
  z.strictObject({ kind: z.literal('running') }),
  /** The output on the serial console matches the pattern. */
  z.strictObject({ kind: z.literal('serial'), pattern: z.string() }),
  /** The guest powered itself off. */
  z.strictObject({ kind: z.literal('shutdown') }),
  /** QEMU sent the QMP event of this name. */
  z.strictObject({ kind: z.literal('event'), name: z.string().regex(EVENT_NAME) }),
  /** A program in the guest accepts connections on this TCP port of the guest, which is forwarded. */
  z.strictObject({ kind: z.literal('tcp'), port: z.number().int().min(1).max(65535) }),
  /** A script can be run: through this channel, or through the first of all that may work. */
  z.strictObject({ kind: z.literal('channel'), channel: z.enum([...CHANNEL_NAMES, 'auto']) }),
]);

/** When a guest counts as booted: the `wait-for` input. */
export type WaitCondition = Readonly<z.infer<typeof waitConditionSchema>>;

/** What `wait-for` accepts, for an error message. */
export const WAIT_CONDITIONS = '`running`, `agent`, `ssh`, `tcp:PORT`, `serial:REGEX`, `event:NAME` or `shutdown`';

/**
 * Reads a wait condition. Whether the pattern of a `serial:` condition can be used is known only once
 * `compileSerialPattern` has seen it; its spaces belong to it.
 *
 * @returns undefined for text that is none of {@link WAIT_CONDITIONS}.
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
  auto: 'a way to run something in the guest',
};

/** A wait condition in words, for progress and errors: `the serial console to match "login:"`. One harmless line. */
export function describeWaitCondition(condition: WaitCondition): string {
  switch (condition.kind) {
    case 'running':
      return 'the virtual machine to run';
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

/** What is known of a guest's output at some moment. Times are milliseconds on one monotonic clock. */
export interface ConsoleActivity {
  readonly bootedAt: number;
  readonly bytes: number;
  /** Without meaning until the first byte. */
  readonly lastByteAt: number;
}

/**
 * How a guest behaves while it is waited for.
 * - `silent`: it has said nothing since boot. With hardware acceleration this is how a broken KVM looks: the virtual CPU
 *   spins, QEMU reports `running`, and no byte ever comes.
 * - `talking`: it said something within the quiet time.
 * - `quiet`: it talked, and then stopped.
 *
 * `forMs` is how long the state has lasted; for `talking`, the time since boot.
 */
export type Progress = { readonly state: 'silent' | 'talking' | 'quiet'; readonly forMs: number };

/** Judges the progress of a guest at `now`. @param quietAfterMs - how long a talking guest may pause. */
export function judgeProgress(activity: ConsoleActivity, now: number, quietAfterMs: number): Progress {
  const sinceBoot = Math.max(0, now - activity.bootedAt);
  if (activity.bytes === 0) return { state: 'silent', forMs: sinceBoot };
  const pause = Math.max(0, now - activity.lastByteAt);
  return pause < quietAfterMs ? { state: 'talking', forMs: sinceBoot } : { state: 'quiet', forMs: pause };
}

/** The pause after which {@link describeProgress} calls a guest quiet. */
const QUIET_MS = 5000;

/**
 * The progress of a guest for the error of a wait that failed: a clause without a full stop, such as `the guest has said
 * 3.2 KiB on its serial port, the last 12.0 s ago: "Freeing unused kernel memory"`. One harmless line.
 *
 * @param lastLine - the last line on the console, raw.
 */
export function describeProgress(activity: ConsoleActivity, now: number, lastLine: string): string {
  const { state, forMs } = judgeProgress(activity, now, QUIET_MS);
  if (state === 'silent') return `the guest has not said one byte on its serial port in ${formatDuration(forMs)}`;
  const said = `the guest has said ${formatBytes(activity.bytes)} on its serial port`;
  const when = state === 'quiet' ? `the last ${formatDuration(forMs)} ago` : `and was still talking after ${formatDuration(forMs)}`;
  return `${said}, ${when}: ${JSON.stringify(oneLine(lastLine, 160))}`;
}
