import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { at, ended, expectSentence, openNewcomer } from './newcomer.ts';

const { npmStart } = openNewcomer();

describe('a port that cannot be had', () => {
  it('is named at once, before anything is made', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    expectSentence(await ended(npmStart({ env: { PORT: String(port) } })), `Port ${port} is in use`, 'PORT=');
    taken.close();
    expect(readdirSync(at.folder)).toEqual([]);
  });

  it('is named, too, when the address is not this machine’s', async () => {
    const env = { HOST: '192.0.2.1', SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://wardwise.example' }; // RFC 5737: nobody's
    expectSentence(await ended(npmStart({ env })), 'HOST 192.0.2.1', 'not an address of this machine');
  });
});
