/**
 * Text from the guest, from QEMU or from a QMP reply is hostile (design §8): these make it harmless before it reaches a
 * log line. Markdown and HTML have their own escapes in `report/`.
 */

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function hex(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * One line in which every control character (also bidirectional and zero-width ones) is shown as `\x1b`, nothing can be
 * read as a workflow command, and no more than `max` characters remain.
 */
export function oneLine(text: string, max = 500): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return neutralCommands(cut.replace(CONTROL, hex));
}

/** Several lines, each made harmless as by {@link oneLine}; tabs are kept. */
export function lines(text: string, maxLine = 500): string[] {
  return text.split('\n').map((line) =>
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((cell) => oneLine(cell, maxLine))
      .join('\t'),
  );
}

/** The runner reads `::name::` at the start of a line and `##[name]` anywhere in one. */
function neutralCommands(line: string): string {
  return line.replace(/##\[/g, '#\\x23[').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
