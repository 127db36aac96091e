import type { IncomingHttpHeaders } from 'node:http';

/** The part of a file that an answer holds: the `Content-Range` of RFC 9110. */
export interface ContentRange {
  readonly start: number;
  /** The size of the whole file, where the server tells it. */
  readonly total: number | undefined;
}

/** Reads a `Content-Range` header; undefined for any that does not describe a part in bytes. */
export function parseContentRange(text: string | undefined): ContentRange | undefined {
  const [, start, , total] = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(text?.trim() ?? '') ?? [];
  if (start === undefined) return undefined;
  return { start: Number(start), total: total === '*' ? undefined : Number(total) };
}

/** Reads a `Content-Length` header. */
export function parseLength(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * What an answer offers to recognise the same file by in `If-Range`: a strong ETag, or a Last-Modified that is strong in
 * the sense of RFC 9110 §8.8.2.2, at least a second older than the answer: the file could not have changed unnoticed.
 */
export function validatorOf(headers: IncomingHttpHeaders): string | undefined {
  const { etag, date, 'last-modified': modified } = headers;
  if (etag?.startsWith('"')) return etag;
  return modified !== undefined && Date.parse(date ?? '') - Date.parse(modified) >= 1000 ? modified : undefined;
}
