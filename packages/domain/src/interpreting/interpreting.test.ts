import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERPRETING_CATEGORY } from '../categories/interpreting-category.ts';
import { AssignmentId, CallOutId, CategoryKey, LanguageTag, OfferId, RequestId, type WardCode } from '../ids.ts';
import { rankCandidates } from '../matching/rank-candidates.ts';
import { unsuitabilities } from '../matching/suitability.ts';
import { abilities } from '../requests/abilities.ts';
import { deliver } from '../requests/deliver.ts';
import { impossibilities } from '../requests/impossibilities.ts';
import { makeOffer } from '../requests/make-offer.ts';
import { markDuplicate } from '../requests/mark-duplicate.ts';
import { offerHelp } from '../requests/offer-help.ts';
import { signpostRequest } from '../requests/signpost-request.ts';
import { anyVolunteer } from '../testing/any-person.ts';
import { aRequest, aVolunteer, NOON, wardsOf } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { must } from '../testing/must.ts';
import { askForInterpreter, type InterpreterWanted } from './ask-for-interpreter.ts';
import { INTERPRETINGS } from './interpreting.ts';
import { onTheLine } from './on-the-line.ts';

const wanted = (more: Partial<InterpreterWanted> = {}): InterpreterWanted => ({
  ...{ id: RequestId(anId(7)), category: INTERPRETING_CATEGORY, how: 'CALL_BACK', asked: false },
  ...more,
});
const call = (how: InterpreterWanted['how'] = 'CALL_BACK') => must(askForInterpreter(aRequest(), wanted({ how }), NOON));
const speaker = aVolunteer(1, { languages: [LanguageTag('ar')], categoryKeys: [] });
const arabicless = aVolunteer(2, { languages: [LanguageTag('en')] });
const wards = wardsOf('Vincent Square', 'Tachbrook', 'Knightsbridge', 'Bayswater');
const yesOf = (volunteer = speaker, how: InterpreterWanted['how'] = 'CALL_BACK') => {
  const draft = { id: OfferId(anId(11)), callOutId: CallOutId(anId(12)), volunteer, assignmentId: AssignmentId(anId(13)) };
  const reach = { wards, onlySpeakers: false };
  return must(offerHelp(call(how), { ...draft, decides: 'FIRST_SUITABLE_YES', reach }, INTERPRETING_CATEGORY, NOON));
};

describe('asking for somebody who speaks their language', () => {
  it('makes a request by telephone of the same ward, language and haste, and says for which it is', () => {
    expect(must(askForInterpreter(aRequest({ urgency: 'TODAY', neededBy: '2026-06-20' }), wanted(), NOON))).toMatchObject({
      ...{ status: 'OPEN', way: 'BY_PHONE', categoryKey: 'interpreting', preferredLanguage: 'ar', urgency: 'TODAY' },
      ...{
        neededBy: '2026-06-20',
        wardCode: aRequest().wardCode,
        places: 1,
        interpreting: 'CALL_BACK',
        interprets: aRequest().id,
      },
    });
    const overdue = must(askForInterpreter(aRequest({ neededBy: '2026-06-01' }), wanted(), NOON));
    expect(overdue).toMatchObject({ urgency: 'TODAY', neededBy: null });
  });

  it.each([
    ['REQUEST_ENDED', { status: 'CANCELLED', endedAt: NOON }, {}],
    ['NO_PERSON_IN_IT', { askingServiceId: 'a larder' }, {}],
    ['IS_INTERPRETING', { interpreting: 'CALL_BACK' }, {}],
    ['REQUEST_NOT_PLACED', { status: 'NEW', wardCode: null, handledByWard: null }, {}],
    ['YOUNG_PERSON', { status: 'NEW', youngPerson: true }, {}],
    ['NO_INTERPRETER_NEEDED', { preferredLanguage: LanguageTag('en') }, {}],
    ['INTERPRETER_ASKED', {}, { asked: true }],
  ] as const)('is refused: %s', (code, request, more) => {
    const decision = askForInterpreter({ ...aRequest(), ...request } as never, wanted(more), NOON);
    expect(decision).toMatchObject({ ok: false, refusals: [{ code }] });
    expect(abilities({ ...aRequest(), ...request } as never).askForInterpreter).toBe(code === 'INTERPRETER_ASKED');
  });
});

describe('who is asked to ring somebody in their language', () => {
  it('is every speaker, whatever kinds of help they give, and nobody else', () => {
    expect(unsuitabilities(speaker, call(), INTERPRETING_CATEGORY, NOON)).toEqual([]);
    expect(unsuitabilities(arabicless, call(), INTERPRETING_CATEGORY, NOON)).toEqual(['LANGUAGE_NOT_SHARED']);
    const offered = makeOffer(
      call(),
      { id: OfferId(anId(3)), callOutId: CallOutId(anId(4)), volunteer: arabicless },
      INTERPRETING_CATEGORY,
      NOON,
    );
    expect(offered).toMatchObject({ ok: false, refusals: [{ code: 'LANGUAGE_NOT_SHARED' }] });
    fc.assert(
      fc.property(fc.array(fc.nat(40).chain(anyVolunteer), { maxLength: 12 }), (volunteers) => {
        const { suitable } = rankCandidates(call(), INTERPRETING_CATEGORY, volunteers, wards, NOON);
        expect(suitable.every(({ volunteer }) => volunteer.languages.includes(LanguageTag('ar')))).toBe(true);
      }),
    );
  });

  it('is somebody of any ward of the network: it is done by telephone', () => {
    const far = { ...speaker, wardCode: wards[3]?.code as WardCode };
    expect(rankCandidates(call(), INTERPRETING_CATEGORY, [far], wards, NOON).suitable).toHaveLength(1);
  });

  it('is asked for no other need because of a language: a kind they do not give is still not theirs', () => {
    const reasons = unsuitabilities(
      { ...arabicless, categoryKeys: [CategoryKey('post')] },
      aRequest(),
      INTERPRETING_CATEGORY,
      NOON,
    );
    expect(reasons).toEqual(['CATEGORY_NOT_OFFERED']);
  });
});

describe('a call in their language', () => {
  it.each(INTERPRETINGS)('is over when it is done, and nobody is asked how it went: %s', (how) => {
    const assigned = yesOf(speaker, how);
    expect(assigned.status).toBe('ASSIGNED');
    const done = must(deliver(assigned, AssignmentId(anId(13)), newIds(), NOON));
    expect(done).toMatchObject({ status: 'CLOSED', deliveredAt: NOON, endedAt: NOON, followUps: [] });
    expect(impossibilities(done)).toEqual([]);
  });

  it('is told of nowhere, referred nowhere and no duplicate: the request that it is for is', () => {
    expect(abilities(call())).toMatchObject({ signpost: false, refer: false, markDuplicate: false, cancel: true, callOut: true });
    expect(signpostRequest(call(), NOON).ok).toBe(false);
    for (const [one, other] of [[call(), aRequest()] as const, [aRequest(), call()] as const])
      expect(markDuplicate(one, other, NOON)).toMatchObject({ ok: false, refusals: [{ code: 'IS_INTERPRETING' }] });
  });

  it('has somebody on the line from their yes until it is done, and only where a lead rings', () => {
    expect(onTheLine(call('THREE_WAY'))).toBeUndefined();
    const assigned = yesOf(speaker, 'THREE_WAY');
    expect(onTheLine(assigned)?.volunteerId).toBe(speaker.id);
    expect(onTheLine(must(deliver(assigned, AssignmentId(anId(13)), newIds(), NOON)))).toBeUndefined();
    expect(onTheLine(yesOf())).toBeUndefined();
  });
});
