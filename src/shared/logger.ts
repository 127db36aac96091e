import { z } from 'zod';

export const logLineSchema = z.strictObject({ level: z.enum(['info', 'warning', 'error']), text: z.string() });

/** One line for the log of the workflow or the terminal. */
export type LogLine = Readonly<z.infer<typeof logLineSchema>>;

/** Takes progress and findings. Each front supplies one. Nothing below the fronts writes to stdout. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  /** Logs what the reader should know although nothing is wrong: a fallback without a cost, a file that is kept. */
  notice(message: string): void;
  /** Logs what works, but not as the reader would wish: TCG in place of KVM. */
  warning(message: string): void;
  error(message: string): void;
}
