import { DAY_PARTS, FREE_TIMES, inPounds, languageName } from '@wardwise/domain';
import { dateIn, hourOf, LANGUAGES, listIn, longListIn, weekdayIn } from '../locales/locales.ts';
import { Facts } from '../pages/Facts.tsx';
import type { Visit } from '../visits/visit.ts';
import type { Choice, Known, KnownView } from './yours.ts';

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
        [words.freeTimes, freeInWords(visit, known)],
        [words.quietHours, quietInWords(visit, known)],
        [words.texts, known.texts ? yes : null],
        [visit.words.weekly.heading, known.weekly ? yes : null],
        [visit.words.messages.heading, known.wardMessages ? yes : null],
        [words.spend, known.spendingCapPence === null ? null : inPounds(known.spendingCapPence)],
        [words.guidance, known.guidanceAt && dateIn(language, known.guidanceAt.slice(0, 10))],
        [words.selfIsolating, known.selfIsolating ? yes : null],
        [words.pageLanguage, LANGUAGES.find(({ tag }) => tag === known.pageLanguage)?.autonym],
        [words.joined, dateIn(language, known.joinedAt.slice(0, 10))],
        [words.checks, longListIn(language, checks)],
      ]}
    />
  );
}

/** Day by day, the parts in which they are free; or at any time. */
function freeInWords(visit: Visit, { freeTimes }: Known): string {
  const { language, words } = visit;
  const { parts, anyTime } = words.yours.when;
  const days = Array.from({ length: 7 }, (_, day) => {
    const free = DAY_PARTS.filter((_, at) => freeTimes.includes(FREE_TIMES[day * DAY_PARTS.length + at] as string));
    return free.length === 0
      ? null
      : `${weekdayIn(language, day + 1)}: ${listIn(
          language,
          free.map((part) => parts[part]),
        )}`;
  }).filter((day) => day !== null);
  return days.length === 0 ? anyTime : longListIn(language, days);
}

/** Their own quiet hours, or those of everybody. */
function quietInWords(visit: Visit, known: Known): string {
  const { hours, asUsual } = visit.words.yours.when;
  if (known.quietFrom !== null && known.quietUntil !== null) return hours(hourOf(known.quietFrom), hourOf(known.quietUntil));
  return asUsual(hours(hourOf(known.networkQuietFrom), hourOf(known.networkQuietUntil)));
}
