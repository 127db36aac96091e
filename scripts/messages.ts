// npm run messages -- --count 30 --seed 1: prints messages, remedies, help texts and descriptions of src/, picked at random, each with
// its place. They are for reading aloud: each should read like the documentation of a good tool.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const SOURCE = path.resolve(import.meta.dirname, '../src');
const USAGE = 'Usage: npm run messages [-- --count N --seed N]';
/** A text of fewer words is a name, an option or a part of a sentence. */
const LEAST_WORDS = 4;
/** A list of names, such as keys or devices, has none of these words and no punctuation. */
const SENTENCE = /[.,:;(]|(?<![\w-])(?:an?|and|at|by|for|has|in|is|it|no|not|of|on|or|the|this|to|with|without)(?![\w-])/;
/** A line of a stylesheet. */
const STYLE = /^ *[^\n]*\{ [a-z-]+: [^\n]*; \}$/m;
/** Only names and hashes, no message. */
const NAMES_ONLY = path.join('policy', 'devices.json');
const WORD = /^[("'`]*[A-Za-z][a-z]*(?:['-][a-z]+)*[)"'`.,:;!?…]*$/;

/** A text that users may read. */
export interface Message {
  /** `FILE:LINE`, from the root of the project. */
  readonly place: string;
  /** With `${…}` where a value is filled in. */
  readonly text: string;
}

/** Collects the messages of all source files and of the tables of the policy, in the order of the files. */
function collectMessages(root: string): Message[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && name !== NAMES_ONLY)
    .sort()
    .flatMap((name) => messagesOf(`src/${name.replaceAll(path.sep, '/')}`, readFileSync(path.join(root, name), 'utf8')));
}

/** Collects the messages of one file: strings and templates that read like a sentence. Imports, types and comments hold none. */
export function messagesOf(file: string, content: string): Message[] {
  const tree = file.endsWith('.json') ? ts.parseJsonText(file, content) : ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const messages: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node, tree);
    if (text !== undefined && readsLikeSentence(text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      messages.push({ place: `${file}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return messages;
}

function textOf(node: ts.Node, tree: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ expression, literal }) => `\${${expression.getText(tree)}}${literal.text}`).join('');
}

function readsLikeSentence(text: string): boolean {
  if (STYLE.test(text)) return false;
  const words = text.replaceAll(/\$\{[^}]*\}/g, 'x').split(/\s+/);
  return words.filter((word) => WORD.test(word)).length >= LEAST_WORDS && SENTENCE.test(text);
}

/** Picks `count` messages, none twice. The same seed picks the same ones. */
export function pick(messages: readonly Message[], count: number, seed: number): Message[] {
  const random = randomNumbers(seed);
  return messages
    .map((message) => ({ message, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ message }) => message);
}

/** Returns a generator of numbers from 0 to 1 that depends on the seed alone (xorshift). */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '30' }, seed: { type: 'string' } } });
  const count = Number(values.count);
  const seed = Number(values.seed ?? Date.now() % 10_000);
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) throw new Error(USAGE);
  const messages = collectMessages(SOURCE);
  for (const { place, text } of pick(messages, count, seed)) process.stdout.write(`${place}\n    ${text.replaceAll('\n', '\n    ')}\n`);
  process.stdout.write(`\n${Math.min(count, messages.length)} of ${messages.length} messages, seed ${seed}\n`);
}
