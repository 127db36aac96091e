import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Inputs, parseInputs, type ReadingOptions } from '../../../src/inputs/parse.js';
import { InputError } from '../../../src/shared/errors.js';

/** What reading configuration files came to. */
export interface Told {
  /** Undefined where there are problems. */
  readonly inputs: Inputs | undefined;
  /** One line each; the directory is left out of them. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** A directory of configuration files. */
export class ConfigDirectory {
  private constructor(readonly dir: string) {}

  static async make(): Promise<ConfigDirectory> {
    return new ConfigDirectory(await realpath(await mkdtemp(path.join(tmpdir(), 'maqet-config-'))));
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  /** Writes a file, with the directories on its way, and gives its path. */
  async write(name: string, content: string | Buffer): Promise<string> {
    await mkdir(path.dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
    return this.path(name);
  }

  /** Reads the inputs with these files as their `config`: `a.yml` and so on. */
  async read(contents: readonly string[], raw: Readonly<Record<string, string>> = {}, options: ReadingOptions = {}): Promise<Told> {
    const files = await Promise.all(contents.map((content, index) => this.write(`${String.fromCharCode(97 + index)}.yml`, content)));
    return this.readFiles(files, raw, options);
  }

  async readFiles(files: readonly string[], raw: Readonly<Record<string, string>> = {}, options: ReadingOptions = {}): Promise<Told> {
    const warnings: string[] = [];
    const short = (text: string): string => text.replaceAll(`${this.dir}/`, '');
    const warn = (warning: string): void => void warnings.push(short(warning));
    try {
      const inputs = await parseInputs({ config: files.join('\n'), ...raw }, 'x64', { warn, ...options });
      return { inputs, problems: [], warnings };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { inputs: undefined, problems: short(error.message).split('\n'), warnings };
    }
  }

  /** The error of inputs that cannot be read. */
  async error(contents: readonly string[]): Promise<InputError> {
    const files = await Promise.all(contents.map((content, index) => this.write(`${index}.yml`, content)));
    const error: unknown = await parseInputs({ config: files.join('\n') }, 'x64').catch((thrown: unknown) => thrown);
    if (error instanceof InputError) return error;
    throw new Error('accepted');
  }

  async remove(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** The inputs. @throws Error naming the problems, if there are any. */
export function accepted({ inputs, problems }: Told): Inputs {
  if (inputs === undefined) throw new Error(problems.join('\n'));
  return inputs;
}
