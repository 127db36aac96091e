import type { Json } from '../../shared/json.js';
import { AgentCommandError, AgentRestartedError } from './errors.js';
import type { AgentLine } from './protocol.js';

/** The answer to one command, found among the lines that come. */
export class Answer {
  readonly promise: Promise<Json>;
  /** False if more lines may follow that belong to this question. */
  clean = true;
  private readonly resolve: (value: Json) => void;
  readonly fail: (error: Error) => void;
  private readonly probes = new Set<Json>();
  private held: Error | undefined;

  constructor(readonly command: string) {
    const { promise, resolve, reject } = Promise.withResolvers<Json>();
    promise.catch(() => undefined);
    [this.promise, this.resolve, this.fail] = [promise, resolve, reject];
  }

  /** From here on, an answer to `id` before one to the command means that the command is lost. */
  doubt(id: number): void {
    this.probes.add(id);
    this.clean = false;
  }

  /** Takes the next line. @returns true if it settled the answer. */
  take(line: AgentLine): boolean {
    if (line.kind === 'return') this.resolve(line.value);
    else if (line.kind === 'error') return this.takeError(new AgentCommandError(this.command, line.errorClass, line.description));
    else if (line.kind === 'sync' && this.probes.has(line.id)) {
      this.fail(new AgentRestartedError(`\`${this.command}\``));
    } else {
      // An answer to an older question, or noise: the answer itself may still come.
      this.clean = false;
      return false;
    }
    return true;
  }

  /** The probe's leading 0xFF is answered with an error, too: only the first of two errors is the command's. */
  private takeError(error: Error): boolean {
    this.clean = false;
    if (this.probes.size > 0 && this.held === undefined) {
      this.held = error;
      return false;
    }
    this.fail(this.held ?? error);
    return true;
  }
}
