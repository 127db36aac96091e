import { oneLine } from './untrusted-text.js';

// A message is often written far below the front that shows it, or in another process: it marks what fronts call by different names,
// and the front puts its own words there. Text without marks is the same in each front.

/** How a front calls what its users set. */
export interface Wording {
  /** What an input is: `Input` of a step, `Flag` of a command. */
  readonly noun: string;
  /** The input as its user writes it, with a value where one is meant. */
  readonly input: (name: string, value: string | undefined) => string;
  /** Where relative paths start. */
  readonly workspace: string;
  /** One run: a step of a workflow, or a command. */
  readonly step: string;
}

/** The words of a workflow, which are also those of files and records: inputs are called by their names. */
export const WORKFLOW: Wording = {
  noun: 'Input',
  input: (name, value) => (value === undefined ? name : `${name}: ${forYaml(value)}`),
  workspace: 'workspace',
  step: 'step',
};

/** The words of the command on a terminal. */
export const TERMINAL: Wording = {
  noun: 'Flag',
  input: (name, value) => (value === undefined ? `--${name}` : `--${name} ${forShell(value)}`),
  workspace: 'current directory',
  step: 'command',
};

// Control characters, because `JSON.stringify` and `oneLine` escape these: text from outside cannot hold a mark once it is quoted.
const START = '\u000e';
const END = '\u000f';
const MARK = /\u000e(@?[A-Za-z][a-z0-9-]*)(?:: ([^\u000e\u000f]*))?\u000f/g;

/** Marks the place where relative paths start: `below the ${WORKSPACE}`. */
export const WORKSPACE = `${START}@workspace${END}`;

/** Marks the word for one run: `an earlier ${STEP}`. */
export const STEP = `${START}@step${END}`;

/**
 * Marks an input in a message or remedy.
 *
 * @param name - as `action.yml` has it, such as `boot-timeout`.
 * @param value - where the text is about one: `input('run-with', 'ssh')` is `run-with: ssh` in a workflow, `--run-with ssh` on a terminal.
 */
export function input(name: string, value?: string): string {
  return mark(name, value);
}

/** Marks an input that the text is about, at the start of a sentence: Input `memory`, or Flag `--memory`. */
export function theInput(name: string): string {
  // An unknown input has the name that somebody typed.
  return /^[a-z][a-z0-9-]*$/.test(name) ? `${START}@noun${END} ${mark(name)}` : `${START}@noun${END} \`${oneLine(name, 60)}\``;
}

function mark(name: string, value?: string): string {
  // A mark that `worded` does not recognise would leave control characters in the text.
  if (!/^[A-Za-z][a-z0-9-]*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} cannot be the name of an input.`);
  return `${START}${name}${value === undefined ? '' : `: ${value.replaceAll(/[\u000e\u000f]/g, '')}`}${END}`;
}

/** Puts a front's words in the place of the marks in a text. */
export function worded(text: string, { noun, input: inputWords, workspace, step }: Wording = WORKFLOW): string {
  return text.replace(MARK, (_mark, name: string, value: string | undefined) => {
    if (name === '@noun') return noun;
    if (name === '@step') return step;
    return name === '@workspace' ? workspace : `\`${inputWords(name, value)}\``;
  });
}

/** Quotes a value that YAML would read as something else than this text. */
function forYaml(value: string): string {
  return /^[A-Za-z0-9/.](?!.*(?:: | #|['"{}[\]]))/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function forShell(value: string): string {
  return /^[\w./:,=+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
