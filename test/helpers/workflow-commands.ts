/** A workflow command that the runner would obey. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that the runner knows. It takes any other as plain text. */
const KNOWN = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);
const CURRENT = /^\s*::([^\s:]+)(?: ([^\n]*?))?::(.*)$/;
const LEGACY = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/;

/**
 * Finds the workflow commands in a step's log, as the runner does: in order, in both forms (`::name …::message` at the
 * start of a line, `##[name …]message` anywhere in one), and none between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export class WorkflowCommands {
  readonly found: WorkflowCommand[] = [];
  #token: string | undefined;

  /** Reads one line of stdout or stderr, without its line break. */
  readLine(line: string): void {
    const command = parseCommand(line, this.#token);
    if (command === undefined) return;
    if (this.#token !== undefined) {
      if (command.name === this.#token) this.#token = undefined;
      return;
    }
    if (command.name === 'stop-commands' && command.message !== '') this.#token = command.message.toLowerCase();
    this.found.push(command);
  }

  /** True while a `stop-commands` fence is open. */
  get stopped(): boolean {
    return this.#token !== undefined;
  }
}

/**
 * Parses the command in one line. @returns undefined if there is none.
 *
 * @param token - the lower-case token of an open `stop-commands` fence. A command of that name closes it.
 */
export function parseCommand(line: string, token?: string): WorkflowCommand | undefined {
  const current = CURRENT.exec(line);
  const [, written = '', properties = '', message = ''] = current ?? LEGACY.exec(line) ?? [];
  const name = written.toLowerCase();
  if (!KNOWN.has(name) && (token === undefined || name !== token)) return undefined;
  const legacy = current === null;
  return { name, properties: parseProperties(properties, legacy), message: legacy ? unescapeLegacy(message) : unescapeValue(message) };
}

function parseProperties(text: string, legacy: boolean): Record<string, string> {
  const pairs = text
    .split(legacy ? ';' : ',')
    .map((pair) => pair.split('='))
    .filter((pair) => pair.length === 2);
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), legacy ? unescapeLegacy(value) : unescapeProperty(value)]));
}

function unescapeValue(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function unescapeLegacy(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%25', '%');
}
