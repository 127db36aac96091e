import path from 'node:path';
import { oneLine } from '../shared/untrusted-text.js';
import { imageUrlProblem, isImageUrl, shownUrl } from '../storage/download/url.js';
import type { UserData } from '../storage/seed.js';
import { type Reader, reject } from './field.js';
import { localPath, singleLine, start, withoutStop } from './readers.js';
import { isFirmwareKind, isUrl, isUserData } from './syntax.js';

/** COMMAND_LINE_SIZE of x86 is 2048 bytes with the terminating NUL. The kernel drops the rest without a message. */
const LONGEST_COMMAND_LINE = 2047;

/** Reads a kernel command line. Line breaks become spaces. */
export const commandLine: Reader<string> = (text, context) => {
  const joined = text.replace(/\s*\r?\n\s*/g, ' ');
  if (Buffer.byteLength(joined) > LONGEST_COMMAND_LINE)
    return reject(context, `is longer than the ${LONGEST_COMMAND_LINE} bytes that an x86 kernel reads; shorten it`, start(joined));
  return singleLine(joined, context);
};

/** Reads a disk image: a path, which becomes absolute, or an https URL. */
export const imageSource: Reader<string> = (text, context) => {
  if (!isImageUrl(text)) return localPath(text, context);
  const problem = imageUrlProblem(text);
  // A URL may hold a secret, so only the safe part of it is shown.
  return problem === undefined ? text : reject(context, problem, shownUrl(text));
};

/** The firmware that a machine starts with. */
export type FirmwareChoice =
  /** The machine's own. */
  { readonly kind: 'own' } | { readonly kind: 'uefi' } | { readonly kind: 'file'; readonly file: string };

/** Reads `uefi`, `bios`, or a path. */
export const firmware: Reader<FirmwareChoice> = (text, context) => {
  if (!isFirmwareKind(text)) return { kind: 'file', file: localPath(text, context) };
  return text === 'uefi' ? { kind: 'uefi' } : { kind: 'own' };
};

/** How the kinds of user-data begin that cloud-init knows (docs.cloud-init.io, "User-data formats"). */
const KINDS = ['#cloud-config', '#!', '#include', '#cloud-boothook', '#part-handler', '## template: jinja', '#upstart-job'];

/** Reads user-data for cloud-init: the text itself, known by its first characters, or the path of a file on this machine. */
export const cloudInit: Reader<Promise<UserData>> = async (text, context) => {
  if (isUserData(text)) {
    const problem = await userDataProblem(text);
    return problem === undefined ? { kind: 'text', text } : reject(context, problem, text.split('\n', 1)[0] ?? '');
  }
  if (/[\0\r\n]/.test(text)) return reject(context, 'is neither a path nor user-data; start user-data with #cloud-config or #!');
  if (isUrl(text)) return reject(context, 'is a URL; download the file first and give its path');
  return { kind: 'file', file: path.resolve(text) };
};

/** cloud-init ignores user-data that it cannot read, and the guest boots as if none had been given. */
async function userDataProblem(text: string): Promise<string | undefined> {
  if (!text.startsWith('#')) return undefined;
  if (!KINDS.some((kind) => text.startsWith(kind))) return `is not a kind of user-data; start it with ${KINDS.join(', ')}`;
  if (!/^#cloud-config\s*$/.test(text.split('\n', 1)[0] ?? '')) return undefined;
  // Loaded here: most runs have no user-data, and the parser is slow to load.
  const { isMap, parseDocument } = await import('yaml');
  const document = parseDocument(text, { version: '1.1', logLevel: 'error', prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return `is not valid YAML: ${withoutStop(oneLine(error.message, 200))}`;
  return document.contents === null || isMap(document.contents) ? undefined : 'is not a map of settings; write `key: value` lines';
}
