import { CategoryKey } from '../ids.ts';
import { inEveryLanguage } from '../page-words/in-every-language.ts';
import type { PageWords } from '../page-words/page-words.ts';
import type { Category, CredentialKind, Way } from './category.ts';

const category = (key: keyof PageWords['categories'], credentials: CredentialKind[], ways: Way[]): Category => ({
  key: CategoryKey(key),
  labels: inEveryLanguage(({ categories }) => categories[key]),
  credentials,
  ways,
});

/** The seven kinds of help a new network starts with; a public label never tells why somebody needs it. */
export const SEEDED_CATEGORIES: readonly Category[] = [
  category('shopping', ['ID'], ['IN_PERSON', 'ONLINE']),
  category('prescription', ['ID', 'DBS_BASIC'], ['IN_PERSON']),
  category('post', ['ID'], ['IN_PERSON']),
  category('check-in-call', ['ID', 'TRAINING'], ['BY_PHONE', 'ONLINE']),
  category('dog-walking', ['ID'], ['IN_PERSON']),
  category('lend-an-item', [], ['IN_PERSON']),
  category('other', ['ID'], ['IN_PERSON', 'BY_PHONE', 'ONLINE']),
];
