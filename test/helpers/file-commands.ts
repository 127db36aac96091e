import { MaqetError } from '../../src/shared/errors.js';

/**
 * Reads what a step wrote to its GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, as the runner does: `name=value` lines
 * and `name<<delimiter` blocks, whichever sign comes first in the line.
 *
 * @throws MaqetError if the runner would fail the step: a line without either sign, an empty name, a block without end.
 */
export function parseKeyValueFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals >= 0 && (block < 0 || equals < block)) {
      values[named(line.slice(0, equals), line)] = line.slice(equals + 1);
    } else if (block >= 0) {
      const delimiter = line.slice(block + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (delimiter === '' || end < 0) throw malformed(`has no line ${JSON.stringify(delimiter)} that ends the value`, line);
      values[named(line.slice(0, block), line)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      throw malformed('has neither = nor <<', line);
    }
  }
  return values;
}

/** Reads what a step wrote to its GITHUB_PATH file: one directory a line. The runner puts the last one first. */
export function parsePathFile(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .reverse();
}

function named(name: string, line: string): string {
  if (name === '') throw malformed('has an empty name', line);
  return name;
}

function malformed(problem: string, line: string): MaqetError {
  return new MaqetError(`The runner cannot read a file command: the line ${JSON.stringify(line)} ${problem}.`, {
    remedy: 'Write it with setOutput, exportVariable or saveState.',
  });
}
