import { oneLine } from '../shared/untrusted-text.js';
import type { Refusal } from './decision.js';
import { covers, type LayerList, type PolicyLayer } from './layer.js';
import type { CommandFacts } from './table.js';

/**
 * Why the layers do not let the command through, whatever its arguments; undefined if each of them does.
 *
 * `deny` is asked first. A dangerous command is governed by `allow-dangerous` in place of `allow`: no name, glob or tier in
 * `allow` lets it through.
 */
export function layersRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  if (layers.length === 0) {
    return {
      reason: `\`${facts.name}\` is blocked: no policy is in force.`,
      remedy: 'Give at least one policy layer; its default suffices.',
    };
  }
  return denyRefusal(layers, facts) ?? (facts.tier === 'dangerous' ? dangerRefusal(layers, facts) : allowRefusal(layers, facts));
}

function denyRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const denying = layers.flatMap((layer) => layer.deny.filter((entry) => covers(entry, facts)).map((entry) => ({ layer, entry })));
  if (denying.length === 0) return undefined;
  const who = denying.map(({ layer, entry }) => `\`deny: ${quoted(entry)}\` (${oneLine(layer.source)})`).join(' and ');
  return {
    reason: `\`${facts.name}\` (${facts.tier}) is denied by ${who}.`,
    remedy: `Remove what denies it; \`deny\` wins over \`allow\` and \`allow-dangerous\`.`,
  };
}

function dangerRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const missing = layers.filter((layer) => !layer.allowDangerous.includes(facts.name));
  if (missing.length === 0) return undefined;
  const lines = missing.map((layer) => inputLine('allow-dangerous', [...layer.allowDangerous, facts.name], layer)).join(' and ');
  return {
    reason: `\`${facts.name}\` is dangerous and blocked: ${facts.reason}.`,
    remedy: `If you accept that danger, write ${lines}.`,
  };
}

function allowRefusal(layers: readonly PolicyLayer[], facts: CommandFacts): Refusal | undefined {
  const missing = layers.filter((layer) => !layer.allow.some((entry) => covers(entry, facts)));
  if (missing.length === 0) return undefined;
  const lines = missing.map((layer) => inputLine('allow', [...layer.allow, facts.name], layer)).join(' and ');
  const who = missing.map((layer) => oneLine(layer.source)).join(' and ');
  return {
    reason: `\`${facts.name}\` (${facts.tier}: ${facts.reason}) is not in the \`allow\` list of ${who}.`,
    remedy: `To allow it, write ${lines}.`,
  };
}

/** The line that a user can paste: all that the list holds now, and the command. */
function inputLine(list: LayerList, entries: readonly string[], layer: PolicyLayer): string {
  return `\`${list}: ${quoted(entries.join(', '))}\` (${oneLine(layer.source)})`;
}

/** YAML wants quotes around a text that begins with `@` or `*`. */
function quoted(text: string): string {
  const shown = oneLine(text, 300);
  return /^[a-z]/.test(shown) ? shown : `'${shown.replaceAll("'", "''")}'`;
}
