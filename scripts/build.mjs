// Bundles the five programs into dist/: `npm run build`.
//
// One bundle, dist/engine/, holds the code of all of them, split into chunks that are loaded on demand; each program is an entry of two
// lines. A bundle per program would hold the same engine and the same packages five times.
//
// ncc minifies no chunk, so esbuild removes blanks and comments afterwards: a program starts faster the less there is to read. Names stay, for
// stack traces. The licenses of all packages are in dist/engine/licenses.txt.
//
// The bundle is made in an empty directory that then replaces dist/: no old file stays, and a build that fails leaves dist/ as it was.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

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
const options = ['--no-cache', '--quiet', '--license', 'licenses.txt'];
execFileSync(process.execPath, [ncc, 'build', source, '-o', `${fresh}/engine`, ...options], { stdio: 'inherit' });
for (const name of readdirSync(`${fresh}/engine`).filter((file) => file.endsWith('.js'))) {
  const file = `${fresh}/engine/${name}`;
  // Lines of a limited length keep a diff of dist/ readable, and its packs in git small.
  const minify = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120, legalComments: 'none' };
  writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { format: 'esm', target: 'node24', ...minify }).code);
}
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
