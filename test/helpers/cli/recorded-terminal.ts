import { harmless, harmlessJson, type Terminal } from '../../../src/cli/terminal.js';

/** A terminal that keeps what is written to it, escaped as the real one does. */
export class RecordedTerminal implements Terminal {
  stdout = '';
  stderr = '';

  constructor(readonly interactive = false) {}

  out(text: string): void {
    this.stdout += `${harmless(text)}\n`;
  }

  json(value: Parameters<Terminal['json']>[0], indent?: number): void {
    this.stdout += `${harmlessJson(value, indent)}\n`;
  }

  err(text: string): void {
    this.stderr += `${harmless(text)}\n`;
  }
}
