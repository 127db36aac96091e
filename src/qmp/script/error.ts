import { MaqetError } from '../../shared/errors.js';

/** One thing wrong with a QMP script. */
export interface ScriptProblem {
  /** The line, from 1. */
  readonly line: number;
  readonly problem: string;
}

/** How many problems the message spells out; `problems` holds all of them. */
const SHOWN = 50;

/** A QMP script cannot be used. Reports every problem at once; nothing has been run. */
export class ScriptError extends MaqetError {
  readonly problems: readonly ScriptProblem[];

  constructor(problems: readonly ScriptProblem[]) {
    const shown = problems.slice(0, SHOWN).map(({ line, problem }) => `QMP script, line ${line}: ${problem}.`);
    if (problems.length > SHOWN) shown.push(`QMP script: ${problems.length - SHOWN} more problems.`);
    super(shown.join('\n'), { remedy: 'Correct the lines named here; nothing was started.' });
    this.problems = problems;
  }
}

/** The problems found so far; reading goes on, so that all are reported together. */
export class ProblemList {
  readonly found: ScriptProblem[] = [];

  add(line: number, problem: string): void {
    this.found.push({ line, problem });
  }
}
