import { expect, it } from 'vitest';
import { CARD_DAYS, cardEndsAt } from './contact-card.ts';
import { KEPT_FOR } from './kept-for.ts';
import { PROPOSAL_WAIT_HOURS } from './proposal-wait.ts';
import { RETENTION } from './retention.ts';

it('keeps a contact card for seven days after delivery unless the network says otherwise', () => {
  expect(CARD_DAYS).toBe(7);
  expect(cardEndsAt(new Date('2026-06-15T11:00:00Z'), CARD_DAYS)).toEqual(new Date('2026-06-22T11:00:00Z'));
  expect(PROPOSAL_WAIT_HOURS).toBe(24);
});

it('gives everything that outlives a task its own key, reason, reader and end', () => {
  expect(new Set(RETENTION.map(({ key }) => key)).size).toBe(RETENTION.length);
  for (const kept of RETENTION) for (const fact of Object.values(kept)) expect(fact).not.toBe('');
});

it('says of what goes by the clock alone how long that is, the same in words as in the rule', () => {
  for (const [key, time] of Object.entries(KEPT_FOR)) expect(RETENTION.find((kept) => kept.key === key)?.end).toContain(time);
});
