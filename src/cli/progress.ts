import { formatDuration } from '../shared/units.js';

/**
 * Tells a person how a run goes: one line when a phase begins, one with its time when it has ended.
 *
 * Phases of a run follow each other, so one has ended when the next begins.
 */
export class Progress {
  private current: { readonly name: string; readonly since: number } | undefined;

  /**
   * @param write - takes one line.
   * @param now - milliseconds of a clock that never steps back.
   */
  constructor(
    private readonly write: (line: string) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  begin(name: string): void {
    this.end();
    this.current = { name, since: this.now() };
    this.write(`${name} …`);
  }

  /** The last phase is over. */
  end(): void {
    if (this.current === undefined) return;
    this.write(`${this.current.name}: ${formatDuration(this.now() - this.current.since)}`);
    this.current = undefined;
  }
}
