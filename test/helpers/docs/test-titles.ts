import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(import.meta.dirname, '../../..');
/** The functions that take a title: `test(title, …)`, `test.each(…)(title, …)`, `describe…`. */
const DECLARES = /^(?<kind>test|it|describe)(?:\.(?:each|only|skip))?$/;
const NAMED = /^`(?<file>test\/[^`]+)` › (?<title>.+)$/;

/**
 * Returns the titles of the tests of a file as it declares them, each preceded by the titles of its groups and joined by ` › `. A title
 * with `%s` stands for all of its cases.
 *
 * @param file - from the root of the repository, such as `test/policy/judge.maqet.test.ts`.
 * @returns undefined if there is no such file.
 */
function testTitles(file: string): ReadonlySet<string> | undefined {
  const full = path.join(ROOT, file);
  if (!existsSync(full)) return undefined;
  const titles = new Set<string>();
  const visit = (node: ts.Node, above: readonly string[]): void => {
    const found = declared(node);
    if (found?.kind === 'test') titles.add([...above, found.title].join(' › '));
    ts.forEachChild(node, (child) => visit(child, found === undefined ? above : [...above, found.title]));
  };
  visit(ts.createSourceFile(file, readFileSync(full, 'utf8'), ts.ScriptTarget.Latest), []);
  return titles;
}

/**
 * Returns the problems of a cell that names tests: `FILE` › TITLE, joined by `<br>`. There must be at least one, and each must exist.
 *
 * @param cell - without the bars of its table.
 */
export function namedTestProblems(cell: string): string[] {
  return cell.split('<br>').flatMap((one) => {
    const { file = '', title = '' } = NAMED.exec(one)?.groups ?? {};
    const titles = file === '' ? undefined : testTitles(file);
    if (titles === undefined) return [`${JSON.stringify(one)} names no test file`];
    return titles.has(title) ? [] : [`${file} has no test ${JSON.stringify(title)}`];
  });
}

function declared(node: ts.Node): { readonly kind: 'test' | 'describe'; readonly title: string } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [title] = node.arguments;
  // `test.each(cases)(title, …)`: the title is in the outer one of two calls.
  const callee = ts.isCallExpression(node.expression) ? node.expression.expression : node.expression;
  const kind = DECLARES.exec(nameOf(callee))?.groups?.['kind'];
  if (kind === undefined || title === undefined || !ts.isStringLiteralLike(title)) return undefined;
  return { kind: kind === 'describe' ? 'describe' : 'test', title: title.text };
}

function nameOf(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? `${nameOf(expression.expression)}.${expression.name.text}` : '';
}
