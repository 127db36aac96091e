import { readFile } from 'node:fs/promises';
import { updatePolicyGuide } from '../src/policy/guide.js';
import { fillBlocks } from './blocks.js';
import { renderAction } from './render-action.js';
import { renderInputs, renderOutputs, renderUsage } from './render-readme.js';

/** A file of the project that is generated as a whole or in parts. */
export interface GeneratedFile {
  readonly name: string;
  /** What the file must hold, given what it holds now. */
  readonly render: (current: string) => string;
}

const FILES: readonly GeneratedFile[] = [
  { name: 'action.yml', render: renderAction },
  {
    name: 'README.md',
    render: (current) => fillBlocks(current, { usage: renderUsage(), inputs: renderInputs(), outputs: renderOutputs() }),
  },
  { name: 'docs/security/qmp-policy.md', render: updatePolicyGuide },
];

/** The names of the generated files, relative to the project. */
export const GENERATED: readonly string[] = FILES.map(({ name }) => name);

/** Where a generated file is, what it holds and what it should hold. */
export async function regenerate(name: string): Promise<{ file: URL; current: string; wanted: string }> {
  const found = FILES.find((entry) => entry.name === name);
  if (found === undefined) throw new TypeError(`${name} is not generated.`);
  const file = new URL(`../${name}`, import.meta.url);
  const current = await readFile(file, 'utf8');
  return { file, current, wanted: found.render(current) };
}
