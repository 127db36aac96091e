// Bundles the four programs into dist/, from an empty folder, so that nothing old can stay: `npm run build`.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

rmSync('dist', { recursive: true, force: true });
for (const name of ['main', 'post', 'supervisor', 'cli']) {
  execFileSync(process.execPath, [ncc, 'build', `src/${name}.ts`, '-o', `dist/${name}`, '--no-cache', '--quiet'], { stdio: 'inherit' });
}
