import type { Logger } from '../shared/logger.js';
import { TERMINAL, worded } from '../shared/wording.js';
import type { Terminal } from './terminal.js';

/**
 * A log on standard error.
 *
 * An error has no mark of its own: a blocked command's line says so itself, and `error:` is for the one that ends the command.
 */
export function terminalLog(terminal: Pick<Terminal, 'err'>): Logger {
  const say = (message: string): void => terminal.err(worded(message, TERMINAL));
  return {
    debug: () => undefined,
    info: say,
    notice: (message) => say(`notice: ${message}`),
    warning: (message) => say(`warning: ${message}`),
    error: say,
  };
}
