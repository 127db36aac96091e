import ts from 'typescript';
import type { SourceFile } from './architecture.js';

/** A message or remedy of an error, as far as the source shows it: `…` stands for each value that is filled in. */
export interface ErrorMessage {
  /** `FILE:LINE`. */
  readonly place: string;
  readonly part: 'message' | 'remedy';
  readonly text: string;
}

/** Words that say nothing, or beg. */
const EMPTY_WORDS = /\b(?:sorry|oops|invalid input|something went wrong|an error (?:has )?occurred|unknown error|failed to)\b/i;

/** Collects the messages and remedies of all errors that are made: `new …Error(message, { remedy })`, and `super` in their classes. */
export function errorMessages(sources: readonly SourceFile[]): ErrorMessage[] {
  return sources.flatMap(({ path: file, text }) => {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const found: ErrorMessage[] = [];
    const add = (part: ErrorMessage['part'], expression: ts.Expression): void => {
      const { line } = tree.getLineAndCharacterOfPosition(expression.getStart());
      found.push(...textsOf(expression).map((one) => ({ place: `${file}:${line + 1}`, part, text: one })));
    };
    const visit = (node: ts.Node): void => {
      const [message, facts] = madeError(node) ?? [];
      if (message !== undefined) add('message', message);
      const remedy = facts === undefined ? undefined : member(facts, 'remedy');
      if (remedy !== undefined) add('remedy', remedy);
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Returns what is wrong with the form of a message, or undefined: a whole sentence that begins with what it is about. */
export function formProblem({ place, part, text }: ErrorMessage): string | undefined {
  const wrong = (what: string): string => `${place}: the ${part} ${what}: ${JSON.stringify(text)}`;
  if (text.trim() === '') return wrong('is empty');
  if (!/^(?:[A-Z]|[`"'(/]|--|…)/.test(text)) return wrong('does not begin like a sentence');
  if (!/(?:[.?]|\.[)"`]|…)$/.test(text)) return wrong('does not end like a sentence');
  if (/!\s|!$/.test(text)) return wrong('shouts');
  if (EMPTY_WORDS.test(text)) return wrong('says nothing or begs');
  if (/ {2}|\s$/.test(text)) return wrong('has stray blanks');
  return undefined;
}

/** Returns the arguments of an error that is made with a message and an object of facts. */
function madeError(node: ts.Node): [ts.Expression, ts.ObjectLiteralExpression] | undefined {
  const isError = ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
  const isSuper = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (!isError && !isSuper) return undefined;
  const [message, facts] = (node as ts.NewExpression | ts.CallExpression).arguments ?? [];
  if (message === undefined || facts === undefined || !ts.isObjectLiteralExpression(facts)) return undefined;
  return member(facts, 'remedy') === undefined && !/\bremedy\b/.test(facts.getText()) ? undefined : [message, facts];
}

function member(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((property) => property.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** Returns each text that an expression can have. A part that is no literal is `…`. */
function textsOf(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return textsOf(expression.left).flatMap((left) => textsOf(expression.right).map((right) => left + right));
  }
  if (!ts.isTemplateExpression(expression)) return ['…'];
  return [expression.head.text + expression.templateSpans.map(({ literal }) => `…${literal.text}`).join('')];
}
