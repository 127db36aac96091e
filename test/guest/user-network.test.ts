import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forwardedFlows } from '../../src/guest/user-network.js';

/** The output of QEMU 7.2. */
const TABLE = [
  'Hub -1 (net0):',
  '  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ',
  '  TCP[SYN_SENT]      13       127.0.0.1 34567       10.0.2.15     7     0     0',
  '  TCP[ESTABLISHED]   10       127.0.0.1 34567       10.0.2.15     7     0     0',
  '  TCP[ESTABLISHED]   11       10.0.2.15 34567        10.0.2.2    80     0     0',
  '  TCP[HOST_FORWARD]   5       127.0.0.1 34567       10.0.2.15     7     0     0',
  '  TCP[HOST_FORWARD]   6       127.0.0.1  2222       10.0.2.15    22     0     0',
  '  UDP[236 sec]       12       10.0.2.15 34567        10.0.2.3    53     0     0',
  '',
].join('\r\n');

describe('The table of the user network', () => {
  test('contains the states of the connections through one forwarded port', () => {
    expect(forwardedFlows(TABLE, 34567)).toEqual({ target: '10.0.2.15:7', states: ['SYN_SENT', 'ESTABLISHED'] });
    expect(forwardedFlows(TABLE, 2222)).toEqual({ target: '10.0.2.15:22', states: [] });
  });

  test('gives no result for a port that is not forwarded, or in another format', () => {
    expect(forwardedFlows(TABLE, 7)).toBeUndefined();
    expect(forwardedFlows('', 34567)).toBeUndefined();
    expect(forwardedFlows(TABLE.replaceAll('TCP[', 'TCP <'), 34567)).toBeUndefined();
  });

  test('may be any text, in which a forwarded port is found', () => {
    const noise = fc.array(fc.oneof(fc.string(), fc.constantFrom(...TABLE.split('\r\n'))));
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 65535 }), (lines, port) => {
        const text = lines.join('\n');
        forwardedFlows(text, port);
        const forward = `  TCP[HOST_FORWARD]   5       127.0.0.1 ${port}       10.9.8.7     1     0     0`;
        expect(forwardedFlows(`${forward}\n${text}`, port)).toMatchObject({ target: '10.9.8.7:1' });
      }),
    );
  });
});
