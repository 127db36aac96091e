import { htmlText } from '../escape.js';

/** HTML that is safe to be part of a page. Only {@link html} makes it. */
export class Html {
  private constructor(readonly text: string) {}

  static of(strings: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    return new Html(strings.reduce((done, part, index) => done + render(values[index - 1] ?? '') + part));
  }
}

/** A value of a template: text, which is escaped, or HTML, which is not. */
export type HtmlValue = Html | string | number | readonly Html[];

/**
 * Renders a template. No value can leave its place: every text is escaped for an element's content and for a quoted attribute.
 *
 * @example html`<td title="${untrusted}">${untrusted}</td>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.of(strings, values);
}

function render(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return htmlText(String(value));
}

/** Renders nothing. */
export const NOTHING = html``;
