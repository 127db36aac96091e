import { type Reader, reject } from './field.js';
import { guestPath } from './paths.js';

const LONGEST_SCRIPT = 2 ** 20;

/** A script for the guest, exactly as it was written. */
export const guestScript: Reader<string> = (text, context) => {
  if (text.trim() === '') return reject(context, 'is blank; write what is to run in the guest, or leave it out');
  if (text.includes('\0')) return reject(context, 'holds a NUL byte; a script is text', `${text.slice(0, 60)}…`);
  if (Buffer.byteLength(text) > LONGEST_SCRIPT)
    return reject(context, 'is longer than 1 MiB; copy it in as a file and run that', `${text.slice(0, 60)}…`);
  return text;
};

/** A folder of the guest. */
export const guestFolder: Reader<string> = (text, context) => {
  const found = guestPath(text);
  return 'problem' in found ? reject(context, found.problem) : found.path;
};
