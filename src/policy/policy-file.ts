import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError, MaqetError } from '../shared/errors.js';
import { hasKnownKey } from '../shared/known-keys.js';
import { didYouMean } from '../shared/nearest.js';
import { oneLine } from '../shared/untrusted-text.js';
import { worded } from '../shared/wording.js';
import { createLayer, entryProblem, type LayerList, type PolicyLayer } from './layer.js';
import { isLimitName, LIMIT_NAMES, type Limits, limitsSchema, readLimit } from './limits.js';

/** One problem of a policy file. */
export interface PolicyFileProblem {
  /** 1-based. */
  readonly line: number;
  readonly problem: string;
}

/** A policy file is invalid. Reports every problem at once. */
export class PolicyFileError extends MaqetError {
  readonly problems: readonly PolicyFileProblem[];

  constructor(source: string, problems: readonly PolicyFileProblem[]) {
    const list = problems.map(({ line, problem }) => `  line ${line}: ${problem}`).join('\n');
    super(`The ${oneLine(source)} is invalid:\n${list}`, {
      remedy: `Correct the file. It may hold the lists \`allow\`, \`deny\` and \`allow-dangerous\` of command names, and the limits ${LIMIT_NAMES.join(', ')}. Nothing was started.`,
    });
    this.problems = problems;
  }
}

const LENGTH_LIMIT = 256 * 1024;
const names = z.union([z.string().transform(words), z.array(z.string())], { error: 'must be a list of names' });
const LISTS = ['allow', 'deny', 'allow-dangerous'] as const satisfies readonly LayerList[];
const schema = z.strictObject({
  allow: names.optional(),
  deny: names.optional(),
  'allow-dangerous': names.optional(),
  ...Object.fromEntries(LIMIT_NAMES.map((name) => [name, z.unknown().optional()])),
});

const KEYS: readonly string[] = [...LISTS, ...LIMIT_NAMES];

const HOLDS_NOTHING = `holds no policy; add at least one of ${KEYS.join(', ')}`;

/**
 * Parses a policy file: YAML with `allow`, `deny` and `allow-dangerous`, each a list, or a string with commas or spaces, and with limits
 * on inputs.
 *
 * @param source - the name of the file in messages, e.g. `policy file ci/policy.yml`.
 * @throws PolicyFileError if the file is empty, too large, not YAML, or has an invalid entry. It quotes nothing of a text that has no
 *   key of a policy.
 */
export function parsePolicyFile(text: string, source: string): PolicyLayer {
  if (text.length > LENGTH_LIMIT) throw new PolicyFileError(source, [{ line: 1, problem: `is longer than ${LENGTH_LIMIT} characters` }]);
  // Do not quote a file that is something else, such as one with secrets.
  if (!hasKnownKey(text, KEYS)) throw new PolicyFileError(source, [{ line: 1, problem: HOLDS_NOTHING }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const lineOf = (offset: number | undefined): number => Math.max(1, lines.linePos(offset ?? 0).line);
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    throw new PolicyFileError(
      source,
      syntax.map((error) => ({ line: lineOf(error.pos[0]), problem: oneLine(error.message) })),
    );
  }
  const nodeLine = (path: readonly PropertyKey[]): number => {
    const node: unknown = document.getIn(path, true) ?? document.contents;
    return lineOf((node as { range?: [number, number, number] | null } | null)?.range?.[0]);
  };
  const plain = toPlain(document, source);
  const read = schema.safeParse(plain);
  const { limits, problems: wrong } = readLimits(plain, nodeLine);
  const problems = [
    ...(read.success
      ? [...emptyProblems(read.data, nodeLine), ...nameProblems(read.data, nodeLine)]
      : read.error.issues.flatMap((issue) => shapeProblems(issue, nodeLine))),
    ...wrong,
  ];
  if (!read.success || problems.length > 0) {
    throw new PolicyFileError(
      source,
      problems.toSorted((one, other) => one.line - other.line),
    );
  }
  const layer = createLayer(source, read.data);
  return Object.keys(limits).length === 0 ? layer : { ...layer, limits };
}

/** A policy without content, or a `deny` that denies nothing, is more likely a mistake than a decision. */
function emptyProblems(file: z.infer<typeof schema>, lineOf: LineOf): PolicyFileProblem[] {
  if (Object.keys(file).length === 0) return [{ line: 1, problem: HOLDS_NOTHING }];
  if (file.deny === undefined || file.deny.length > 0) return [];
  return [{ line: lineOf(['deny']), problem: '`deny` is empty and denies nothing; name what is denied, or remove it' }];
}

function readLimits(file: unknown, lineOf: LineOf): { limits: Limits; problems: PolicyFileProblem[] } {
  const problems: PolicyFileProblem[] = [];
  const limits: [string, unknown][] = [];
  const entries = z.record(z.string(), z.unknown()).safeParse(file).data ?? {};
  for (const name of Object.keys(entries).filter(isLimitName)) {
    try {
      const limit = readLimit(name, entries[name], (problem, value) => {
        throw new InputError([{ input: name, value: value ?? '', problem }]);
      });
      if (limit !== undefined) limits.push([name, limit]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const lead = (value: string): string => (value === '' ? '' : `: \`${oneLine(value, 80)}\``);
      problems.push(
        ...error.problems.map(({ value, problem }) => ({ line: lineOf([name]), problem: `\`${name}\`${lead(value)} ${problem}` })),
      );
    }
  }
  return { limits: limitsSchema.parse(Object.fromEntries(limits)), problems };
}

/** Returns the line of a node. */
type LineOf = (path: readonly PropertyKey[]) => number;

function toPlain(document: ReturnType<typeof parseDocument>, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new PolicyFileError(source, [{ line: 1, problem: 'uses a YAML alias (`*name`); write the names instead' }]);
  }
}

function shapeProblems(issue: z.core.$ZodIssue, lineOf: LineOf): PolicyFileProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf([key]),
      problem: `\`${oneLine(key, 60)}\` is not part of a policy; ${didYouMean(key, KEYS) ?? `use ${KEYS.join(', ')}`}`,
    }));
  }
  const list = String(issue.path[0] ?? '');
  if (list === '') return [{ line: 1, problem: HOLDS_NOTHING }];
  const never = list === 'allow-dangerous' ? '; name each command, `true` is not valid' : '';
  return [{ line: lineOf(issue.path.slice(0, 1)), problem: `\`${list}\` must be a list or a string of command names${never}` }];
}

function nameProblems(file: z.infer<typeof schema>, lineOf: LineOf): PolicyFileProblem[] {
  return LISTS.flatMap((list) =>
    (file[list] ?? []).flatMap((entry, index) => {
      const problem = entryProblem(list, entry);
      if (problem === undefined) return [];
      // The file has the lists under their plain names, whatever front reads it.
      return [{ line: lineOf([list, index]), problem: `\`${list}\`: \`${oneLine(entry, 80)}\` ${worded(problem)}` }];
    }),
  );
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
