import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { GuestOutput } from '../guest/channel.js';
import { HarmlessText } from '../shared/sanitizer.js';

/**
 * Shows in the workflow log what a script in the guest prints, inside a fence in which the runner obeys no command, and each
 * line made harmless besides.
 */
export async function showGuest<T>(work: (output: GuestOutput) => Promise<T>): Promise<T> {
  const fence = randomUUID();
  const texts = { stdout: new HarmlessText(), stderr: new HarmlessText() };
  core.info('Output of the script in the guest:');
  core.info(`::stop-commands::${fence}`);
  try {
    return await work((stream, chunk) => write(texts[stream].push(chunk)));
  } finally {
    await write(texts.stdout.end() + texts.stderr.end());
    core.info(`::${fence}::`);
  }
}

/** Waits until the text has gone out: a guest that prints faster than the runner reads is made to wait. */
function write(text: string): Promise<void> {
  return text === '' ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
