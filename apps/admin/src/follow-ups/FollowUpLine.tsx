import { useTranslation } from 'react-i18next';
import type { FollowUpLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { AskByText } from './AskByText.tsx';
import classes from './FollowUpsSection.module.css';
import { RecordFollowUp } from './RecordFollowUp.tsx';

type Props = { followUp: FollowUpLineFragment; language: string; mayRecord: boolean; mayText: boolean };

/** One of the two sides: asked and answered, or still due. */
export function FollowUpLine({ followUp, language, mayRecord, mayText }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, party, status, answer, dueAt, endedAt, textedAt, textSaid, volunteerFirstName } = followUp;
  const who = party === 'VOLUNTEER' ? t('followUp.volunteer', { name: volunteerFirstName ?? '' }) : t('followUp.requester');
  const due = status === 'DUE';
  return (
    <div className={classes.line}>
      <div className={classes.head}>
        <h3>{who}</h3>
        <Pill tone={due ? 'saffron' : 'canal'}>{answer ? t(`answer.${answer}`) : t(`followUp.status.${status}`)}</Pill>
      </div>
      <p>
        {endedAt
          ? t('followUp.endedAt', { time: formats.moment(endedAt) })
          : t('followUp.dueAt', { time: formats.moment(dueAt) })}
      </p>
      {due && textedAt && (
        <p>{t(textSaid ? `texts.asking.said.${textSaid}` : 'texts.asking.asked', { time: formats.moment(textedAt) })}</p>
      )}
      {due && mayText && party === 'REQUESTER' && !textedAt && <AskByText followUpId={id} language={language} />}
      {due && mayRecord && (
        <RecordFollowUp
          followUpId={id}
          language={language}
          volunteer={party === 'VOLUNTEER' ? (volunteerFirstName ?? null) : null}
        />
      )}
    </div>
  );
}

FollowUpLine.fragment = graphql(
  `fragment FollowUpLine on FollowUp { id party status answer dueAt endedAt textedAt textSaid volunteerFirstName }`,
);
