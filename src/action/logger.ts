import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { Logger } from '../shared/logger.js';
import { lines } from '../shared/untrusted-text.js';
import { worded } from '../shared/wording.js';

/**
 * The workflow log. Every line is made harmless first: much of what is told quotes the guest.
 *
 * `error` makes no annotation: a failed step has exactly one, which says what went wrong (see `failStep`).
 */
export const workflowLog: Logger = {
  debug: (message) => core.debug(harmless(message)),
  info: (message) => core.info(harmless(message)),
  notice: (message) => core.notice(harmless(message)),
  warning: (message) => core.warning(harmless(message)),
  error: (message) => core.info(harmless(message)),
};

function harmless(message: string): string {
  return lines(worded(message), 4000).join('\n');
}

/** Prints hostile lines inside a fence in which the runner obeys no command. */
export function printFenced(title: string, content: readonly string[]): void {
  const fence = randomUUID();
  core.info(title);
  core.info(`::stop-commands::${fence}`);
  for (const line of content) core.info(`  ${lines(line).join(' ')}`);
  core.info(`::${fence}::`);
}
