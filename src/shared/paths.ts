import path from 'node:path';

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,126}$/;

/**
 * Returns true for a name that can only be one file in a directory: no separator, no `..`, no leading dot or dash, no drive or URI
 * scheme, at most 127 characters.
 */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && !name.includes('..');
}

/** Returns true if `inner` is `directory` or lies below it. Resolves both lexically, without following links. */
export function isWithin(directory: string, inner: string): boolean {
  const relative = path.relative(directory, inner);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
