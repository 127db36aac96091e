import type { Logger } from '../../shared/logger.js';
import { type Wording, worded } from '../../shared/wording.js';

/** The most warnings that a result holds. The log has them all. */
const MOST = 200;

/** Collects the warnings of a run for its result, each once: whatever the run says to the log as a warning is also in its result. */
export class Warnings {
  /** Takes warnings like the log of the front, which shows them. */
  readonly log: Logger;
  private readonly texts = new Set<string>();
  private more = 0;

  constructor(log: Logger, wording: Wording) {
    this.log = {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      notice: (message) => log.notice(message),
      warning: (message) => {
        if (!this.add(worded(message, wording))) return;
        log.warning(message);
      },
      error: (message) => log.error(message),
    };
  }

  /** The warnings so far, in their order. */
  get list(): string[] {
    return this.more === 0 ? [...this.texts] : [...this.texts, `${this.more} more warnings are in the log.`];
  }

  /** @returns false for a warning that was there before. */
  private add(text: string): boolean {
    if (this.texts.has(text)) return false;
    if (this.texts.size < MOST) this.texts.add(text);
    else this.more += 1;
    return true;
  }
}
