import { useTranslation } from 'react-i18next';
import type { InHandFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

/** Whoever opened the details so lately may be about to ring. */
const LATELY_MS = 60 * 60_000;

type Line = { id: string; words: string };

/** Everybody who is at a request now: on the phone, reading, asked, on the way, or a service that has it. */
export function useInHand(request: InHandFragment): Line[] {
  const { t } = useTranslation();
  const { soon } = useFormats();
  const { hold, ward, handledBy, callOuts, offers, interpretedBy } = request;
  const lines: Line[] = [];
  const say = (id: string, words: string) => lines.push({ id, words });

  if (hold) say(hold.id, t(hold.mine ? 'inHand.holdMine' : 'inHand.hold', { name: hold.by, time: soon(hold.until) }));
  for (const { who, at } of lookedLately(request)) say(`${who} ${at}`, t('inHand.looked', { who, time: soon(at) }));
  if (handledBy && ward && handledBy.code !== ward.code)
    say('handled', t('inHand.handled', { ward: handledBy.name, names: namesOf(handledBy, t('platform.listComma')) }));
  for (const { id, status, volunteerFirstName: name, proposedAt, acceptedAt, startedAt } of request.assignments) {
    if (status === 'PROPOSED' && proposedAt) say(id, t('inHand.PROPOSED', { name, time: soon(proposedAt) }));
    if (status === 'ACCEPTED' && acceptedAt) say(id, t('inHand.ACCEPTED', { name, time: soon(acceptedAt) }));
    if (status === 'STARTED' && startedAt) say(id, t('inHand.STARTED', { name, time: soon(startedAt) }));
  }
  for (const { id, closedAt, pausedAt, waves } of callOuts) {
    const asked = waves.reduce((sum, wave) => sum + wave.asked, 0);
    const can = offers.filter(({ status }) => status === 'OFFERED').length;
    if (closedAt || asked === 0) continue;
    say(id, t('inHand.asked', { count: asked, can: t('inHand.can', { count: can }) }));
    if (pausedAt) say(`${id} paused`, t('inHand.paused'));
  }
  for (const { id, service, status, endedAt } of request.referrals)
    if (!endedAt) say(id, t('inHand.referral', { service: service.name, state: t(`referral.status.${status}`) }));
  for (const { id, endedAt } of interpretedBy) if (!endedAt) say(id, t('inHand.interpreting'));
  return lines;
}

/** Each colleague who opened it in the last hour, once, by their last time; whoever is on the phone is told of already. */
function lookedLately({ looks, hold }: InHandFragment) {
  const since = Date.now() - LATELY_MS;
  const lately = looks.filter(
    ({ mine, role, who, at }) =>
      !mine && (role === 'WARD_LEAD' || role === 'COORDINATOR') && who !== hold?.by && Date.parse(at) > since,
  );
  return [...new Map(lately.map((look) => [look.who, look])).values()];
}

const namesOf = ({ leads }: { leads: readonly { displayName: string }[] }, comma: string) =>
  leads.map(({ displayName }) => displayName).join(comma);

useInHand.fragment = graphql(`
  fragment InHand on HelpRequest {
    id ward { code name } handledBy { code name leads { id displayName } } hold { id by mine until }
    looks { id at who mine role }
    callOuts { id closedAt pausedAt waves { number asked } } offers { id status }
    assignments { id status volunteerFirstName proposedAt acceptedAt startedAt }
    referrals { id status endedAt service { id name } } interpretedBy { id endedAt }
  }
`);
