import { parse } from 'shell-quote';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { errorText } from '../shared/errors.js';
import { type IssuePath, type Reader, reject } from './field.js';

/** A YAML list starts with `- ` or `[`, an argument of QEMU does not. */
const YAML_LIST = /^(?:-(?:\s|$)|\[)/;

/**
 * Reads arguments for QEMU: a YAML list with one argument an item, or one text that is split as a shell splits it.
 *
 * Expands nothing: a variable, a pipe or a comment is a problem and is never lost silently.
 */
export const qemuArguments: Reader<string[]> = (text, context) => {
  const read = YAML_LIST.test(text.trimStart()) ? fromYaml(text) : fromShell(text);
  for (const { problem, value, path } of read.problems) reject(context, problem, value, path);
  return read.words;
};

interface Words {
  readonly words: string[];
  readonly problems: { problem: string; value: string; path?: IssuePath }[];
}

function fromYaml(text: string): Words {
  // The failsafe schema has no numbers and booleans: each item stays the text that was written.
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent', prettyErrors: false });
  const broken = [...document.errors, ...document.warnings][0];
  if (broken !== undefined || !isSeq(document.contents)) {
    return { words: [], problems: [{ problem: `is not a YAML list: ${broken?.message ?? 'write one argument an item'}`, value: text }] };
  }
  const result: Words = { words: [], problems: [] };
  for (const [index, item] of document.contents.items.entries()) {
    const value = isScalar(item) ? String(item.value) : text.slice(...(itemRange(item) ?? [0, 0]));
    const problem = itemProblem(item, value);
    if (problem === undefined) result.words.push(value);
    else result.problems.push({ problem, value, path: ['item', index] });
  }
  return result;
}

function itemRange(item: unknown): [number, number] | undefined {
  const range = (item as { range?: [number, number, number] | null }).range;
  return range ? [range[0], range[1]] : undefined;
}

function itemProblem(item: unknown, value: string): string | undefined {
  if (!isScalar(item)) return 'is not text; write one argument an item, and quote an argument that has `: ` or starts with a brace';
  if (/^-[\w-]+\s/.test(value)) return 'is an option and its value in one item; write them as two items';
  return undefined;
}

function fromShell(text: string): Words {
  if (hasOpenQuote(text)) return { words: [], problems: [{ problem: 'has a quote that is never closed; close it', value: text }] };
  const result: Words = { words: [], problems: [] };
  let entries: ReturnType<typeof splitShell>;
  try {
    entries = splitShell(text);
  } catch (error) {
    return {
      words: [],
      problems: [{ problem: `cannot be split into arguments: ${errorText(error)}`, value: text }],
    };
  }
  for (const entry of entries) {
    if (typeof entry === 'string') result.words.push(entry);
    // A shell passes on a pattern that matches nothing, and here nothing matches.
    else if ('pattern' in entry) result.words.push(entry.pattern);
    else result.problems.push({ problem: entryProblem(entry), value: text });
  }
  return result;
}

function splitShell(text: string) {
  return parse(text.replace(/\\\r?\n/g, ' '), (variable) => ({ variable }));
}

function entryProblem(entry: { op: string } | { comment: string } | { variable: string }): string {
  if ('variable' in entry)
    return `has the variable $${entry.variable}, which is not expanded; put it in single quotes to pass the text itself`;
  if ('comment' in entry) return 'has an unquoted #, which starts a comment; quote or remove it';
  return `has the shell operator ${entry.op}, which does nothing here; quote it to pass the text itself`;
}

/** shell-quote drops an open quote without an error. */
function hasOpenQuote(text: string): boolean {
  return /^(?:[^'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")*\\?$/.exec(text) === null;
}
