import { createHash } from 'node:crypto';
import { callOutText, dayIn, direction, isForToday, isPageLanguage, pushTerms, TIME_ZONE } from '@wardwise/domain';
import { findOpenCallOut } from '../call-outs/index.ts';
import { findLink } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { PushAnnouncement } from '../platform/outbox.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openPush, type Push } from '../pushes/index.ts';
import { loadRequest } from '../requests/index.ts';
import { isOver } from './is-over.ts';
import { TASK_MAILS } from './words/task-mails.ts';

/** Writes the push that an announcement means: the call-out's own words and its link. Null when the browser or its cause is gone. */
export async function composePush(tx: Tx, { linkId, pushId }: PushAnnouncement, publicUrl: string): Promise<Push | null> {
  const to = await openPush(tx, pushId);
  const link = to && (await findLink(tx, linkId));
  const request = link && (await loadRequest(tx, link.requestId, false));
  const callOut = request && (await findOpenCallOut(tx, request.id));
  if (!to || !link || !request || callOut?.id !== link.callOutId || isOver('callOut', request, link.volunteerId)) return null;
  const lang = await languageOf(tx, link.volunteerId);
  const words = {
    ...{ network: '', callOut: '', locality: '', url: '', another: null, decides: callOut.decides },
    byOrganization: request.askingServiceId !== null,
  };
  const topic = topicOf(linkId);
  const shown = {
    title: TASK_MAILS[lang].callOut(words).subject,
    body: callOutText(callOut.slots, lang),
    url: `${publicUrl}/t/${linkToken(tx.ring, linkId)}`,
    ...{ tag: topic, lang, dir: direction(lang) },
  };
  const forToday = isForToday(request, dayIn(TIME_ZONE, tx.now));
  return { to, text: JSON.stringify(shown), topic, ...pushTerms(callOut.clock, forToday, tx.now) };
}

async function languageOf(tx: Tx, volunteerId: string) {
  const row = await tx.one<{ language: string }>(
    sql`select page_language as language from volunteers where network_id = ${param(tx.networkId)} and id = ${param(volunteerId)}`,
  );
  return row && isPageLanguage(row.language) ? row.language : ('en' as const);
}

/** Another for each volunteer, so that a push service cannot see who is asked for the same; the id itself cannot be read from it. 32 letters are the most. */
const topicOf = (linkId: string): string => createHash('sha256').update(`push ${linkId}`).digest('base64url').slice(0, 32);
