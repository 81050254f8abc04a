import { inPounds, languageName } from '@wardwise/domain';
import { dateIn, LANGUAGES, listIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import type { Choice, KnownView } from './yours.ts';

/** What we know them by, in words. */
export function KnownFacts({ visit, yours, known }: KnownView) {
  const { language } = visit;
  const { facts: words, yes, kinds, check } = visit.words.yours;
  const named = (keys: string[], choices: Choice[]) =>
    listIn(
      language,
      keys.map((key) => choices.find((choice) => choice.key === key)?.label ?? key),
    );
  const checks = known.credentials.map(({ kind, seenOn, validUntil }) =>
    check(kinds[kind], dateIn(language, seenOn), validUntil && dateIn(language, validUntil)),
  );
  return (
    <Facts
      facts={[
        [words.name, known.name],
        [words.ward, known.wardName],
        [
          words.languages,
          listIn(
            language,
            known.languages.map((tag) => languageName(tag, language)),
          ),
        ],
        [words.categories, named(known.categoryKeys, yours.categories)],
        [words.skills, named(known.skillKeys, yours.skills)],
        [words.capacity, String(known.capacity)],
        [words.spend, known.spendingCapPence === null ? null : inPounds(known.spendingCapPence)],
        [words.guidance, known.guidanceAt && dateIn(language, known.guidanceAt.slice(0, 10))],
        [words.selfIsolating, known.selfIsolating ? yes : null],
        [words.pageLanguage, LANGUAGES.find(({ tag }) => tag === known.pageLanguage)?.autonym],
        [words.joined, dateIn(language, known.joinedAt.slice(0, 10))],
        [words.checks, checks.join(language === 'ar' ? '؛ ' : '; ')],
      ]}
    />
  );
}
