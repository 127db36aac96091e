import type { Logger } from '../shared/logger.js';
import type { Terminal } from './terminal.js';

/**
 * A log on standard error.
 *
 * An error has no mark of its own: a blocked command's line says so itself, and `error:` is for the one that ends the command.
 */
export function terminalLog(terminal: Pick<Terminal, 'err'>): Logger {
  const plain = (message: string): void => terminal.err(message);
  return {
    debug: () => undefined,
    info: plain,
    notice: (message) => terminal.err(`notice: ${message}`),
    warning: (message) => terminal.err(`warning: ${message}`),
    error: plain,
  };
}
