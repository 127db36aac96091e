/** Run by Node itself: stores `source` of the folder in argv and prints how that failed. */
import { registerHooks } from 'node:module';
import path from 'node:path';

// The sources name each other as they are called once compiled.
registerHooks({
  resolve: (specifier, context, next) => next(specifier.startsWith('.') ? specifier.replace(/\.js$/, '.ts') : specifier, context),
});
// Without a listener the kernel ends a process that writes beyond its limit, before the write can fail.
process.on('SIGXFSZ', () => undefined);

const { storeDump } = await import('../../../src/dump/store.js');
const { Deadline } = await import('../../../src/shared/deadline.js');
const folder = process.argv[2] ?? '';
try {
  await storeDump({
    source: path.join(folder, 'source'),
    sourceFormat: 'raw',
    directory: path.join(folder, 'dumps'),
    name: 'memory',
    outputFormat: 'raw',
    compression: 'zstd',
    ramBytes: undefined,
    deadline: Deadline.after(60_000),
  });
} catch (error) {
  const { name, message, remedy } = error as { name: string; message: string; remedy: string };
  process.stdout.write(JSON.stringify({ name, message, remedy }));
}
