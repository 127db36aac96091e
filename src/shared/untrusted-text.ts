// Text from the guest, from QEMU or from a QMP reply is untrusted. These functions sanitize it for a log. `report/` has the escapes for
// Markdown and HTML.

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function hex(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Sanitizes text as one line: shows every control character (also bidirectional and zero-width ones) as `\x1b`, breaks workflow
 * commands, and truncates after `max` characters.
 */
export function oneLine(text: string, max = 500): string {
  const cut = text.length > max ? `${text.slice(0, max)}…` : text;
  return withoutCommands(cut.replace(CONTROL, hex));
}

/** Sanitizes each line of a text as {@link oneLine} does, but keeps tabs. */
export function lines(text: string, maxLine = 500): string[] {
  return text.split('\n').map((line) =>
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((cell) => oneLine(cell, maxLine))
      .join('\t'),
  );
}

/** Breaks workflow commands: the runner reads `::name::` at the start of a line and `##[name]` anywhere in one. */
function withoutCommands(line: string): string {
  return line.replace(/##\[/g, '#\\x23[').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
