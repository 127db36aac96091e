// Looks QEMU up once in a fresh process, as a later step of a job does, and prints counts and times as JSON.
import { performance } from 'node:perf_hooks';
import { Deadline } from '../src/shared/deadline.js';
import type { Logger } from '../src/shared/logger.js';
import { ownToolsDirectory, stateRoot } from '../src/state/layout.js';
import { resolveToolchain } from '../src/toolchain/resolve.js';
import { runnerToolCache } from '../src/toolchain/tool-cache.js';

const say = (message: string): boolean => process.stderr.write(`${message}\n`);
const log: Logger = { debug: say, info: say, notice: say, warning: say, error: say };

const start = performance.now();
const toolCache = await runnerToolCache(ownToolsDirectory(stateRoot(process.env)));
const toolCacheMs = performance.now() - start;
const { counts, lookupMs } = await resolveToolchain({
  arch: 'x86_64',
  qemu: 'auto',
  versionRange: undefined,
  install: false,
  toolCache,
  log,
  deadline: Deadline.after(30_000),
});
process.stdout.write(`\n${JSON.stringify({ counts, lookupMs, toolCacheMs })}\n`);
