import type { NetworkId, StaffId } from '@wardwise/domain';
import { json, type Request, type Response, Router } from 'express';
import { dbOf, type House } from '../platform/context.ts';
import { deviceOf, startSession } from '../sessions/index.ts';
import type { Mailbox } from './mailbox.ts';
import { MAILBOX_CSS, mailboxPage, mailPage } from './mailbox-page.ts';

export type SetCookie = (res: Response, token: string) => void;

const PEOPLE = `select s.id, s.display_name as name, s.roles[1] as role, s.page_language as language, json_build_object('slug', n.slug, 'name', n.name) as network,
    array(select w.name from staff_wards sw join wards w on w.code = sw.ward_code where sw.network_id = s.network_id and sw.staff_id = s.id order by 1) as wards
  from staff s join networks n on n.id = s.network_id where s.left_at is null order by n.name desc, s.roles[1], s.display_name`;

/** What only the demo has: its mailbox, and signing in as one of its made-up people in one click. */
export function demoPages(house: House, mailbox: Mailbox | null, setCookie: SetCookie): Router {
  const pages = Router();
  pages.get('/demo/people.json', async (_req, res) => {
    const { rows } = await house.pool.query(PEOPLE);
    res.set('cache-control', 'no-store').json({ people: rows });
  });
  pages.post('/demo/sign-in', json({ limit: '1kb' }), async (req: Request, res: Response) => {
    const id = (req.body as { id?: unknown } | undefined)?.id;
    // A header that no form of another site can send.
    if (req.get('x-wardwise') !== '1' || typeof id !== 'string' || !/^[0-9a-f-]{36}$/.test(id)) return void res.sendStatus(400);
    const { rows } = await house.pool.query<{ network_id: NetworkId }>(
      'select network_id from staff where id = $1 and left_at is null',
      [id],
    );
    if (!rows[0]) return void res.sendStatus(404);
    const secret = await dbOf(house, { kind: 'SYSTEM', networkId: rows[0].network_id }).transaction((tx) =>
      startSession(tx, id as StaffId, deviceOf(req.headers)),
    );
    setCookie(res, secret);
    res.sendStatus(204);
  });
  if (mailbox) mailboxPages(pages, mailbox);
  return pages;
}

function mailboxPages(pages: Router, mailbox: Mailbox): void {
  pages.get(
    '/demo/mailbox',
    (_req, res) => void res.set('cache-control', 'no-store').type('html').send(mailboxPage(mailbox.mails())),
  );
  pages.get('/demo/mailbox.css', (_req, res) => void res.type('css').send(MAILBOX_CSS));
  pages.get(
    '/demo/mailbox.json',
    (_req, res) => void res.set('cache-control', 'no-store').json({ mails: mailbox.mails().map(({ html: _, ...mail }) => mail) }),
  );
  pages.get('/demo/mailbox/mail', (req, res) => {
    const mail = mailbox.mails().find(({ messageId }) => messageId === req.query.id);
    if (!mail) return void res.status(404).type('html').send(mailboxPage(mailbox.mails()));
    res.set('cache-control', 'no-store').type('html').send(mailPage(mail));
  });
}
