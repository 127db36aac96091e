import fc from 'fast-check';

/** Text made of what breaks out of Markdown tables, of HTML and of both. */
export const hostileText = fc
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

/** A page without what may be hostile in it: its tags in order, the values of attributes left out. */
export function tagsOf(page: string): string[] {
  return [...page.matchAll(/<[^<>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, '='));
}
