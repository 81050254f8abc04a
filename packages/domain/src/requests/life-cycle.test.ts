import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../retention/holds.ts';
import { anyStory, type Command, play, type Verb } from '../testing/any-command.ts';
import { NOON } from '../testing/builders.ts';
import { newIds } from '../testing/ids.ts';
import { runs } from '../testing/runs.ts';
import { abilities, type RequestAbilities } from './abilities.ts';
import { ASSIGNMENT_STATUSES, takesPlace } from './assignment.ts';
import type { HelpRequest } from './help-request.ts';
import { impossibilities } from './impossibilities.ts';
import { OFFER_STATUSES } from './offer.ts';
import { REQUEST_ARROWS, REQUEST_STATUSES } from './request-status.ts';

type Step = { before: HelpRequest; command: Command; after: HelpRequest; ok: boolean };

function tell(taken: HelpRequest, commands: readonly Command[]): Step[] {
  const newId = newIds();
  const steps: Step[] = [];
  let request = taken;
  let now = NOON;
  for (const command of commands) {
    const before = frozen(request);
    const { decision, now: then } = play(before, command, newId, now);
    if (decision.ok) request = decision.value;
    now = then;
    steps.push({ before, command, after: request, ok: decision.ok });
  }
  return steps;
}

/** Frozen to the bottom: a rule that changed its input would throw. */
function frozen<T extends object>(thing: T): T {
  for (const part of Object.values(thing)) if (typeof part === 'object' && part !== null && !(part instanceof Date)) frozen(part);
  return Object.freeze(thing);
}

const ABILITY: Partial<Record<Verb, keyof RequestAbilities>> = {
  placeRequest: 'place',
  confirmRequest: 'confirm',
  assignVolunteer: 'assign',
  offerHelp: 'callOut',
  acceptOffer: 'chooseOffer',
  cancelAssignment: 'cancelAssignment',
  lowerPlaces: 'lowerPlaces',
  cancelRequest: 'cancel',
  markUnmet: 'markUnmet',
  markDuplicate: 'markDuplicate',
  signpostRequest: 'signpost',
  referRequest: 'refer',
  recordFollowUp: 'recordFollowUp',
};
const NEEDS_NOTHING_ELSE: Verb[] = ['placeRequest', 'confirmRequest', 'cancelRequest', 'markUnmet', 'signpostRequest'];

describe('the life of a request, whatever is pressed in whatever order', () => {
  it('never reaches an impossible state, goes only along the arrows, and never has more taken places than places', () => {
    fc.assert(
      fc.property(anyStory(), ({ taken, commands }) => {
        const wrong = impossibilities(taken);
        for (const { before, after } of tell(taken, commands)) {
          wrong.push(...impossibilities(after));
          if (after.assignments.filter(takesPlace).length > after.places) wrong.push('too many assignments');
          if (after.status !== before.status && !REQUEST_ARROWS[before.status].includes(after.status))
            wrong.push(`${before.status} to ${after.status}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(800, 50_000) },
    );
  });

  it('allows what its abilities say and refuses what they deny', () => {
    fc.assert(
      fc.property(anyStory(), ({ taken, commands }) => {
        const wrong: string[] = [];
        for (const { before, command, ok } of tell(taken, commands)) {
          const ability = ABILITY[command.verb];
          if (!ability || abilities(before)[ability] === ok) continue;
          if (ok || NEEDS_NOTHING_ELSE.includes(command.verb)) wrong.push(`${command.verb} while ${before.status}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(400, 20_000) },
    );
  });

  it('keeps the facts it was taken with, and all that has happened', () => {
    const facts = ({ id, networkId, categoryKey, way, preferredLanguage, urgency, takenAt }: HelpRequest) =>
      [id, networkId, categoryKey, way, preferredLanguage, urgency, takenAt.toISOString()].join();
    const past = ({ offers, assignments }: HelpRequest) =>
      [...offers, ...assignments].map(({ id, volunteerId }) => `${id} ${volunteerId}`);
    fc.assert(
      fc.property(anyStory(), ({ taken, commands }) => {
        const wrong: string[] = [];
        for (const { before, after, command } of tell(taken, commands)) {
          if (facts(after) !== facts(taken)) wrong.push(`${command.verb} changes what was taken`);
          if (past(before).some((event) => !past(after).includes(event))) wrong.push(`${command.verb} forgets`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('is proved on stories that reach every state there is', () => {
    const reached = new Set<string>();
    for (const { taken, commands } of fc.sample(anyStory(), { numRuns: 600, seed: 2026 })) {
      for (const { after } of tell(taken, commands)) {
        reached.add(after.status);
        for (const offer of after.offers) reached.add(`offer ${offer.status}`);
        for (const assignment of after.assignments) reached.add(`assignment ${assignment.status}`);
        for (const followUp of after.followUps) reached.add(`follow-up ${followUp.status}`);
        if (after.status === 'DELIVERED' && after.assignments.filter(takesPlace).length > 1) reached.add('delivered by several');
      }
    }
    const everything = [
      ...REQUEST_STATUSES,
      ...OFFER_STATUSES.map((status) => `offer ${status}`),
      ...ASSIGNMENT_STATUSES.map((status) => `assignment ${status}`),
      ...['DUE', 'DONE', 'NO_ANSWER', 'EXPIRED'].map((status) => `follow-up ${status}`),
      'delivered by several',
    ];
    expect(everything.filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('what we hold about the requester', () => {
  it('is nothing in every state that no arrow leaves', () => {
    for (const status of REQUEST_STATUSES.filter((each) => REQUEST_ARROWS[each].length === 0)) {
      expect({ status, ...holds(status) }).toEqual({ status, details: false, card: false });
    }
  });

  it('is the details until an ending, the card after delivery, and never both', () => {
    expect(REQUEST_STATUSES.filter((status) => holds(status).details)).toEqual(['NEW', 'OPEN', 'ASSIGNED']);
    expect(REQUEST_STATUSES.filter((status) => holds(status).card)).toEqual(['DELIVERED']);
  });

  it('never comes back once it is gone', () => {
    for (const from of REQUEST_STATUSES) {
      for (const to of REQUEST_ARROWS[from]) expect(holds(from).details || !holds(to).details).toBe(true);
    }
  });
});
