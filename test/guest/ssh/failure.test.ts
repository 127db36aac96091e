import { describe, expect, test } from '@jest/globals';
import { judgeFailure } from '../../../src/guest/ssh/failure.js';

describe('The failure of ssh', () => {
  test.each([
    ['ssh: connect to host 127.0.0.1 port 22: Connection refused\r\n', 'unreachable', /Connection refused$/],
    ['kex_exchange_identification: read: Connection reset by peer\n', 'unreachable', /reset by peer/],
    ['a banner\nroot@127.0.0.1: Permission denied (publickey).\n', 'denied', /^root@127.0.0.1: Permission denied \(publickey\)$/],
    ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nIt is possible …\n', 'host-key', /differs from that of the first login/],
    ['Bad configuration option\n', 'other', /Bad configuration/],
    ['', 'unreachable', /^nothing$/],
    ['::error::\x1b[2J\n', 'other', /^\\x3a:error::\\x1b\[2J$/],
  ])('is classified by the log %j', (log, kind, said) => {
    expect(judgeFailure(log, 'nothing')).toEqual({ kind, said: expect.stringMatching(said) });
  });
});
