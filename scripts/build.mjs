// Bundles the five programs into dist/: `npm run build`.
//
// One bundle, dist/engine/, holds the code of all of them, split into chunks that are loaded on demand; each program is an entry of two
// lines. A bundle per program would hold the same engine and the same packages five times.
//
// The bundle is made in an empty directory that then replaces dist/: no old file stays, and a build that fails leaves dist/ as it was.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const PROGRAMS = ['main', 'post', 'report', 'supervisor', 'cli'];
/** Starts fastest if it is not a chunk of its own, because it imports each command when it needs it. */
const EAGER = 'cli';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
const source = 'build/programs.ts';
const fresh = 'build/dist';

rmSync(fresh, { recursive: true, force: true });
mkdirSync(fresh, { recursive: true });
writeFileSync(
  source,
  PROGRAMS.map((name) => {
    const mode = name === EAGER ? '/* webpackMode: "eager" */ ' : '';
    return `export const ${name} = () => import(${mode}'../src/${name}.js');\n`;
  }).join(''),
);
execFileSync(process.execPath, [ncc, 'build', source, '-o', `${fresh}/engine`, '--no-cache', '--quiet'], { stdio: 'inherit' });
for (const name of PROGRAMS) {
  const file = `${fresh}/${name}/index.js`;
  mkdirSync(`${fresh}/${name}`);
  writeFileSync(file, `#!/usr/bin/env node\nimport { ${name} } from '../engine/index.js';\n\nawait ${name}();\n`);
  chmodSync(file, 0o755);
}
// A copy of dist/ outside of this package must still be read as ES modules.
renameSync(`${fresh}/engine/package.json`, `${fresh}/package.json`);

rmSync('dist', { recursive: true, force: true });
renameSync(fresh, 'dist');
rmSync(source);
