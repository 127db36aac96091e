import type { InputProblem } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { type ConfigFile, type ConfigNode, type Place, placeText, type TextNode } from './node.js';

/** What was noticed while configuration files were read: all of it is told at once. */
export class Findings {
  readonly problems: InputProblem[] = [];
  readonly warnings: string[] = [];

  /** @param problem - continues the sentence "`key` (value) …" and has no full stop. */
  problem(place: Place, key: string, value: ConfigNode | string, problem: string): void {
    const text = typeof value === 'string' ? value : shown(value);
    this.problems.push({ input: oneLine(key, 60), value: text, problem: oneLine(problem), at: placeText(place) });
  }

  /** A problem of a file that could not be read: no place of it is to blame. */
  unreadable(file: ConfigFile, problem: string): void {
    this.problems.push({ input: 'config', value: file.name, problem });
  }

  /** A problem of what the file is as a whole, such as its syntax. */
  fileProblem(place: Place, problem: string): void {
    this.problem(place, 'config', place.file.name, problem);
  }

  /** @param warning - continues the sentence "`key` …" and has no full stop, unless it ends in a question mark. */
  warn(key: TextNode, warning: string): void {
    this.warnings.push(`${placeText(key.place)}: \`${oneLine(key.text, 60)}\` ${warning.endsWith('?') ? warning : `${warning}.`}`);
  }
}

function shown(node: ConfigNode): string {
  if (node.kind === 'text') return node.text;
  return { none: 'null', list: 'a list', map: 'a map' }[node.kind];
}
