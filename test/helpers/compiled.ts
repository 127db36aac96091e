import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const IMPORT = /(?:from|import)[\s(]+'(\.{1,2}\/[^']+)'/g;

/** A program of `src/`, compiled as it stands: tests of it must not depend on when `dist/` was built. */
export interface Compiled {
  /** The file to run. */
  readonly entry: string;
  remove(): Promise<void>;
}

/**
 * Compiles a file of `src/` (such as `supervisor`) with all that it imports.
 *
 * @param existing - the directory of another compiled program, to add this one to; a new directory if left out.
 */
export async function compileProgram(name: string, existing?: string): Promise<Compiled> {
  const target = existing ?? (await freshDirectory());
  const seen = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const output = path.join(target, path.relative('src', file));
    await mkdir(path.dirname(output), { recursive: true });
    if (file.endsWith('.json')) return cp(file, output);
    const code = stripTypeScriptTypes(await readFile(file, 'utf8'), { mode: 'transform' });
    await writeFile(output.replace(/\.ts$/, '.js'), code);
    const imports = [...code.matchAll(IMPORT)].map(([, specifier]) => path.join(path.dirname(file), specifier ?? ''));
    await Promise.all(imports.map((imported) => visit(imported.replace(/\.js$/, '.ts'))));
  };
  await visit(path.join('src', `${name}.ts`));
  return { entry: path.join(target, `${name}.js`), remove: () => rm(target, { recursive: true, force: true }) };
}

async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-compiled-'));
  await writeFile(path.join(directory, 'package.json'), '{"type":"module"}');
  await symlink(path.resolve('node_modules'), path.join(directory, 'node_modules'));
  return directory;
}
