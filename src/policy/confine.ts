import path from 'node:path';
import { MaqetError } from '../shared/errors.js';
import { systemProblem } from '../shared/host-paths.js';
import { isJsonObject, type Json, type JsonObject } from '../shared/json.js';
import { isPlainName } from '../shared/paths.js';
import type { ConfinedPath } from './decision.js';

/**
 * The arguments with each plain file name replaced by the absolute path of that file below the VM's folder. The given
 * object is left as it is.
 *
 * Whether something lies at that path already is for the caller to see before the command is sent: QEMU truncates files,
 * follows links and hangs on pipes.
 *
 * @param paths - those of the {@link Decision} on exactly these arguments.
 * @param vmDir - absolute, and in no folder of the system.
 * @throws MaqetError if the paths do not fit the arguments or the folder is none for files: never a command half confined.
 */
export function confineArguments(args: JsonObject, paths: readonly ConfinedPath[], vmDir: string): JsonObject {
  if (paths.length === 0) return args;
  if (!path.isAbsolute(vmDir) || systemProblem(vmDir, 'write') !== undefined) {
    throw misfit(`The VM's folder ${JSON.stringify(vmDir)} cannot hold files`);
  }
  return paths.reduce<JsonObject>((confined, item) => {
    if (!isPlainName(item.name)) throw misfit(`${JSON.stringify(item.name)} is no plain file name`);
    const target = item.prefix + path.join(vmDir, item.folder, item.name);
    return replaceAt(confined, item.pointer, item.prefix + item.name, target) as JsonObject;
  }, args);
}

function replaceAt(value: Json | undefined, pointer: ConfinedPath['pointer'], expected: string, target: string): Json {
  const [step, ...rest] = pointer;
  if (step === undefined) {
    if (value !== expected) throw misfit(`${JSON.stringify(expected)} is not where it was when the command was judged`);
    return target;
  }
  if (Array.isArray(value) && typeof step === 'number') {
    return value.with(step, replaceAt(value[step], rest, expected, target));
  }
  if (isJsonObject(value) && typeof step === 'string' && Object.hasOwn(value, step)) {
    return { ...value, [step]: replaceAt(value[step], rest, expected, target) };
  }
  throw misfit(`there is nothing at ${pointer.join('.')}`);
}

function misfit(problem: string): MaqetError {
  return new MaqetError(`A QMP command's file names cannot be confined: ${problem}.`, {
    remedy: 'The command was not sent. This is a mistake in maqet: please report it.',
    status: 'blocked',
  });
}
