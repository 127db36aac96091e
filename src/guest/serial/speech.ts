import { performance } from 'node:perf_hooks';

/** A whole kernel message as the console shows it: the time, perhaps the caller's number, text, line end. */
const KERNEL_LINE = /\[ *\d+\.\d+\](?:\[ *[TC]\d+\])? [^\n\u0001\u0002]*\n/g;

/** A kernel message of which the end has not come yet. */
const KERNEL_LINE_BEGUN = /\[ *\d[^\n]*$/;

/** Characters of what was said last that are kept. */
const KEPT = 512;

/** The kernel messages in a text, wherever they stand in their lines. */
export function kernelLines(text: string): string {
  return (text.match(KERNEL_LINE) ?? []).join('');
}

/** A text from which the kernel messages have been taken out. */
export function withoutKernelLines(text: string): string {
  return text.replace(KERNEL_LINE, '');
}

/** What a console says besides kernel messages, which come at any time and mean nothing for who is at the prompt. */
export class Speech {
  private whole: string;
  private begun = '';

  /** @param lines - what was said before; @param at - when the last of it came, in milliseconds of `performance.now()`. */
  constructor(
    lines: readonly string[],
    private at: number,
  ) {
    this.whole = withoutKernelLines(`${lines.join('\n')}\n`)
      .slice(-KEPT)
      .trimEnd();
  }

  /** Takes more whole lines, and the line that has not ended yet. */
  add(lines: string, unfinished: string): void {
    const more = withoutKernelLines(lines);
    const begun = unfinished.replace(KERNEL_LINE_BEGUN, '').slice(-KEPT);
    if (more === '' && begun === this.begun) return;
    if (more !== '') this.whole = (this.whole + more).slice(-KEPT);
    this.begun = begun;
    this.at = performance.now();
  }

  /** The last of it, also an unfinished line. */
  get text(): string {
    return this.whole + this.begun;
  }

  /** The last line that is not empty, for an error: raw guest output. */
  get lastLine(): string {
    return this.text.trimEnd().split('\n').at(-1) ?? '';
  }

  /** How long nothing has been said, in milliseconds. */
  get silentMs(): number {
    return performance.now() - this.at;
  }
}
