import { sanitized, sanitizedJson, type Terminal } from '../../../src/cli/terminal.js';

/** A terminal that records its output, sanitized as by the real one. */
export class RecordedTerminal implements Terminal {
  stdout = '';
  stderr = '';

  constructor(readonly interactive = false) {}

  out(text: string): void {
    this.stdout += `${sanitized(text)}\n`;
  }

  json(value: Parameters<Terminal['json']>[0], indent?: number): void {
    this.stdout += `${sanitizedJson(value, indent)}\n`;
  }

  err(text: string): void {
    this.stderr += `${sanitized(text)}\n`;
  }

  limitReader(): void {}
}
