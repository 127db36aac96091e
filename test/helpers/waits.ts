import ts from 'typescript';
import type { SourceFile } from './architecture.js';

/** Calls that make a promise which something else settles: a child, a socket, a timer of nobody. */
const MAKES = /^(?:new Promise|Promise\.withResolvers|once|finished|pipeline|Deadline\.after\(Number\.POSITIVE_INFINITY\))$/;
/** Names that bound a wait in the function around it. */
const BOUNDS = new Set(['deadline', 'signal', 'race', 'settled', 'setTimeout', 'sleep', 'timeout', 'atMost', 'limit']);

/** The waits that have no bound around them, and what ends each. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'action/abortable-requests.ts (module): Promise.withResolvers': '`run` waits for it within a deadline',
  'action/logger.ts write: new Promise': 'slows a guest down to the pace of the runner; the watchdog of the step ends it (`shared/end.ts`)',
  'audit/log.ts enqueue: Promise.withResolvers': '`commit` settles it within the limit of a write',
  'audit/syslog/transport.ts sendTo: Promise.withResolvers': '`stopped`, from the signal of the caller, ends it',
  'audit/syslog/transport.ts sendTo: new Promise': '`stopped`, from the signal of the caller, ends it',
  'shared/lock-file.ts showPresence: new Promise': 'the kernel answers a bind to a UNIX socket at once',
  'state/presence.ts showPresence: new Promise': 'the kernel answers a bind to a UNIX socket at once',
  'engine/plan/ports.ts freePort: once': 'the kernel answers a bind to the loopback at once',
  'engine/plan/proof.ts saysReady: Promise.withResolvers': 'races with `silence`, which has the deadline',
  'guest/agent/client.ts constructor: Promise.withResolvers': 'an answer: the client that asked waits within a deadline',
  'guest/console/console.ts write: Promise.withResolvers': 'its comment asks callers to wait with a deadline',
  'guest/copy/tar-unpack.ts constructor: Promise.withResolvers': 'the script of the copy, which feeds it, has a limit; `abandon` ends it',
  'guest/copy/tar-unpack.ts write: Promise.withResolvers': 'the script of the copy, which feeds it, has a limit; `abandon` ends it',
  'guest/serial/exchange.ts (module): Promise.withResolvers': 'the end of a script, for which the channel waits within its limit',
  'guest/ssh/clients.ts constructor: Promise.withResolvers': 'the exit of a client, which `end` kills',
  'guest/ssh/gathered.ts constructor: finished': 'a callback: nobody waits for it',
  'guest/ssh/login.ts beginning: new Promise': '`answersTrue` waits for it within a deadline',
  'storage/download/compression.ts decompress: pipeline': 'the unpacking around it has a deadline (`unpack.ts`)',
  'storage/download/gzip-members.ts feed: once': 'the unpacking around it has a deadline (`unpack.ts`)',
  'storage/download/gzip-members.ts feed: new Promise': 'the unpacking around it has a deadline (`unpack.ts`)',
  'supervisor/guest/channels.ts forgetOnReset: Deadline.after(Number.POSITIVE_INFINITY)':
    'watches for the life of QEMU, whose exit ends it',
  'supervisor/guest/watch.ts (module): Deadline.after(Number.POSITIVE_INFINITY)': 'watches for the life of QEMU, whose exit ends it',
  'supervisor/rpc/frames.ts sendFrame: new Promise': 'the writer drops a peer that does not read',
  'supervisor/rpc/server.ts constructor: Promise.withResolvers': 'the life of the supervisor',
  'supervisor/rpc/server.ts listen: new Promise': 'the kernel answers at once, and whoever launches the supervisor has a limit',
  'supervisor/share-daemons.ts constructor: Promise.withResolvers': 'the exit of a daemon: each wait for it has a deadline',
  'supervisor/snapshots/block-job.ts (module): Deadline.after(Number.POSITIVE_INFINITY)':
    'half a snapshot helps nobody: the exit of QEMU ends it',
  'supervisor/snapshots/run-state.ts (module): Deadline.after(Number.POSITIVE_INFINITY)':
    'a guest must not stay paused: the exit of QEMU ends it',
  'supervisor/snapshots/work.ts (module): Deadline.after(Number.POSITIVE_INFINITY)':
    'half a snapshot helps nobody: the exit of QEMU ends it',
  'toolchain/exec.ts (module): Promise.withResolvers': 'races with the program, which has a deadline',
};

/**
 * Returns the waits of a file without a bound in the named function around them, as `file function: call`, each once. It asks only
 * whether the function mentions a bound, such as a deadline or a signal.
 */
export function unboundedWaits({ path: file, text }: SourceFile): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, around: ts.Node | undefined): void => {
    const call = waitOf(node);
    if (call !== undefined && (around === undefined || !isBounded(around))) found.push(`${file} ${nameOf(around)}: ${call}`);
    const inner = around === undefined && isNamedFunction(node) ? node : around;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(tree, undefined);
  return [...new Set(found)];
}

function waitOf(node: ts.Node): string | undefined {
  if (ts.isAwaitExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'exited')
    return 'exited';
  const call = ts.isNewExpression(node) ? `new ${node.expression.getText()}` : ts.isCallExpression(node) ? callText(node) : '';
  return MAKES.test(call) ? call : undefined;
}

function callText(node: ts.CallExpression): string {
  const name = node.expression.getText();
  return name === 'Deadline.after' ? `${name}(${node.arguments[0]?.getText() ?? ''})` : name;
}

function isNamedFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node) || ts.isAccessor(node);
}

function nameOf(node: ts.Node | undefined): string {
  if (node === undefined) return '(module)';
  return ts.isFunctionLike(node) && node.name !== undefined ? node.name.getText() : 'constructor';
}

function isBounded(node: ts.Node): boolean {
  let bounded = false;
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner) && BOUNDS.has(inner.text) && !isPromiseRace(inner)) bounded = true;
    if (!bounded) ts.forEachChild(inner, visit);
  };
  visit(node);
  return bounded;
}

/** `Promise.race` bounds nothing by itself. */
function isPromiseRace({ parent, text }: ts.Identifier): boolean {
  return text === 'race' && ts.isPropertyAccessExpression(parent) && parent.expression.getText() === 'Promise';
}
