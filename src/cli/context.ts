import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../engine/context.js';
import { TERMINAL } from '../shared/wording.js';
import { ownToolsDirectory } from '../state/layout.js';
import { guestStreams, withGuestOutput } from './guest-streams.js';
import { type Terminal, terminalLog } from './terminal.js';

interface EnvironmentOptions {
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
  async environment({ onPhase = () => undefined, rawGuest = false }: EnvironmentOptions = {}): Promise<Environment> {
    this.cancellation ??= new Cancellation((line) => this.terminal.err(line));
    // Load the engine here: not every command needs it.
    const { processFacts } = await import('../engine/context.js');
    const { openToolCache } = await import('../toolchain/tool-cache.js');
    const facts = processFacts(process.env, realpathSync(process.argv[1] ?? ''));
    return {
      ...facts,
      log: terminalLog(this.terminal),
      claimant: randomUUID(),
      toolCache: () => openToolCache(toolCacheDirectory(process.env), ownToolsDirectory(facts.root)),
      signal: this.cancellation.signal,
      showGuest: (work) => withGuestOutput(guestStreams(this.json, rawGuest), work),
      wording: TERMINAL,
      onPhase,
    };
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

  /** @param print - prints one line for the person who waits. */
  constructor(print: (line: string) => void) {
    this.onSignal = () => {
      print(this.signal.aborted ? 'Still stopping. This takes a few seconds at most.' : 'Cancelled. Stopping.');
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
