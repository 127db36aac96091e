/** A syslog message of RFC 5424 §6. The parser follows the grammar of the RFC and nothing else. */
export interface SyslogMessage {
  readonly facility: number;
  readonly severity: number;
  readonly timestamp: string;
  readonly hostname: string;
  readonly appName: string;
  readonly procId: string;
  readonly msgId: string;
  /** The elements of the structured data by id. */
  readonly data: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The text, without the byte order mark. */
  readonly text: string;
  /** True if the text is marked as UTF-8. */
  readonly marked: boolean;
}

const HEADER =
  /^<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z) ([!-~]{1,255}) ([!-~]{1,48}) ([!-~]{1,128}) ([!-~]{1,32}) (?=[[-])/;
const NAME = /^[!#-<>-\\^-~]{1,32}/;

/** Parses one message. @throws Error if the bytes are not a message. */
export function parseSyslog(bytes: Buffer): SyslogMessage {
  const message = new TextDecoder('utf8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const header = HEADER.exec(message);
  if (header === null) throw new Error(`no header: ${JSON.stringify(message.slice(0, 200))}`);
  const [whole, priority, timestamp = '', hostname = '', appName = '', procId = '', msgId = ''] = header;
  const { data, rest } = parseData(message.slice(whole.length));
  if (rest !== '' && !rest.startsWith(' ')) throw new Error(`no space behind the structured data: ${JSON.stringify(rest.slice(0, 50))}`);
  const marked = rest.startsWith(' \ufeff');
  return {
    facility: Math.floor(Number(priority) / 8),
    severity: Number(priority) % 8,
    ...{ timestamp, hostname, appName, procId, msgId, data },
    text: rest.slice(marked ? 2 : 1),
    marked,
  };
}

function parseData(given: string): { data: Record<string, Record<string, string>>; rest: string } {
  if (given.startsWith('-')) return { data: {}, rest: given.slice(1) };
  const data: Record<string, Record<string, string>> = {};
  let rest = given;
  while (rest.startsWith('[')) {
    const id = NAME.exec(rest.slice(1))?.[0] ?? fail('an element without an id');
    if (Object.hasOwn(data, id)) fail(`a second element ${id}`);
    const element = parseElement(rest.slice(1 + id.length));
    data[id] = element.parameters;
    rest = element.rest;
  }
  return { data, rest };
}

function parseElement(given: string): { parameters: Record<string, string>; rest: string } {
  const parameters: Record<string, string> = {};
  let rest = given;
  while (!rest.startsWith(']')) {
    const name = NAME.exec(rest.slice(1))?.[0] ?? '';
    if (!rest.startsWith(` ${name}="`) || name === '') fail(`no parameter: ${JSON.stringify(rest.slice(0, 50))}`);
    let value = '';
    let at = name.length + 3;
    for (; rest[at] !== '"'; at += 1) {
      const char = rest[at] ?? fail('a value without an end');
      if (char === ']') fail('a bare bracket in a value');
      const escaped = char === '\\' && /["\\\]]/.test(rest[at + 1] ?? '');
      if (escaped) at += 1;
      value += escaped ? rest[at] : char;
    }
    parameters[name] = value;
    rest = rest.slice(at + 1);
  }
  return { parameters, rest: rest.slice(1) };
}

function fail(what: string): never {
  throw new Error(what);
}
