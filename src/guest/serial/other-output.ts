import { performance } from 'node:perf_hooks';

/** A whole kernel message: the time, the caller's number if there is one, text, and line end. */
const KERNEL_LINE = /\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? [^\n\u0001\u0002]*\n/g;

/** A kernel message whose end has not arrived yet. */
const KERNEL_LINE_BEGUN = /\[ *\d[^\n]*$/;

/** Characters kept of the last output. */
const KEPT = 512;

/** Returns the kernel messages in a text, wherever they stand in their lines. */
export function kernelLines(text: string): string {
  return (text.match(KERNEL_LINE) ?? []).join('');
}

/** Removes the kernel messages from a text. */
export function withoutKernelLines(text: string): string {
  return text.replace(KERNEL_LINE, '');
}

/** Keeps the last output of a console except kernel messages, which come at any time and do not show whether a shell is at its prompt. */
export class OtherOutput {
  private whole: string;
  private begun = '';

  /**
   * @param lines - the earlier output.
   * @param at - when the last of it arrived, in milliseconds of `performance.now()`.
   */
  constructor(
    lines: readonly string[],
    private at: number,
  ) {
    this.whole = withoutKernelLines(`${lines.join('\n')}\n`)
      .slice(-KEPT)
      .trimEnd();
  }

  /** Takes more whole lines, and the unfinished line. */
  add(lines: string, unfinished: string): void {
    const more = withoutKernelLines(lines);
    const begun = unfinished.replace(KERNEL_LINE_BEGUN, '').slice(-KEPT);
    if (more === '' && begun === this.begun) return;
    if (more !== '') this.whole = (this.whole + more).slice(-KEPT);
    this.begun = begun;
    this.at = performance.now();
  }

  /** The last output, including an unfinished line. */
  get text(): string {
    return this.whole + this.begun;
  }

  /** The last line that is not empty: raw guest output. */
  get lastLine(): string {
    return this.text.trimEnd().split('\n').at(-1) ?? '';
  }

  /** Milliseconds since the last output. */
  get silentMs(): number {
    return performance.now() - this.at;
  }
}
