/** A generated part of a document: what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
export type Blocks = Readonly<Record<string, string>>;

/**
 * The document with its generated parts replaced.
 *
 * @throws Error if a part has no place in the document: then it would silently be missing.
 */
export function fillBlocks(document: string, blocks: Blocks): string {
  return Object.entries(blocks).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- generated:${name} -->\n`, `\n<!-- /generated:${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`The document has no generated block ${name}.`);
    return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
  }, document);
}
