import { createLayer, type PolicyLayer } from '../../../src/policy/layer.js';
import { COMMANDS, type CommandFacts } from '../../../src/policy/table.js';
import type { JsonObject } from '../../../src/shared/json.js';
import type { Tier } from '../../../src/shared/tiers.js';

/** A policy layer in which nothing is given but what a test names. */
export function layer(given: { allow?: string[]; deny?: string[]; 'allow-dangerous'?: string[] } = {}, source = 'inputs'): PolicyLayer {
  return createLayer(source, given);
}

export function namesOf(tier: Tier): string[] {
  return [...COMMANDS.values()].filter((facts: CommandFacts) => facts.tier === tier).map((facts) => facts.name);
}

export const DANGEROUS = namesOf('dangerous');

/** A command, with its arguments left out where there are none. */
export function command(execute: string, args?: JsonObject): { execute: string; arguments?: JsonObject } {
  return args === undefined ? { execute } : { execute, arguments: args };
}
