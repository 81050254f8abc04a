import { inPounds, languageName, penceIn } from '@wardwise/domain';
import { LANGUAGES, listIn } from '../locales/locales.ts';
import type { AnswerName } from './answers.ts';
import { chosenNetwork } from './found.ts';
import type { VolunteerView } from './volunteer.ts';

/** An answer as its page asked for it, in words. */
export function sayAnswer(
  name: AnswerName,
  { visit, answers, found }: Pick<VolunteerView, 'visit' | 'answers' | 'found'>,
): string {
  const { age, home } = visit.words.volunteer;
  const network = chosenNetwork(found, answers.network);
  const said = (options: Record<string, string>, key: string) => options[key] ?? '';
  const labels = (keys: readonly string[], choices: { key: string; label: string }[] = []) =>
    listIn(
      visit.language,
      choices.filter(({ key }) => keys.includes(key)).map(({ label }) => label),
    );
  switch (name) {
    case 'network':
      return network?.name ?? '';
    case 'age':
      return said(age.options, answers.age);
    case 'home':
      return said(home.options, answers.home);
    case 'kinds':
      return labels(answers.kinds, network?.categories);
    case 'skills':
      return labels(answers.skills, network?.skills);
    case 'languages':
      return listIn(
        visit.language,
        answers.languages.map((tag) => languageName(tag, visit.language)),
      );
    case 'pageLanguage':
      return LANGUAGES.find(({ tag }) => tag === answers.pageLanguage)?.autonym ?? '';
    case 'texts':
    case 'weekly':
      return answers[name] === 'YES' ? visit.words.yours.yes : '';
    case 'spend':
      return inPounds(penceIn(answers.spend) ?? network?.spendingCapPence ?? 0);
    default:
      return answers[name];
  }
}
