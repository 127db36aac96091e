import { readdirSync, readFileSync } from 'node:fs';

/** How much the memory of a process may grow from the first half of its samples to the second, in MiB: less than a leak that matters. */
const MEMORY_MIB = 32;
/** How many descriptors may be open at the end that were not at the start: those of a timer or a read in progress. */
const DESCRIPTORS = 4;
/** The share of the samples in which a process warms up: its code is compiled, its heap finds its size. */
const WARM_UP = 0.2;

interface Sample {
  readonly rssMib: number;
  readonly descriptors: number;
}

/** The memory and the open descriptors of a process over time. */
export class Footprint {
  private readonly samples: Sample[] = [];

  constructor(readonly pid: number) {}

  /** Looks at the process now. */
  sample(): Sample {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    const rssMib = Math.round(Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024);
    const sample = { rssMib, descriptors: readdirSync(`/proc/${this.pid}/fd`).length };
    this.samples.push(sample);
    return sample;
  }

  get figures(): Record<string, string> {
    const memory = this.samples.map(({ rssMib }) => rssMib);
    const open = this.samples.map(({ descriptors }) => descriptors);
    return { 'memory, MiB': course(memory), 'open descriptors': course(open) };
  }

  /** Returns what has grown. */
  growth(): string[] {
    if (this.samples.length < 4) return [`${this.samples.length} samples are too few to see growth`];
    const warm = this.samples.slice(Math.floor(this.samples.length * WARM_UP));
    const half = Math.floor(warm.length / 2);
    const most = (part: readonly Sample[], what: keyof Sample): number => Math.max(...part.map((sample) => sample[what]));
    const by = (what: keyof Sample): number => most(warm.slice(half), what) - most(warm.slice(0, half), what);
    return [
      ...(by('rssMib') > MEMORY_MIB ? [`memory grew by ${by('rssMib')} MiB`] : []),
      ...(by('descriptors') > DESCRIPTORS ? [`${by('descriptors')} descriptors were left open`] : []),
    ];
  }
}

function course(figures: readonly number[]): string {
  return `${figures[0]} at first, ${Math.max(...figures)} at most, ${figures.at(-1)} at last`;
}
