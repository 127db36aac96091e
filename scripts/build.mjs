// Bundles the five programs into dist/: `npm run build`. The bundles are made in an empty
// folder that then takes dist/'s place, so that nothing old stays and a build that fails leaves dist/ as it was.
import { execFile } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const fresh = 'build/dist';

rmSync(fresh, { recursive: true, force: true });
mkdirSync('build', { recursive: true });
await Promise.all(
  ['main', 'post', 'report', 'supervisor', 'cli'].map((name) =>
    promisify(execFile)(process.execPath, [ncc, 'build', `src/${name}.ts`, '-o', `${fresh}/${name}`, '--no-cache', '--quiet']),
  ),
);
rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');
