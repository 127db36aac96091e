import { z } from 'zod';
import type { Reader } from '../../../src/inputs/field.js';

/** What a reader made of a text: the value, or its problems as `offending part → problem`. */
export async function readInput<T>(read: Reader<T>, text: string): Promise<{ value: Awaited<T> } | { problems: string[] }> {
  const parsed = await z
    .string()
    .transform((given, context) => read(given, context))
    .safeParseAsync(text);
  if (parsed.success) return { value: parsed.data as Awaited<T> };
  const part = (issue: z.core.$ZodIssue): string => String((issue.code === 'custom' ? issue.params?.['value'] : undefined) ?? text);
  return { problems: parsed.error.issues.map((issue) => `${part(issue)} → ${issue.message}`) };
}

/** The value. @throws Error if there are problems. */
export async function accepted<T>(read: Reader<T>, text: string): Promise<Awaited<T>> {
  const result = await readInput(read, text);
  if ('value' in result) return result.value;
  throw new Error(result.problems.join('\n'));
}

/** The problems. @throws Error if there are none. */
export async function refused<T>(read: Reader<T>, text: string): Promise<string[]> {
  const result = await readInput(read, text);
  if ('problems' in result) return result.problems;
  throw new Error(`${JSON.stringify(text)} was accepted.`);
}
