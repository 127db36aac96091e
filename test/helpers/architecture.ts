import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { resolverProblem, staleUses, systemDirectoryProblem } from './system-directories.js';

/** A file of `src/`: its path below it, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The directories by level, lowest first. Each may import those on lower levels, and beside it only as in {@link BESIDE}. */
const LEVELS: readonly (readonly string[])[] = [
  ['shared'],
  ['qmp', 'policy', 'audit', 'report'],
  ['toolchain', 'storage', 'dump', 'guest', 'vm', 'state'],
  ['supervisor'],
  ['inputs'],
  ['engine'],
  ['action', 'cli'],
  ['(entry)'],
];
const BESIDE = new Set(['vm → storage', 'vm → toolchain', 'storage → toolchain']);

/** The directories that may import a package of GitHub's toolkit. */
const TOOLKIT: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action'],
  '@actions/artifact': ['action'],
  '@actions/cache': ['action'],
  '@actions/tool-cache': ['toolchain', 'storage'],
  '@actions/exec': ['toolchain', 'storage'],
  '@actions/io': ['toolchain', 'storage'],
};

const ENTRIES = ['main.ts', 'post.ts', 'report.ts', 'supervisor.ts', 'cli.ts'];
const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 60;
/** A program of QEMU as the text of a literal: its name, a path to it, the start of a command line or of a template. */
const QEMU_PROGRAM = /(^|\/)qemu-(img|system(-[a-z0-9_]*)?)(\.exe)?( |$)/;

/** The directories whose code the supervisor runs: a synchronous call there freezes it for as long as a disk hangs. */
const SUPERVISED = ['supervisor', 'audit', 'guest', 'vm', 'qmp', 'dump'];
/** The synchronous calls there, and why each does no harm. */
export const SYNCHRONOUS: Readonly<Record<string, string>> = {
  'guest/console/log.ts openSync': 'creates the log before the guest runs; whoever starts the VM has a limit for that',
  'guest/ssh/programs.ts accessSync': 'looks for programs in the directories of PATH, before the first login',
  'supervisor/rpc/client.ts closeSync': 'in the process that launches a supervisor',
  'supervisor/rpc/client.ts openSync': 'in the process that launches a supervisor',
  'supervisor/rpc/client.ts statSync': 'in the process that launches a supervisor',
  'vm/guard.ts spawnSync': 'asks `setpriv` once, before the first process is started',
};

/** Returns the synchronous calls of node:fs and node:child_process in the code of the supervisor, as `file call`, each once. */
export function synchronousCalls(sources: readonly SourceFile[]): string[] {
  const own = sources.filter(({ path: file }) => SUPERVISED.includes(file.split('/')[0] ?? ''));
  const found = own.flatMap(({ path: file, text }) =>
    [...text.matchAll(/import \{([^}]*)\} from 'node:(?:fs|child_process)'/g)].flatMap(([, names = '']) =>
      (names.match(/\w+Sync\b/g) ?? []).map((call) => `${file} ${call}`),
    ),
  );
  return [...new Set(found)].sort();
}

/** Reads every TypeScript file below a directory. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ path: name.replaceAll(path.sep, '/'), text: readFileSync(path.join(root, name), 'utf8') }));
}

/** Returns every violation of a rule, one line each. */
export function violations(sources: readonly SourceFile[]): string[] {
  const parsed = sources.map((file) => ({ ...file, ...parse(file) }));
  const graph = new Map(parsed.map(({ path: file, imports }) => [file, imports.flatMap((name) => resolveImport(file, name) ?? [])]));
  return [
    ...parsed.flatMap(({ path: file, imports }) => imports.flatMap((name) => importProblem(file, name) ?? [])),
    ...cycles(graph),
    ...parsed.flatMap(entryProblem),
    ...parsed.flatMap(({ path: file, literals }) => literals.flatMap((text) => qemuProblem(file, text) ?? [])),
    ...parsed.flatMap(({ path: file, literals }) => literals.flatMap((text) => systemDirectoryProblem(file, text) ?? [])),
    ...sources.flatMap(({ path: file, text }) => resolverProblem(file, text) ?? []),
    ...sources.flatMap(({ path: file, text }) => fileLengthProblem(file, text)),
    ...parsed.flatMap(({ path: file, longFunctions }) => longFunctions.map((text) => `${file}: ${text}`)),
  ];
}

/** Returns the explained uses of system directories that no source file has any more. */
export function staleSystemDirectories(sources: readonly SourceFile[]): string[] {
  const literals = new Map(sources.map((file) => [file.path, parse(file).literals]));
  return staleUses((file) => literals.get(file));
}

interface Parsed {
  /** The imported modules: static, dynamic, of types, and by `export … from`. */
  readonly imports: readonly string[];
  /** The texts of all strings, templates and regular expressions. */
  readonly literals: readonly string[];
  readonly statements: readonly ts.Statement[];
  /** A line for each function that is too long. */
  readonly longFunctions: readonly string[];
}

