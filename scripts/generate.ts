// npm run generate: writes the generated files of the project. test/scripts/generate.test.ts fails until it has run.
import { readFile, writeFile } from 'node:fs/promises';
import { renderAction, renderInputsPage } from './render-inputs.js';
import { commandTables } from './render-policy-guide.js';

/** A file of the project that is generated, as a whole or in parts. */
interface GeneratedFile {
  readonly name: string;
  /** Renders the file, given its current content. */
  readonly render: (current: string) => string;
}

const FILES: readonly GeneratedFile[] = [
  { name: 'action.yml', render: renderAction },
  { name: 'docs/inputs.md', render: renderInputsPage },
  { name: 'docs/security/qmp-policy.md', render: (current) => fillBlocks(current, commandTables()) },
];

/** The names of the generated files, relative to the project. */
export const GENERATED: readonly string[] = FILES.map(({ name }) => name);

/** Reads a generated file and renders it again. */
export async function regenerate(name: string): Promise<{ file: URL; current: string; wanted: string }> {
  const found = FILES.find((entry) => entry.name === name);
  if (found === undefined) throw new TypeError(`${name} is not generated.`);
  const file = new URL(`../${name}`, import.meta.url);
  const current = await readFile(file, 'utf8').catch(() => '');
  return { file, current, wanted: found.render(current) };
}

/**
 * Replaces the generated parts of a document: the text between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`.
 *
 * @param blocks - the content of each part by its name.
 * @throws Error if the document lacks the markers of a part.
 */
export function fillBlocks(document: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- generated:${name} -->\n`, `\n<!-- /generated:${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`The document has no generated block ${name}.`);
    return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
  }, document);
}

if (import.meta.main) {
  for (const name of GENERATED) {
    const { file, current, wanted } = await regenerate(name);
    if (current === wanted) continue;
    await writeFile(file, wanted);
    process.stdout.write(`wrote ${name}\n`);
  }
}
