/**
 * A GitHub Markdown table.
 *
 * @param head - plain titles of ours.
 * @param rows - cells that are Markdown already: hostile text must have gone through `markdownText` or `markdownCode`.
 * @param maxRows - rows shown; a last row tells how many are not.
 */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], maxRows = 100): string {
  const shown = rows.slice(0, maxRows);
  const left = rows.length - shown.length;
  const more = left > 0 ? [[`… and ${left} more`, ...head.slice(1).map(() => '')]] : [];
  return [head, head.map(() => '---'), ...shown, ...more].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
