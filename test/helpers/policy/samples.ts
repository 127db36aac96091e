import { createLayer, type PolicyLayer } from '../../../src/policy/layer.js';
import { COMMANDS } from '../../../src/policy/table.js';
import type { JsonObject } from '../../../src/shared/json.js';
import type { Tier } from '../../../src/shared/tiers.js';

/** Makes a policy layer with the defaults for the lists that a test does not give. */
export function layer(given: { allow?: string[]; deny?: string[]; 'allow-dangerous'?: string[] } = {}, source = 'inputs'): PolicyLayer {
  return createLayer(source, given);
}

export function namesOf(tier: Tier): string[] {
  return [...COMMANDS.values()].filter((facts) => facts.tier === tier).map((facts) => facts.name);
}

export const DANGEROUS = namesOf('dangerous');

/** Makes a command, without `arguments` if there are none. */
export function command(execute: string, args?: JsonObject): { execute: string; arguments?: JsonObject } {
  return args === undefined ? { execute } : { execute, arguments: args };
}
