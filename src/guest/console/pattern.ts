import { RE2JS, RE2JSException } from 're2js';
import { MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';

/** The longest source of a pattern, in characters. */
const MAX_SOURCE = 1000;

/**
 * The largest compiled pattern, in instructions. It bounds the time of one search of the console: matching costs at most about 10 ns
 * for each instruction and character (measured with patterns that defeat the automaton's cache).
 */
const MAX_INSTRUCTIONS = 1000;

/** A pattern for the serial console is not valid. */
export class SerialPatternError extends MaqetError {
  constructor(source: string, problem: string) {
    super(`The serial pattern ${JSON.stringify(oneLine(source, 200))} ${problem}.`, {
      remedy:
        'Use RE2 syntax, which has no lookahead, lookbehind or backreference, and counts up to 1000. `^` and `$` match at line ends. A backslash makes a special character literal.',
    });
  }
}

/**
 * A regular expression for guest output. It takes linear time for any pattern and any text (RE2), because the guest chooses the text.
 * `^` and `$` match at line ends.
 */
export class SerialPattern {
  private readonly regex: RE2JS;

  /** @internal Use {@link compileSerialPattern}. */
  constructor(
    readonly source: string,
    regex: RE2JS,
  ) {
    this.regex = regex;
  }

  /**
   * Finds the first match that begins at `from` or later. Characters before `from` are only context for `^` and `\b`.
   */
  find(text: string, from = 0): string | undefined {
    // The automaton alone is ten times faster than a search for the place, and nearly every search finds nothing.
    if (!this.regex.test(text)) return undefined;
    const matcher = this.regex.matcher(text);
    return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
  }
}

/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches empty text: it would match before the first byte.
 */
export function compileSerialPattern(source: string): SerialPattern {
  if (source.length > MAX_SOURCE) throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
  const regex = compile(source);
  const size = regex.programSize();
  if (size > MAX_INSTRUCTIONS) {
    throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}): lower its repeat counts`);
  }
  if (regex.test('')) {
    throw new SerialPatternError(source, 'matches empty text, so it would match before the guest prints anything');
  }
  return new SerialPattern(source, regex);
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source, RE2JS.MULTILINE);
  } catch (error) {
    if (error instanceof RE2JSException) throw new SerialPatternError(source, `is not valid (${oneLine(error.message, 200)})`);
    throw error;
  }
}
