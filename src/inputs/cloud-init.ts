import path from 'node:path';
import { oneLine } from '../shared/untrusted-text.js';
import type { UserData } from '../storage/seed.js';
import { type Reader, reject } from './field.js';
import { isUrl, isUserData } from './syntax.js';

/** How the kinds of user-data begin that cloud-init knows (docs.cloud-init.io, "User-data formats"). */
const KINDS = ['#cloud-config', '#!', '#include', '#cloud-boothook', '#part-handler', '## template: jinja', '#upstart-job'];

/** User-data for cloud-init: the text itself, known by how it begins, or the path of a file on this machine. */
export const cloudInit: Reader<Promise<UserData>> = async (text, context) => {
  if (isUserData(text)) {
    const problem = !text.startsWith('#')
      ? undefined
      : KINDS.some((kind) => text.startsWith(kind))
        ? await configProblem(text)
        : `begins like no user-data; start it with ${KINDS.join(', ')}`;
    return problem === undefined ? { kind: 'text', text } : reject(context, problem, text.split('\n', 1)[0] ?? '');
  }
  if (/[\0\r\n]/.test(text)) return reject(context, 'is neither a path nor user-data; start user-data with #cloud-config or #!');
  if (isUrl(text)) return reject(context, 'is a URL; download the file in an earlier step and give its path');
  return { kind: 'file', file: path.resolve(text) };
};

/** cloud-init passes over a `#cloud-config` that it cannot read, and the guest boots as if none had been given. */
async function configProblem(text: string): Promise<string | undefined> {
  if (!/^#cloud-config\s*$/.test(text.split('\n', 1)[0] ?? '')) return undefined;
  // Loaded here: most runs have no user-data, and the parser takes its time to load.
  const { isMap, parseDocument } = await import('yaml');
  const document = parseDocument(text, { version: '1.1', logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return `is not valid YAML: ${oneLine(error.message, 200).replace(/\.$/, '')}`;
  return document.contents === null || isMap(document.contents) ? undefined : 'is YAML, but no map of settings';
}
