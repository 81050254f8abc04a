import { autonym, isDay } from '@wardwise/domain';
import { dayIn } from '../locales/locales.ts';
import type { AnswerName } from './answers.ts';
import { askedNetwork } from './found.ts';
import type { HelpView } from './help.ts';
import { wayOf } from './steps.ts';

/** An answer as its page asked for it, in words. */
export function sayAnswer(name: AnswerName, { visit, answers, found }: Pick<HelpView, 'visit' | 'answers' | 'found'>): string {
  const { age, way, when, whom } = visit.words.help;
  const said = (options: Record<string, string>, key: string) => options[key] ?? '';
  const network = askedNetwork(found, answers.network);
  switch (name) {
    case 'network':
      return network?.name ?? '';
    case 'age':
      return said(age.options, answers.age);
    case 'category':
      return network?.categories.find(({ key }) => key === answers.category)?.label ?? '';
    case 'way':
      return said(way.options, wayOf(answers, found));
    case 'urgency':
      return said(when.options, answers.urgency);
    case 'neededBy':
      return isDay(answers.neededBy) ? dayIn(visit.language, answers.neededBy) : answers.neededBy;
    case 'language':
      return autonym(answers.language);
    case 'whom':
      return said(whom.options, answers.whom);
    default:
      return answers[name];
  }
}
