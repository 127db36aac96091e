import type { JsonObject } from '../../shared/json.js';
import { createRedactor, type Redactor } from './redactor.js';

/** A redactor that learns of further secrets: each step of a job has some of its own. What it has hidden once, it always hides. */
export class GrowingRedactor implements Redactor {
  private readonly values = new Set<string>();
  private current: Redactor = createRedactor([]);

  constructor(values: readonly string[]) {
    this.learn(values);
  }

  /** From now on these values are hidden as well. */
  learn(values: readonly string[]): void {
    const before = this.values.size;
    for (const value of values) this.values.add(value);
    if (this.values.size > before) this.current = createRedactor([...this.values]);
  }

  arguments(command: string, args: JsonObject): JsonObject {
    return this.current.arguments(command, args);
  }

  text(text: string): string {
    return this.current.text(text);
  }
}
