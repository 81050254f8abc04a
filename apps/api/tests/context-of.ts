import type { PageLanguage } from '@wardwise/domain';
import type { Actor } from '../src/platform/actor.ts';
import { type Ctx, dbOf } from '../src/platform/context.ts';
import type { TestHouse } from './house.ts';

/** The context of one request within the process, by whoever it shall be: an actor that nobody has signed in as. */
export const contextOf = ({ house }: TestHouse, actor: Actor, language: PageLanguage = 'en'): Ctx => ({
  ...{ actor, language, house, db: dbOf(house, actor) },
  visit: { browser: null, setSession() {} },
});