function parse({ path: file, text }: SourceFile): Parsed {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const literals: string[] = [];
  const longFunctions: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = importedModule(node);
    if (specifier !== undefined) imports.push(specifier);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) literals.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) literals.push(...alternatives(node.text));
    if (ts.isFunctionLike(node)) longFunctions.push(...functionLengthProblem(tree, node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { imports, literals, statements: tree.statements, longFunctions };
}

/** Returns the literal texts of a regular expression. */
function alternatives(pattern: string): string[] {
  return pattern
    .slice(1, pattern.lastIndexOf('/'))
    .replaceAll('\\/', '/')
    .replaceAll(/[\^$()?:]/g, '')
    .split('|');
}

function importedModule(node: ts.Node): string | undefined {
  const name = (expression: ts.Node | undefined): string | undefined =>
    expression !== undefined && ts.isStringLiteralLike(expression) ? expression.text : undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return name(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return name(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return name(node.arguments[0]);
  return undefined;
}

/** Returns the file of a relative import, or undefined for a package. */
function resolveImport(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

function directoryOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '(entry)';
}

function importProblem(file: string, specifier: string): string | undefined {
  const target = resolveImport(file, specifier);
  const from = directoryOf(file);
  if (target === undefined) {
    const places = TOOLKIT[specifier.split('/').slice(0, 2).join('/')];
    return places === undefined || places.includes(from) ? undefined : `${file} imports ${specifier}, which is for ${places.join(' and ')}`;
  }
  // The version is the one fact outside of src.
  if (target === '../package.json') return undefined;
  if (target.startsWith('..')) return `${file} imports ${specifier}, which lies outside of src`;
  const to = directoryOf(target);
  if (from === to) return undefined;
  const level = (directory: string): number => LEVELS.findIndex((directories) => directories.includes(directory));
  if (level(from) < 0) return `${file} lies in a directory that has no level`;
  if (level(to) >= 0 && level(to) < level(from)) return undefined;
  return BESIDE.has(`${from} → ${to}`) ? undefined : `${file} imports ${target}: ${from} may not import ${to}`;
}

/** Returns each cycle of imports between files once. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(`a cycle: ${[...trail.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/** Reports an entry file that does not just await one call: a promise that nobody awaits lets the process end green. */
function entryProblem({ path: file, statements }: SourceFile & Parsed): string[] {
  if (file.includes('/')) return [];
  if (!ENTRIES.includes(file)) return [`${file} is no entry file: it belongs into a directory`];
  const [call, ...more] = statements.filter((statement) => !ts.isImportDeclaration(statement));
  const awaited = call !== undefined && ts.isExpressionStatement(call) && ts.isAwaitExpression(call.expression);
  return awaited && more.length === 0 ? [] : [`${file} holds something else than one awaited call`];
}

function qemuProblem(file: string, text: string): string | undefined {
  if (directoryOf(file) === 'toolchain' || !QEMU_PROGRAM.test(text)) return undefined;
  return `${file} names a program of QEMU's, ${JSON.stringify(text)}: only toolchain knows where they are`;
}

function fileLengthProblem(file: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines <= MAX_FILE_LINES ? [] : [`${file} has ${lines} lines; the limit is ${MAX_FILE_LINES}`];
}

function functionLengthProblem(tree: ts.SourceFile, node: ts.SignatureDeclaration): string[] {
  const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
  const lines = tree.getLineAndCharacterOfPosition(node.end).line - first + 1;
  const name = node.name === undefined ? `the function in line ${first + 1}` : `the function ${node.name.getText(tree)}`;
  return lines <= MAX_FUNCTION_LINES ? [] : [`${name} has ${lines} lines; the limit is ${MAX_FUNCTION_LINES}`];
}

/**
 * Returns every test that does not stand at the path of what it tests, one line each.
 *
 * `test/a/b.test.ts` tests `src/a/b.ts`; words between the name and `.test.ts` say which part of it (`b.faults.itg.test.ts`). Tests of
 * scripts and documents mirror `scripts/` and `docs/`. `e2e/` and `helpers/` are exempt, and files that hold no test belong there.
 *
 * @param tests - paths below `test/`.
 * @param exists - whether a path from the root of the repository exists.
 */
export function misplacedTests(tests: readonly string[], exists: (file: string) => boolean): string[] {
  return tests.flatMap((file) => {
    if (file.startsWith('e2e/') || file.startsWith('helpers/')) return [];
    const subject = /^(?<path>(?:[^/]+\/)*[^/.]+)(?:\.[a-z0-9-]+)*\.test\.ts$/.exec(file)?.groups?.['path'];
    if (subject === undefined) return [`test/${file} is not a test: move it to test/helpers/`];
    const subjects = [`src/${subject}.ts`, `${subject}.ts`, `${subject}.mjs`, `${subject}.md`];
    return subjects.some(exists) ? [] : [`test/${file} tests none of ${subjects.join(', ')}`];
  });
}
