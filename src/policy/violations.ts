import { MaqetError } from '../shared/errors.js';
import type { Tier } from '../shared/tiers.js';
import type { PolicyCommand, PolicyContext } from './decision.js';
import { judge } from './judge.js';
import type { PolicyLayer } from './layer.js';
import { COMMANDS, factsOf } from './table.js';

/** A step of a QMP script, reduced to what the policy judges. */
export interface PolicyStep {
  /** Its line in the script, from 1. */
  readonly line: number;
  /** Undefined for a step that sends nothing. */
  readonly command?: PolicyCommand;
}

/** One blocked command. */
export interface Violation {
  /** Its line in the script; undefined for a command that is not in a script. */
  readonly line?: number;
  /** The input that it stands in, and the place in a configuration file if that sets the input. */
  readonly input?: string;
  readonly at?: string;
  /** The item of a list, from 0. */
  readonly item?: number;
  readonly command: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly remedy: string;
}

/** The policy blocked commands. Lists every violation with the command, the danger, and how to allow it. */
export class PolicyError extends MaqetError {
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    const noun = violations.every(({ command }) => COMMANDS.has(command)) ? 'QMP command' : 'request';
    const count = violations.length === 1 ? `a ${noun}` : `${violations.length} ${noun}s`;
    const list = violations.map(({ line, at, reason, remedy }) => {
      const place = at ?? (line === undefined ? undefined : `line ${line}`);
      return `  ${place === undefined ? '' : `${place}: `}${reason} ${remedy}`;
    });
    super(`The policy blocks ${count}:\n${list.join('\n')}`, {
      remedy: `Nothing was sent.${violations.some(({ command }) => factsOf(command)) ? ' Run `maqet policy explain COMMAND` for details.' : ''}`,
      status: 'blocked',
    });
    this.violations = violations;
  }
}

/**
 * Judges every command of a script. A command that writes the same file as an earlier one is a violation, too: it would truncate the
 * evidence of the first.
 *
 * @returns all violations in the order of the script; empty if the whole script may run.
 */
export function checkScript(layers: readonly PolicyLayer[], steps: readonly PolicyStep[], context: PolicyContext = {}): Violation[] {
  const written = new Map<string, number>();
  const found = steps.flatMap(({ line, command }) => {
    if (command === undefined) return [];
    const decision = judge(layers, command, context);
    if (decision.decision === 'block') {
      const { command: name, tier, reason, remedy } = decision;
      return [{ line, command: name, tier, reason, remedy }];
    }
    return decision.paths.flatMap(({ directory, name }) => {
      const file = `${directory}/${name}`;
      const first = written.get(file);
      if (directory === 'files' || first === undefined) {
        written.set(file, line);
        return [];
      }
      const reason = `\`${decision.command}\` would overwrite \`${file}\`, which line ${first} writes.`;
      return [{ line, command: decision.command, tier: decision.tier, reason, remedy: 'Give each file a different name.' }];
    });
  });
  // One line of a script can stand for many commands: a typed text is one for each key.
  return found.filter(({ line, reason }, index) => found[index - 1]?.line !== line || found[index - 1]?.reason !== reason);
}
