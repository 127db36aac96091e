import { InputError, type InputProblem } from '../shared/errors.js';

/** An input of the `report` action. */
interface GatherInput {
  readonly description: string;
  readonly default: string;
}

/** Every input of the `report` action. `report/action.yml` has the same. */
export const GATHER_INPUTS = {
  pattern: {
    description:
      'Names of the artifacts to read, one a line, with `*` for any characters. The default matches the names that maqet generates.',
    default: 'maqet-*',
  },
  'artifact-name': {
    description: 'Name of the artifact with the page, without `.html`. A second or later attempt of the workflow run adds its number.',
    default: 'maqet-report',
  },
  'fail-on': {
    description: '`never`, or `failed`: the step fails if a run did not pass, if a report cannot be read, or if there is no report.',
    default: 'never',
  },
} as const satisfies Readonly<Record<string, GatherInput>>;

/** Every output of the `report` action. */
export const GATHER_OUTPUTS = {
  status: '`passed` if every run passed, else `failed`. `empty` if there is no report.',
  cells: 'JSON list of the runs: `vm`, `status`, `job`, `matrix`, `durationMs`, `bootMs`, `artifact`, `url`.',
  report: 'Path of the page.',
  'artifact-id': 'Id of the uploaded page.',
  'artifact-url': 'Address of the uploaded page.',
} as const;

export type GatherOutput = keyof typeof GATHER_OUTPUTS;

/** The parsed inputs of the `report` action. */
export interface GatherSettings {
  readonly matches: (artifact: string) => boolean;
  /** The patterns as they were given, for messages. */
  readonly pattern: string;
  readonly artifactName: string;
  readonly failOn: 'never' | 'failed';
}

const ARTIFACT_NAME = /^[^":<>|*?\\/\r\n\u0000-\u001f]{1,160}$/;
const MAX_PATTERN = 1000;

/**
 * Parses the inputs. Pure.
 *
 * @throws InputError that lists every problem.
 */
export function gatherSettings(raw: Readonly<Record<string, string>>): GatherSettings {
  const problems: InputProblem[] = Object.keys(raw)
    .filter((name) => !Object.hasOwn(GATHER_INPUTS, name))
    .map((name) => ({ input: name, value: raw[name] ?? '', problem: `is unknown; use ${Object.keys(GATHER_INPUTS).join(', ')}` }));
  const value = (input: keyof typeof GATHER_INPUTS): string => raw[input]?.trim() || GATHER_INPUTS[input].default;
  const refuse = (input: keyof typeof GATHER_INPUTS, problem: string): void => {
    problems.push({ input, value: value(input).slice(0, 120), problem });
  };
  const [pattern, artifactName, failOn] = [value('pattern'), value('artifact-name'), value('fail-on')];
  if (pattern.length > MAX_PATTERN) refuse('pattern', `is longer than ${MAX_PATTERN} characters`);
  if (!ARTIFACT_NAME.test(artifactName)) {
    refuse('artifact-name', 'is not a name of an artifact; use up to 160 characters without " : < > | * ? \\ / and line breaks');
  }
  if (failOn !== 'never' && failOn !== 'failed') refuse('fail-on', 'is not one of never, failed');
  if (problems.length > 0) throw new InputError(problems);
  return { matches: matcher(pattern), pattern, artifactName, failOn: failOn as GatherSettings['failOn'] };
}

/** Returns a matcher that compares piece by piece. It uses no regular expression made from the input, so no pattern can be slow. */
function matcher(patterns: string): (name: string) => boolean {
  const globs = patterns.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim().split('*')]));
  return (name) => globs.some((pieces) => matchesPieces(name, pieces));
}

function matchesPieces(name: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
