import { expect, it } from 'vitest';
import { ar } from '../locales/ar.ts';
import { en } from '../locales/en.ts';
import { leftToSay } from './refusals.ts';
import type { Task, TaskState } from './task.ts';

const taskIn = (state: TaskState, needsCode = false) => ({ state, needsCode }) as Task;
const refusal = (code: string, field: string | null = null) => ({ code, message: 'as the API says it', field });

it.each<[TaskState, string]>([
  ['TAKEN', 'PLACE_TAKEN'],
  ['OFFERED', 'ALREADY_OFFERED'],
  ['ENDED', 'REQUEST_ENDED'],
])('lets the page of a task %s tell %s by itself', (state, code) => {
  expect(leftToSay(taskIn(state), en, null, [refusal(code)])).toEqual([]);
});

it.each(['LINK_NOT_FOUND', 'LINK_CODE_EXPIRED'])('does not trouble a browser that is in with %s', (code) => {
  expect(leftToSay(taskIn('ACCEPTED'), en, 'code', [refusal(code)])).toEqual([]);
});

it('says a refusal the page does not tell, in words for a volunteer', () => {
  expect(leftToSay(taskIn('CALLED'), en, null, [refusal('NOT_VETTED')])[0]?.message).toBe(en.task.refusals.NOT_VETTED);
  expect(leftToSay(taskIn('CALLED'), ar, null, [refusal('NOT_VETTED')])[0]?.message).toBe(ar.task.refusals.NOT_VETTED);
  expect(leftToSay(taskIn('CALLED', true), en, null, [refusal('TOO_MANY_TRIES')])[0]?.message).toContain('wait an hour');
  expect(leftToSay(taskIn('CALLED'), en, null, [refusal('DETAILS_ERASED')])[0]?.message).toBe('as the API says it');
});

it('points at the input, where the page has one', () => {
  expect(leftToSay(taskIn('CALLED', true), en, 'code', [refusal('LINK_CODE_WRONG')])[0]?.field).toBe('code');
  expect(leftToSay(taskIn('CALLED', true), en, null, [refusal('LINK_CODE_TOO_MANY_TRIES')])[0]?.field).toBeNull();
  expect(leftToSay(taskIn('ACCEPTED'), en, 'paidBack', [refusal('TEXT_MISSING', 'input.paidBack')])[0]?.field).toBe('paidBack');
  expect(leftToSay(taskIn('ACCEPTED'), en, null, [refusal('TEXT_TOO_LONG', 'idempotencyKey')])[0]?.field).toBeNull();
});
