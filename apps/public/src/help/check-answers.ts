import {
  isDay,
  isEmailAddress,
  isKnownLanguage,
  LONGEST,
  type RefusalCode,
  readPostcode,
  refusalSentence,
  URGENCIES,
} from '@wardwise/domain';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import type { AnswerName, Answers } from './answers.ts';
import { askedNetwork, type Found } from './found.ts';
import { type StepName, waysOf } from './steps.ts';

type Wrong = (name: AnswerName, code?: RefusalCode) => Refused;
type Check = (answers: Answers, found: Found, wrong: Wrong) => (Refused | false)[];

const missing =
  (name: keyof Visit['words']['help']['missing']): Check =>
  (answers, _found, wrong) => [!answers[name] && wrong(name)];

/** What each page insists on; the API insists on it again. */
const CHECKS: Record<StepName, Check> = {
  postcode: ({ postcode }, _found, wrong) => [
    !postcode ? wrong('postcode') : !readPostcode(postcode).ok && wrong('postcode', 'POSTCODE_MALFORMED'),
  ],
  network: ({ network }, found, wrong) => [askedNetwork(found, network) === null && wrong('network')],
  age: ({ age }, _found, wrong) => [age !== 'YES' && age !== 'NO' && wrong('age')],
  young: () => [],
  kind: (answers, found, wrong) => [waysOf(answers, found).length === 0 && wrong('category')],
  way: (answers, found, wrong) => [!waysOf(answers, found).includes(answers.way) && wrong('way')],
  when: ({ urgency, neededBy }, _found, wrong) => [
    !URGENCIES.some((known) => known === urgency) && wrong('urgency'),
    neededBy !== '' && !isDay(neededBy) && wrong('neededBy', 'DATE_MALFORMED'),
  ],
  pharmacy: () => [],
  note: (answers, found, wrong) => [...missing('note')(answers, found, wrong), tooLong(answers, 'note', wrong)],
  language: ({ language }, _found, wrong) => [!isKnownLanguage(language) && wrong('language')],
  whom: ({ whom }, _found, wrong) => [whom !== 'ME' && whom !== 'SOMEBODY' && wrong('whom')],
  asker: (answers, found, wrong) => [
    ...missing('asker')(answers, found, wrong),
    tooLong(answers, 'asker', wrong),
    ...missing('howTheyKnow')(answers, found, wrong),
    tooLong(answers, 'howTheyKnow', wrong),
  ],
  name: (answers, found, wrong) => [...missing('calledName')(answers, found, wrong), tooLong(answers, 'calledName', wrong)],
  phone: ({ phone, email }, _found, wrong) => [
    !phone ? wrong('phone') : !isPhone(phone) && wrong('phone', 'PHONE_MALFORMED'),
    email !== '' && !isEmailAddress(email) && wrong('email', 'EMAIL_MALFORMED'),
  ],
  safe: (answers, found, wrong) => [...missing('safeContact')(answers, found, wrong), tooLong(answers, 'safeContact', wrong)],
  address: (answers, _found, wrong) => [tooLong(answers, 'address', wrong)],
  check: () => [],
};

/** What is missing or wrong on a page, each at its question, in the reader's words. */
export function wrongOn(step: StepName, answers: Answers, found: Found, { words, language }: Visit): Refused[] {
  const { missing, nameOther } = words.help;
  const calledName = answers.whom === 'SOMEBODY' ? nameOther.missing : missing.calledName;
  const sentences: Partial<Record<AnswerName, string>> = { ...missing, calledName };
  const wrong: Wrong = (name, code = 'TEXT_MISSING') => ({
    code,
    message: (code === 'TEXT_MISSING' && sentences[name]) || refusalSentence(code, language),
    field: name,
  });
  return CHECKS[step](answers, found, wrong).filter((found) => found !== false);
}

const tooLong = (answers: Answers, name: AnswerName & keyof typeof LONGEST, wrong: Wrong) =>
  answers[name].length > LONGEST[name] && wrong(name, 'TEXT_TOO_LONG');

const isPhone = (text: string) => text.length <= LONGEST.phone && parsePhoneNumberFromString(text, 'GB')?.isPossible() === true;
