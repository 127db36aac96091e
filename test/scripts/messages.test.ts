import { expect, test } from '@jest/globals';
import { messagesOf, pick } from '../../scripts/messages.js';

const SOURCE = `import { x } from './a file with many words.js';
type Kind = 'a type of four words' | 'b';
/** A comment of many words. */
const short = 'two words';
const names = 'keyboard mouse tablet disk printer';
const switches = 'runas run-with user chroot daemonize';
const style = 'body { margin: 0; }\\n.a { top: 0; left: 0; right: 0; }';
const option = '-chardev socket,id=qmp,fd=3 -mon chardev=qmp';
throw new Error('The disk is full.' + \`The file \${name(1)} has \${bytes} bytes too many.\`, {
  remedy: 'Free some space on the disk.',
});
`;

test('Strings and templates that read like sentences are messages, each with its line.', () => {
  expect(messagesOf('src/a.ts', SOURCE)).toEqual([
    { place: 'src/a.ts:9', text: 'The disk is full.' },
    { place: 'src/a.ts:9', text: `The file \${name(1)} has \${bytes} bytes too many.` },
    { place: 'src/a.ts:10', text: 'Free some space on the disk.' },
  ]);
});

test('The reasons in a table of the policy are messages.', () => {
  const table = '[\n {"name": "add-fd", "reason": "gives QEMU a descriptor of the host"}\n]';
  expect(messagesOf('src/a.json', table)).toEqual([{ place: 'src/a.json:2', text: 'gives QEMU a descriptor of the host' }]);
});

test('The same seed picks the same messages, none twice, and another seed picks others.', () => {
  const messages = Array.from({ length: 100 }, (_, index) => ({ place: `src/a.ts:${index}`, text: `message ${index}` }));
  const picked = pick(messages, 30, 1);
  expect(new Set(picked).size).toBe(30);
  expect(pick(messages, 30, 1)).toEqual(picked);
  expect(pick(messages, 30, 2)).not.toEqual(picked);
  expect(pick(messages, 200, 1)).toHaveLength(100);
});
