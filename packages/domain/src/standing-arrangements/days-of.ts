import { daysOfRule } from '../days/days-of-rule.ts';
import { type Rhythm, ruleOf } from './rhythm.ts';

/** Every day on which it comes round from one day to another, both included; "every second week" counts from the week of the day it starts on. */
export function daysOf(rhythm: Rhythm, startsOn: string, from: string, to: string): string[] {
  return daysOfRule(ruleOf(rhythm), startsOn, from > startsOn ? from : startsOn, to);
}
