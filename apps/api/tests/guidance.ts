import { randomUUID } from 'node:crypto';
import type { TestHouse } from './house.ts';
import type { Network } from './people.ts';
import type { TestVolunteer } from './volunteers.ts';

/** New guidance of a network, newer than all there is and counting already; its id. */
export async function newGuidance(
  { db }: TestHouse,
  text = 'Wear the badge.',
  network: Network = 'westminster',
): Promise<string> {
  const id = randomUUID();
  const { rows } = await db.query<{ network: string }>(
    `insert into guidance (network_id, id, day) select n.id, $2, max(g.day) + 1 from networks n join guidance g on g.network_id = n.id
     where n.slug = $1 group by n.id returning network_id as network`,
    [network, id],
  );
  const whose = rows[0]?.network;
  await db.query(`insert into guidance_texts (network_id, guidance_id, language, text) values ($1, $2, 'en', $3)`, [
    whose,
    id,
    text,
  ]);
  await db.query(
    `insert into guidance_parts (network_id, guidance_id, about, language, text, source) values ($1, $2, 'shopping', 'en', $3, 'A charity.')`,
    [whose, id, `Shopping: ${text}`],
  );
  return id;
}

/** A volunteer who has said yes to the guidance of now, as whoever signed up has. */
export const agreedBy = ({ db }: TestHouse, { uuid }: TestVolunteer): Promise<unknown> =>
  db.query(
    `update volunteers v set guidance_language = 'en', guidance_at = now(),
       guidance_id = (select g.id from guidance g where g.network_id = v.network_id and g.day <= current_date order by g.day desc limit 1)
     where v.id = $1`,
    [uuid],
  );

export const A_GUIDANCE = {
  texts: [{ language: 'en', text: 'Say the code word first.\n\nKeep the receipt.' }],
  parts: [{ about: 'shopping', language: 'en', text: 'Ask for a short list.', source: 'In line with what charities advise.' }],
};

/** A day some days from now, as London counts. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
