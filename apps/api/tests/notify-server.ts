import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What it takes to send by it, as Notify hands it to a service. */
export const SERVICE = '11111111-2222-4333-8444-555555555555';
const SECRET = '99999999-8888-4777-8666-aaaaaaaaaaaa';
export const API_KEY = `wardwise_test-${SERVICE}-${SECRET}`;
export const TEMPLATE = 'cccccccc-dddd-4eee-8fff-000000000000';

/** One text as Notify took it. */
export type TakenText = { to: string; text: string; reference: string };
/** What the next asking is answered with instead of being taken. */
export type NotifyFault = { status: number; error: string; message: string } | 'HANGS_UP';

/** A server of GOV.UK Notify's shape, for the tests: it checks who asks (HS256, the service, the time), the template and the number, and keeps what it took. */
export async function openNotify() {
  const texts: TakenText[] = [];
  const faults: NotifyFault[] = [];
  let asked = 0;
  const server = createServer(async (req, res) => {
    asked += 1;
    const say = (status: number, body: object) =>
      void res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const refuse = (status: number, error: string, message: string) =>
      say(status, { status_code: status, errors: [{ error, message }] });
    const fault = faults.shift();
    if (fault === 'HANGS_UP') return void req.socket.destroy();
    if (fault) return refuse(fault.status, fault.error, fault.message);
    const wrong = flawOfToken(req);
    if (wrong) return refuse(403, 'AuthError', wrong);
    if (req.method !== 'POST' || req.url !== '/v2/notifications/sms') return refuse(404, 'NoResultFound', 'No result found');
    const body = (await json(req)) as Record<string, unknown> & { personalisation?: { text?: string } };
    if (body.template_id !== TEMPLATE) return refuse(400, 'BadRequestError', 'Template not found');
    const to = String(body.phone_number);
    if (!/^\+447\d{9}$/.test(to)) return refuse(400, 'ValidationError', 'phone_number Not a UK mobile number');
    const text = body.personalisation?.text;
    if (!text) return refuse(400, 'BadRequestError', 'Missing personalisation: text');
    texts.push({ to, text, reference: String(body.reference) });
    say(201, { id: randomUUID(), reference: body.reference, content: { body: text, from_number: '447700900000' } });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {
    texts,
    /** What goes wrong next, one asking each. */
    faults,
    get asked() {
      return asked;
    },
    url,
    close,
  };
}

function flawOfToken(req: IncomingMessage): string | null {
  const [head = '', claims = '', signature = ''] = (req.headers.authorization ?? '').replace(/^Bearer /, '').split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString() || '{}') as Record<string, unknown>;
  if (read(head).alg !== 'HS256') return 'Invalid token: algorithm used is not HS256';
  const { iss, iat } = read(claims);
  if (iss !== SERVICE) return 'Invalid token: service not found';
  if (Math.abs(Number(iat) - Date.now() / 1000) > 30) return 'Error: Your system clock must be accurate to within 30 seconds';
  const right = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url');
  return signature === right ? null : 'Invalid token: API key not found';
}
