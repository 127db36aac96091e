/**
 * Run by Node as a separate process: stores `source` of the directory in argv in its `dumps`, and prints as JSON the failure, if
 * any, and the peak growth of its memory in bytes.
 */
import { registerHooks } from 'node:module';
import path from 'node:path';

// The sources import each other by their compiled names.
registerHooks({
  resolve: (specifier, context, next) => {
    const isSource = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(isSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
// Without a listener the kernel kills a process that writes beyond its limit, before the write can fail.
process.on('SIGXFSZ', () => undefined);

const { storeDump } = await import('../../../src/dump/store.js');
const { Deadline } = await import('../../../src/shared/deadline.js');
const directory = process.argv[2] ?? '';
const before = process.memoryUsage.rss();
let most = before;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
const failure: unknown = await storeDump({
  source: path.join(directory, 'source'),
  sourceFormat: 'raw',
  directory: path.join(directory, 'dumps'),
  name: 'memory',
  outputFormat: 'raw',
  compression: 'zstd',
  ramBytes: undefined,
  deadline: Deadline.after(100_000),
}).catch((error: unknown) => error);
clearInterval(timer);
const { name, message, remedy } = failure as { name: string; message?: string; remedy?: string };
process.stdout.write(JSON.stringify({ name, message, remedy, growth: most - before }));
