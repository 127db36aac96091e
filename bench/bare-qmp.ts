import type { Socket } from 'node:net';

/** The least that a QMP client can be: one command at a time, a line for a line. What comes between is lost. */
export class BareQmp {
  private text = '';
  private waiting: ((line: string) => void) | undefined;

  constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      this.text += chunk;
      const end = this.text.indexOf('\n');
      if (end < 0) return;
      const line = this.text.slice(0, end);
      this.text = this.text.slice(end + 1);
      this.waiting?.(line);
    });
  }

  /** The next line that comes, parsed. */
  next(): Promise<unknown> {
    return new Promise((resolve) => {
      this.waiting = (line) => resolve(JSON.parse(line));
    });
  }

  /**
   * Sends one command and waits for one line.
   *
   * @param id - where none is given, no reply can be told from another; QEMU is faster by the bytes that it does not read.
   */
  async ask(command: string, id?: number): Promise<unknown> {
    const reply = this.next();
    this.socket.write(`{"execute":"${command}"${id === undefined ? '' : `,"id":${id}`}}`);
    return reply;
  }
}
