import { z } from 'zod';
import { InputError, type InputProblem } from '../shared/errors.js';
import type { JsonObject } from '../shared/json.js';
import { globMatches, isCommandName, isGlob, nearestCommand } from './names.js';
import { COMMANDS, type CommandFacts, factsOf, GUEST_COMMANDS } from './table.js';

const namesSchema = z.array(z.string()).readonly();

/**
 * One voice on what may run: the inputs of the step that starts a VM, those of a later step, a policy file.
 *
 * A command runs only if every layer permits it, so a layer can narrow what the others permit and never widen it.
 */
export const policyLayerSchema = z.strictObject({
  /** Who speaks, as messages name it: `inputs`, `policy file ci/policy.yml`. */
  source: z.string(),
  /** Names, globs and `@safe @memory-dump @privileged`. */
  allow: namesSchema,
  /** Names, globs and tiers; wins over the other two. */
  deny: namesSchema,
  /** Dangerous commands, each by its name. */
  allowDangerous: namesSchema,
  /** SHA-256 (hex) of the file that the layer was read from, if it was. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export type PolicyLayer = Readonly<z.infer<typeof policyLayerSchema>>;

/** Who speaks, for the audit log: each layer's source, and the hash of its file. */
export function layerFacts(layers: readonly PolicyLayer[]): JsonObject[] {
  return layers.map(({ source, sha256 }): JsonObject => (sha256 === undefined ? { source } : { source, sha256 }));
}

/** The three lists of a layer by the names that users know. */
export type LayerList = 'allow' | 'deny' | 'allow-dangerous';

/** What `allow` means where nobody says otherwise. */
export const DEFAULT_ALLOW: readonly string[] = ['@safe', '@memory-dump', '@privileged'];

const GROUPS: Readonly<Record<LayerList, readonly string[]>> = {
  allow: DEFAULT_ALLOW,
  deny: ['@safe', '@memory-dump', '@privileged', '@dangerous'],
  'allow-dangerous': [],
};

/** True if an entry of `allow` or `deny` covers the command. */
export function covers(entry: string, facts: CommandFacts): boolean {
  if (entry.startsWith('@')) return entry === `@${facts.tier}`;
  return isGlob(entry) ? globMatches(entry, facts.name) : entry === facts.name;
}

/**
 * Makes a layer of the lists that were given; a missing `allow` is {@link DEFAULT_ALLOW}, the other two are empty.
 *
 * @throws InputError with every entry that means nothing: a misspelt `deny` would otherwise deny nothing, silently.
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

/** Every entry of a layer that means nothing. */
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

/** What is wrong with one entry, as the end of a sentence that names it; undefined if it is meaningful. */
export function entryProblem(list: LayerList, entry: string): string | undefined {
  if (list === 'allow-dangerous' && /^(@.*|.*[*?].*|true|all)$/.test(entry)) {
    return 'is no command; dangerous commands are allowed by their full names, one by one, never by a pattern, a tier or `true`';
  }
  if (entry.startsWith('@')) return groupProblem(list, entry);
  return isGlob(entry) ? globProblem(list, entry) : nameProblem(list, entry);
}

function groupProblem(list: LayerList, entry: string): string | undefined {
  if (GROUPS[list].includes(entry)) return undefined;
  if (entry === '@dangerous') return 'cannot be allowed as a whole; name each dangerous command in `allow-dangerous`';
  return `is no tier; use ${GROUPS[list].join(', ')}`;
}

function globProblem(list: LayerList, entry: string): string | undefined {
  const matched = [...COMMANDS.values(), ...GUEST_COMMANDS.values()].filter((facts) => covers(entry, facts));
  if (matched.length === 0) return 'matches no QMP command; correct it or remove it';
  if (list === 'allow' && matched.every((facts) => facts.tier === 'dangerous')) {
    return 'matches dangerous commands only, which `allow` does not let through; name each in `allow-dangerous`';
  }
  return undefined;
}

function nameProblem(list: LayerList, entry: string): string | undefined {
  const tier = factsOf(entry)?.tier;
  if (tier === undefined) {
    const nearest = nearestCommand(entry, [...COMMANDS.keys(), ...GUEST_COMMANDS.keys()]);
    const hint = nearest === undefined ? '`maqet policy table` lists them' : `did you mean \`${nearest}\`?`;
    return isCommandName(entry) ? `is no QMP command that the policy knows; ${hint}` : `is not written as a QMP command; ${hint}`;
  }
  if (list === 'allow' && tier === 'dangerous') return 'is dangerous, and `allow` does not let it through; name it in `allow-dangerous`';
  if (list === 'allow-dangerous' && tier !== 'dangerous') return `is not dangerous but ${tier}; it is governed by \`allow\` and \`deny\``;
  return undefined;
}
