import { RE2JS, RE2JSException } from 're2js';
import { MaqetError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';

/** Characters of a pattern's source. */
const MAX_SOURCE = 1000;

/**
 * Instructions of a compiled pattern. Matching costs at most about 10 ns for each instruction and character (measured on
 * patterns made to defeat the automaton's cache), so this bounds how long one look at the console can take.
 */
const MAX_INSTRUCTIONS = 1000;

/** A pattern cannot be used on the serial console. */
export class SerialPatternError extends MaqetError {
  constructor(source: string, problem: string) {
    super(`The serial pattern ${JSON.stringify(oneLine(source, 200))} ${problem}.`, {
      remedy:
        'Use RE2 syntax: no lookahead, lookbehind or backreference; counts up to 1000. `^` and `$` stand for the ends of a line, and special characters are taken literally after a backslash.',
    });
  }
}

/**
 * A regular expression for guest output. The guest chooses the text, so the time is linear in its length whatever the
 * pattern (RE2); `^` and `$` match at line ends.
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
   * The first match that begins at `from` or later, or undefined. Characters before `from` are only context for `^` and `\b`.
   */
  find(text: string, from = 0): string | undefined {
    // The automaton alone answers ten times faster than a search that says where; nearly every look finds nothing.
    if (!this.regex.test(text)) return undefined;
    const matcher = this.regex.matcher(text);
    return matcher.find(from) ? (matcher.group() ?? undefined) : undefined;
  }
}

/**
 * Compiles the pattern of a `serial:` condition.
 *
 * @throws SerialPatternError for a pattern that is not RE2, is too large, or matches no text at all: it would be satisfied
 * before the guest says anything.
 */
export function compileSerialPattern(source: string): SerialPattern {
  if (source.length > MAX_SOURCE) throw new SerialPatternError(source, `is longer than ${MAX_SOURCE} characters`);
  const regex = compile(source);
  const size = regex.programSize();
  if (size > MAX_INSTRUCTIONS) {
    throw new SerialPatternError(source, `is too large (${size} instructions, at most ${MAX_INSTRUCTIONS}); lower its repeat counts`);
  }
  if (regex.test('')) {
    throw new SerialPatternError(source, 'matches empty text, so it would be satisfied before the guest says anything');
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
