import { z } from 'zod';

export const logLineSchema = z.strictObject({ level: z.enum(['info', 'warning', 'error']), text: z.string() });

/** One line for the log of the workflow or the terminal. */
export type LogLine = Readonly<z.infer<typeof logLineSchema>>;

/** Where progress and findings go. Each front supplies one; nothing below the fronts writes to stdout. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  /** Something the reader should know although nothing is wrong: a fallback that costs nothing, a file kept. */
  notice(message: string): void;
  /** Something works, but not as the reader would wish: TCG in place of KVM. */
  warning(message: string): void;
  error(message: string): void;
}
