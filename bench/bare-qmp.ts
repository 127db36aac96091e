import type { Socket } from 'node:net';

/** A minimal QMP client: one command at a time, one line for each. Lines that arrive in between are lost. */
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

  /** Returns the next line, parsed. */
  next(): Promise<unknown> {
    return new Promise((resolve) => {
      this.waiting = (line) => resolve(JSON.parse(line));
    });
  }

  /**
   * Sends one command and waits for one line.
   *
   * @param id - the id of the command. Without one, replies cannot be matched, and QEMU reads fewer bytes.
   */
  async ask(command: string, id?: number): Promise<unknown> {
    const reply = this.next();
    this.socket.write(`{"execute":"${command}"${id === undefined ? '' : `,"id":${id}`}}`);
    return reply;
  }
}
