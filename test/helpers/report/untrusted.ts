import fc from 'fast-check';

/** Generates text from pieces that break out of Markdown, of HTML or of both. */
export const untrustedText = fc
  .array(
    fc.constantFrom(
      ...[
        '|',
        '\n',
        '\n\n',
        '\r',
        '```',
        '`',
        '<',
        '>',
        '&',
        '"',
        "'",
        '<img src=x onerror=1>',
        '</td>',
        '</details>',
        '</style>',
        '</title>',
      ],
      ...[
        '<script>',
        '<!--',
        '-->',
        ']]>',
        '@user',
        '#1',
        '](',
        '[x](http://y)',
        '\\',
        '### ',
        '&lt;',
        'javascript:1',
        '\u2028',
        '\u0000',
        'x',
        'ü',
      ],
    ),
    { maxLength: 8 },
  )
  .map((bits) => bits.join(''));

/** Returns the tags of a page in order, without the values of their attributes. */
export function tagsOf(page: string): string[] {
  return [...page.matchAll(/<[^<>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '='));
}
