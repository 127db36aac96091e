import { OUTPUTS } from '../src/engine/records/outputs.js';
import { INPUTS, type InputEntry } from '../src/inputs/schema.js';

const COLUMN = 100;

/** What the README's usage block shows: every input with its description and default. */
export function renderUsage(): string {
  const shown = INPUTS.filter((input) => input.expression === undefined);
  const inputs = shown.map((input) => `${comment(input)}    ${input.name}: ''\n`).join('\n');
  return `\`\`\`yaml\n- uses: maqet/action@v1\n  with:\n${inputs}\`\`\``;
}

function comment(input: InputEntry): string {
  const lines = [...wrap(input.description), `Default: ${input.default ?? input.unset ?? ''}`];
  return lines.map((line) => `    # ${line}\n`).join('');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= COLUMN) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The README's table of inputs, grouped. */
export function renderInputs(): string {
  const rows = INPUTS.map((input, index) => {
    const group = INPUTS[index - 1]?.group === input.group ? '' : input.group;
    return [group, `\`${input.name}\``, defaultCell(input), input.description];
  });
  return table(['Group', 'Input', 'Default', 'Meaning'], rows);
}

function defaultCell(input: InputEntry): string {
  const text = input.expression ?? input.default;
  return text === undefined ? (input.unset ?? '') : `\`${text}\``;
}

/** The README's table of outputs. */
export function renderOutputs(): string {
  return table(
    ['Output', 'Meaning'],
    OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
