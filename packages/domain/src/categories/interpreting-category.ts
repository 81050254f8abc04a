import { CategoryKey } from '../ids.ts';
import { inEveryLanguage } from '../page-words/in-every-language.ts';
import type { Category } from './category.ts';

/** A telephone call in somebody's own language: made by a lead for another request, so nobody asks for it and nobody ticks it; every speaker may be asked. */
export const INTERPRETING_CATEGORY: Category = {
  key: CategoryKey('interpreting'),
  labels: inEveryLanguage(({ categories }) => categories.interpreting),
  credentials: ['ID'],
  ways: ['BY_PHONE'],
};
