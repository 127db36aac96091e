// Bundles the four programs into dist/, from an empty folder, so that nothing old can stay: `npm run build`.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

rmSync('dist', { recursive: true, force: true });
await Promise.all(
  ['main', 'post', 'supervisor', 'cli'].map((name) =>
    promisify(execFile)(process.execPath, [ncc, 'build', `src/${name}.ts`, '-o', `dist/${name}`, '--no-cache', '--quiet']),
  ),
);
