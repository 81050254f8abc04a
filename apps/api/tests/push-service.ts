import { createECDH, createPublicKey, type ECDH, randomBytes, randomUUID, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
// http_ece: the reference code of RFC 8188, which browsers' own tests read pushes by.
import ece from 'http_ece';

/** A browser that lets somebody write to it: what it gives away, and the keys that it keeps. */
export type PushBrowser = {
  id: string;
  subscription: { endpoint: string; p256dh: string; auth: string };
  curve: ECDH;
};
/** One push as the service took it and the browser read it. */
export type TakenPush = {
  browser: string;
  shown: { title: string; body: string; url: string; tag: string; lang: string; dir: string };
  headers: Record<string, string | undefined>;
  /** What the service itself could read. */
  sealed: Buffer;
  claims: { aud: string; exp: number; sub: string };
};

/** A push service, and the browsers it speaks for: it knows whose key each browser let write to it, and keeps what it took. */
export async function openPushService(publicKey: string) {
  const browsers = new Map<string, PushBrowser>();
  const pushes: TakenPush[] = [];
  const faults: number[] = [];
  let asked = 0;
  const server = createServer(async (req, res) => {
    asked += 1;
    const body = await buffer(req);
    const fault = faults.shift();
    if (fault === 0) return void req.socket.destroy();
    if (fault) return void res.writeHead(fault).end();
    const browser = browsers.get(req.url?.slice('/push/'.length) ?? '');
    if (!browser) return void res.writeHead(410).end();
    const claims = claimsOf(req, publicKey, url);
    if (!claims) return void res.writeHead(403).end();
    if (req.method !== 'POST' || req.headers['content-encoding'] !== 'aes128gcm' || body.length > 4096)
      return void res.writeHead(400).end();
    const { curve, subscription } = browser;
    const read = ece.decrypt(body, { version: 'aes128gcm', privateKey: curve, authSecret: subscription.auth });
    const headers = req.headers as TakenPush['headers'];
    pushes.push({ browser: browser.id, shown: JSON.parse(read.toString('utf8')), headers, sealed: body, claims });
    res.writeHead(201).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    pushes,
    /** What is answered next instead, one asking each; 0 hangs up. */
    faults,
    get asked() {
      return asked;
    },
    /** A browser that is told by this service. */
    browser(): PushBrowser {
      const [id, curve] = [randomUUID(), createECDH('prime256v1')];
      const p256dh = curve.generateKeys('base64url');
      const subscription = { endpoint: `${url}/push/${id}`, p256dh, auth: randomBytes(16).toString('base64url') };
      browsers.set(id, { id, subscription, curve });
      return { id, subscription, curve };
    },
    /** The browser is no more, as when an app is taken off a phone. */
    forget: ({ id }: PushBrowser) => void browsers.delete(id),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a sender says of itself (RFC 8292), or null where it did not sign by the key that the browser let write to it, or not for here and now. */
function claimsOf({ headers }: IncomingMessage, publicKey: string, origin: string): TakenPush['claims'] | null {
  const [, token = '', key] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  if (key !== publicKey || JSON.parse(Buffer.from(head, 'base64url').toString() || '{}').alg !== 'ES256') return null;
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
  const signer = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  if (!verify('sha256', signed, { key: signer, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) return null;
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as TakenPush['claims'];
  const now = Date.now() / 1000;
  return said.aud === origin && said.exp > now && said.exp <= now + 24 * 3600 ? said : null;
}
