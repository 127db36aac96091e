import { z } from 'zod';
import { InputError, type InputProblem } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { listOf } from '../shared/json-schema.js';
import { TIERS } from '../shared/tiers.js';
import { input } from '../shared/wording.js';
import { limitsSchema } from './limits.js';
import { COMMANDS, type CommandFacts, factsOf, GUEST_COMMANDS, isCommandName, suggestCommand } from './table.js';

const namesSchema = listOf(z.string(), 10_000);

/**
 * The policy of one party: the inputs of the step that starts a VM, the inputs of a later step, a policy file.
 *
 * A command runs only if every layer permits it, so a layer can narrow what the others permit and never widen it.
 */
export const policyLayerSchema = z.strictObject({
  /** The party, as messages name it: `inputs`, `policy file ci/policy.yml`. */
  source: z.string(),
  /** Names, globs and `@safe @memory-dump @privileged`. */
  allow: namesSchema,
  /** Names, globs and tiers; takes precedence over the other two. */
  deny: namesSchema,
  /** Dangerous commands, each by its full name. */
  allowDangerous: namesSchema,
  /** SHA-256 (hex) of the file that holds the layer, if a file holds it. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** What the file permits beside commands. */
  limits: limitsSchema.optional(),
});

export type PolicyLayer = Readonly<z.infer<typeof policyLayerSchema>>;

/** Returns the source of each layer, and the hash of its file, for the audit log. */
export function layerFacts(layers: readonly PolicyLayer[]): JsonObject[] {
  return layers.map(({ source, sha256 }): JsonObject => (sha256 === undefined ? { source } : { source, sha256 }));
}

/** The three lists of a layer, by the names that users write. */
export type LayerList = 'allow' | 'deny' | 'allow-dangerous';

const TIER_ENTRIES = TIERS.toReversed().map((tier) => `@${tier}`);

/** The entries of `allow` in a layer that does not set it. */
export const DEFAULT_ALLOW: readonly string[] = TIER_ENTRIES.filter((entry) => entry !== '@dangerous');

const TIERS_OF: Readonly<Record<LayerList, readonly string[]>> = {
  allow: DEFAULT_ALLOW,
  deny: TIER_ENTRIES,
  'allow-dangerous': [],
};

/** Returns true if an entry of `allow` or `deny` covers the command. */
export function covers(entry: string, facts: CommandFacts): boolean {
  if (entry.startsWith('@')) return entry === `@${facts.tier}`;
  return isGlob(entry) ? globMatches(entry, facts.name) : entry === facts.name;
}

function isGlob(entry: string): boolean {
  return /[*?]/.test(entry);
}

/** Returns true if a pattern covers the whole name: `*` stands for any text, `?` for one character. Takes at most pattern × name steps. */
export function globMatches(pattern: string, name: string): boolean {
  let at = 0;
  let seen = 0;
  let star = -1;
  let retry = 0;
  // Retrying the last star alone is enough, and keeps a pattern of many stars from taking exponential time.
  while (seen < name.length) {
    if (pattern[at] === '*') {
      star = at++;
      retry = seen;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[seen])) {
      at += 1;
      seen += 1;
    } else if (star >= 0) {
      at = star + 1;
      seen = ++retry;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/**
 * Makes a layer of the given lists. Without `allow`, {@link DEFAULT_ALLOW} applies. The other lists are empty by default.
 *
 * @throws InputError with every invalid entry: a misspelt name in `deny` would silently deny nothing.
 */
export function createLayer(source: string, given: { [list in LayerList]?: readonly string[] | undefined }): PolicyLayer {
  const layer = {
    source,
    allow: given.allow ?? DEFAULT_ALLOW,
    deny: given.deny ?? [],
    allowDangerous: given['allow-dangerous'] ?? [],
  };
  const problems = layerProblems(layer);
  if (problems.length > 0) throw new InputError(problems);
  return layer;
}

/** Returns a problem for each invalid entry of a layer. */
export function layerProblems(layer: PolicyLayer): InputProblem[] {
  const lists: [LayerList, readonly string[]][] = [
    ['allow', layer.allow],
    ['deny', layer.deny],
    ['allow-dangerous', layer.allowDangerous],
  ];
  return lists.flatMap(([input, entries]) =>
    entries.flatMap((value) => {
      const problem = entryProblem(input, value);
      return problem === undefined ? [] : [{ input, value, problem }];
    }),
  );
}

/** Returns what is wrong with one entry, as the end of a sentence that names the entry; undefined if it is valid. */
export function entryProblem(list: LayerList, entry: string): string | undefined {
  if (list === 'allow-dangerous' && /^(@.*|.*[*?].*|true|all)$/.test(entry)) {
    return 'is not the name of a command; name each dangerous command in full, not by a pattern, a tier or `true`';
  }
  if (entry.startsWith('@')) return tierProblem(list, entry);
  return isGlob(entry) ? globProblem(list, entry) : nameProblem(list, entry);
}

function tierProblem(list: LayerList, entry: string): string | undefined {
  if (TIERS_OF[list].includes(entry)) return undefined;
  if (entry === '@dangerous') return `cannot be allowed as a whole; name each dangerous command in ${input('allow-dangerous')}`;
  return `is not a tier; use ${TIERS_OF[list].join(', ')}`;
}

function globProblem(list: LayerList, entry: string): string | undefined {
  const matched = [...COMMANDS.values(), ...GUEST_COMMANDS.values()].filter((facts) => covers(entry, facts));
  if (matched.length === 0) return 'matches no command; correct it or remove it';
  if (list === 'allow' && matched.every((facts) => facts.tier === 'dangerous')) {
    return `matches dangerous commands only, and ${input('allow')} does not apply to them; name each in ${input('allow-dangerous')}`;
  }
  return undefined;
}

function nameProblem(list: LayerList, entry: string): string | undefined {
  const tier = factsOf(entry)?.tier;
  if (tier === undefined) {
    const hint = suggestCommand(entry) ?? '`maqet policy table` lists all commands';
    return isCommandName(entry) ? `is not in the command table; ${hint}` : `is not a valid command name; ${hint}`;
  }
  if (list === 'allow' && tier === 'dangerous')
    return `is dangerous, and ${input('allow')} does not apply to it; name it in ${input('allow-dangerous')}`;
  if (list === 'allow-dangerous' && tier !== 'dangerous')
    return `is not dangerous but ${tier}; use ${input('allow')} and ${input('deny')} for it`;
  return undefined;
}
