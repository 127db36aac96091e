import { NotificationType, RequestType } from 'vscode-jsonrpc/node';
import type { Caller } from '../../audit/record.js';
import type { ChannelName, GuestCommand, GuestExit } from '../../guest/channel.js';
import type { PolicyLayer } from '../../policy/layer.js';
import type { JsonObject } from '../../shared/json.js';
import type { WireError } from './protocol.js';

/** What maqet itself does inside a guest; each is a name that policies can deny. */
export type GuestAct = 'guest-run' | 'guest-copy-in' | 'guest-copy-out';

export interface GuestRunParams {
  /** Chosen by the caller; names the run in the requests that go the other way. */
  readonly id: number;
  readonly act: GuestAct;
  readonly channel: ChannelName | 'auto';
  readonly command: Omit<GuestCommand, 'input'>;
  /** True if the script's standard input is to be asked for with {@link GuestInputRequest}. */
  readonly hasInput: boolean;
  /** What the audit log is told besides the channel and the script's SHA-256. */
  readonly facts: JsonObject;
  readonly layers: readonly PolicyLayer[];
  readonly caller: Caller;
  readonly timeoutMs: number;
}

export interface GuestRunResult extends GuestExit {
  readonly channel: ChannelName;
  readonly durationMs: number;
}

/** A piece of output, on its way to whoever asked for the run. The next one follows the answer. */
export interface GuestOutputParams {
  readonly id: number;
  readonly stream: 'stdout' | 'stderr';
  readonly data: Buffer;
}

/** Runs a script in the guest. */
export const GuestRunRequest = new RequestType<GuestRunParams, GuestRunResult, WireError>('guestRun');
/** Ends a run of {@link GuestRunRequest} early: by its id. */
export const GuestCancelNotification = new NotificationType<number>('guestCancel');
/** From the supervisor: output of the run. */
export const GuestOutputRequest = new RequestType<GuestOutputParams, null, WireError>('guestOutput');
/** From the supervisor: asks for the next piece of a run's standard input, by its id; null at the end. */
export const GuestInputRequest = new RequestType<number, Buffer | null, WireError>('guestInput');
