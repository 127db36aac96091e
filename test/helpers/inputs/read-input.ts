import { z } from 'zod';
import type { Reader } from '../../../src/inputs/field.js';
import { worded } from '../../../src/shared/wording.js';

/** Reads a text. Returns the value, or its problems as `offending part → problem` in the words of a workflow. */
export async function readInput<T>(read: Reader<T>, text: string): Promise<{ value: Awaited<T> } | { problems: string[] }> {
  const parsed = await z
    .string()
    .transform((given, context) => read(given, context))
    .safeParseAsync(text);
  if (parsed.success) return { value: parsed.data as Awaited<T> };
  const part = (issue: z.core.$ZodIssue): string => String((issue.code === 'custom' ? issue.params?.['value'] : undefined) ?? text);
  return { problems: parsed.error.issues.map((issue) => `${part(issue)} → ${worded(issue.message)}`) };
}

/** Returns the value, or throws the problems. */
export async function accepted<T>(read: Reader<T>, text: string): Promise<Awaited<T>> {
  const result = await readInput(read, text);
  if ('value' in result) return result.value;
  throw new Error(result.problems.join('\n'));
}

/** Returns the problems, or throws if there are none. */
export async function refused<T>(read: Reader<T>, text: string): Promise<string[]> {
  const result = await readInput(read, text);
  if ('problems' in result) return result.problems;
  throw new Error(`${JSON.stringify(text)} was accepted.`);
}
