import { useTranslation } from 'react-i18next';
import type { ConcernShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import classes from './Concerns.module.css';

const PHONES = ['personPhone', 'volunteerPhone'];
const FIELDS = [
  ...(['worry', 'raiser', 'reach', 'subject', 'personName', 'personPhone', 'personAddress'] as const),
  ...(['volunteerName', 'volunteerPhone'] as const),
];

/** What was said, by whom, and the copy of whom it is about. */
export function ConcernShown({ details }: { details: ConcernShownFragment }) {
  const { t } = useTranslation();
  return (
    <Facts>
      {FIELDS.map((field) => {
        const words = details[field];
        if (!words) return null;
        return (
          <Fact key={field} wide name={t(`concerns.field.${field}`)}>
            {PHONES.includes(field) ? <PhoneLink number={words} /> : <bdi className={classes.words}>{words}</bdi>}
          </Fact>
        );
      })}
    </Facts>
  );
}

ConcernShown.fragment = graphql(`
  fragment ConcernShown on ConcernDetails {
    worry raiser reach subject personName personPhone personAddress volunteerId volunteerName volunteerPhone notes { at by note }
  }
`);
