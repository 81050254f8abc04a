import {
  isEmailAddress,
  isKnownLanguage,
  isPageLanguage,
  LONGEST,
  MOST_TASKS,
  penceIn,
  type RefusalCode,
  readPostcode,
  refusalSentence,
} from '@wardwise/domain';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import type { AnswerName, Answers } from './answers.ts';
import { chosenNetwork, type FoundToHelp } from './found.ts';
import type { StepName } from './steps.ts';

type Wrong = (name: AnswerName, code?: RefusalCode) => Refused;
type Check = (answers: Answers, found: FoundToHelp, wrong: Wrong) => (Refused | false)[];

/** What each page insists on; the API insists on it again. */
const CHECKS: Record<StepName, Check> = {
  postcode: ({ postcode }, _found, wrong) => [
    !postcode ? wrong('postcode') : !readPostcode(postcode).ok && wrong('postcode', 'POSTCODE_MALFORMED'),
  ],
  network: ({ network }, found, wrong) => [chosenNetwork(found, network) === null && wrong('network')],
  age: ({ age }, _found, wrong) => [age !== 'YES' && age !== 'NO' && wrong('age')],
  kinds: ({ network, kinds }, found, wrong) => {
    const known = chosenNetwork(found, network)?.categories ?? [];
    return [!kinds.some((kind) => known.some(({ key }) => key === kind)) && wrong('kinds')];
  },
  skills: () => [],
  languages: ({ languages, pageLanguage }, _found, wrong) => [
    !(languages.length > 0 && languages.every(isKnownLanguage)) && wrong('languages'),
    !isPageLanguage(pageLanguage) && wrong('pageLanguage'),
  ],
  home: ({ home, homeConsent }, _found, wrong) => [
    home !== 'YES' && home !== 'NO' ? wrong('home') : home === 'YES' && !isPageLanguage(homeConsent) && wrong('homeConsent'),
  ],
  limits: ({ network, capacity, spend }, found, wrong) => {
    const pence = penceIn(spend);
    const most = chosenNetwork(found, network)?.spendingCapPence ?? 0;
    return [
      !(Number(capacity) >= 1 && Number(capacity) <= MOST_TASKS && Number.isInteger(Number(capacity))) &&
        wrong('capacity', 'CAPACITY_OUT_OF_RANGE'),
      spend !== '' && (pence === null || pence > most) && wrong('spend', 'SPENDING_CAP_OUT_OF_RANGE'),
    ];
  },
  name: ({ name }, _found, wrong) => [!name ? wrong('name') : name.length > LONGEST.calledName && wrong('name', 'TEXT_TOO_LONG')],
  reach: ({ phone, email }, _found, wrong) => [
    !phone ? wrong('phone') : !isPhone(phone) && wrong('phone', 'PHONE_MALFORMED'),
    !email ? wrong('email') : !isEmailAddress(email) && wrong('email', 'EMAIL_MALFORMED'),
  ],
  check: () => [],
  guidance: () => [],
};

/** What is missing or wrong on a page, each at its question, in the reader's words. */
export function wrongOn(step: StepName, answers: Answers, found: FoundToHelp, { words, language }: Visit): Refused[] {
  const { missing, capOver } = words.volunteer;
  const sentences: Partial<Record<AnswerName, string>> = missing;
  const wrong: Wrong = (name, code = 'TEXT_MISSING') => ({
    code,
    message:
      (code === 'TEXT_MISSING' && sentences[name]) ||
      (code === 'SPENDING_CAP_OUT_OF_RANGE' && capOver) ||
      refusalSentence(code, language),
    field: name,
  });
  return CHECKS[step](answers, found, wrong).filter((one) => one !== false);
}

const isPhone = (text: string) => text.length <= LONGEST.phone && parsePhoneNumberFromString(text, 'GB')?.isPossible() === true;
