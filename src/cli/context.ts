import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../engine/context.js';
import { Deadline } from '../shared/deadline.js';
import { endAfter } from '../shared/end.js';
import { formatDuration } from '../shared/units.js';
import { TERMINAL } from '../shared/wording.js';
import { ownToolsDirectory } from '../state/layout.js';
import { guestStreams, withGuestOutput } from './guest-streams.js';
import { type Terminal, terminalLog } from './terminal.js';

/** How long a command may take beyond its `--timeout` to take the evidence and to stop its VM, in milliseconds. */
const GRACE_MS = 5 * 60_000;
/** The start of the watchdog takes milliseconds, which a command that ends sooner does not need to spend. */
const QUICK_MS = 100;

interface EnvironmentOptions {
  /** The `--timeout` of the command, in milliseconds. It ends 5 minutes later at the latest, whatever holds it. */
  readonly timeoutMs?: number;
  /** Called with the name of each phase of a run as it begins. */
  readonly onPhase?: (name: string) => void;
  /** True to write a guest's output unchanged, wherever it goes. */
  readonly rawGuest?: boolean;
}

/** The terminal of a command, and its view of the machine. */
export class CliContext {
  private cancellation: Cancellation | undefined;

  constructor(
    readonly terminal: Terminal,
    /** True if the command prints JSON. */
    readonly json: boolean,
  ) {}

  /** True if a signal has cancelled the command. */
  get cancelled(): boolean {
    return this.cancellation?.signal.aborted ?? false;
  }

  /**
   * Returns the engine's view of this machine and this user. From now on, signals that would end this process abort `signal`.
   */
  async environment({ timeoutMs, onPhase = () => undefined, rawGuest = false }: EnvironmentOptions = {}): Promise<Environment> {
    this.cancellation ??= new Cancellation(this.terminal);
    const { signal } = this.cancellation;
    if (timeoutMs !== undefined) this.limit(timeoutMs);
    // Load the engine here: not every command needs it.
    const { processFacts } = await import('../engine/context.js');
    const { openToolCache } = await import('../toolchain/tool-cache.js');
    const facts = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
    return {
      ...facts,
      log: terminalLog(this.terminal),
      claimant: randomUUID(),
      toolCache: () => openToolCache(toolCacheDirectory(process.env), ownToolsDirectory(facts.root)),
      signal,
      showGuest: (work) => withGuestOutput(guestStreams(this.json, rawGuest), signal, work),
      wording: TERMINAL,
      onPhase,
    };
  }

  private limit(timeoutMs: number): void {
    this.terminal.limitReader(Deadline.after(timeoutMs));
    const grace = formatDuration(GRACE_MS);
    const line = `error: The command did not end within --timeout and ${grace} more. It was ended from outside.`;
    setTimeout(() => endAfter(timeoutMs + GRACE_MS, { line, to: 2 }), QUICK_MS).unref();
  }

  /** Restores the default effect of signals. */
  release(): void {
    this.cancellation?.release();
  }
}

/** Returns the runner's tool cache, which a `run:` line and a step share, or else the user's own. */
export function toolCacheDirectory(env: NodeJS.ProcessEnv): string {
  return env['RUNNER_TOOL_CACHE'] || path.join(env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'maqet', 'tools');
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns the signals that end a command into an abort, so that a run can stop its VM first.
 *
 * A second signal only prints a line: stopping takes seconds at most, and a process that exits in the middle of it could leave
 * something behind.
 */
class Cancellation {
  private readonly controller = new AbortController();
  private readonly onSignal: () => void;

  constructor(terminal: Terminal) {
    this.onSignal = () => {
      terminal.err(this.signal.aborted ? 'Still stopping. This takes a few seconds at most.' : 'Cancelled. Stopping.');
      // Do not wait for a reader who does not read.
      terminal.limitReader(Deadline.after(0));
      this.controller.abort();
    };
    for (const name of SIGNALS) process.on(name, this.onSignal);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  release(): void {
    for (const name of SIGNALS) process.off(name, this.onSignal);
  }
}
