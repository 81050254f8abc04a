import { useTranslation } from 'react-i18next';
import type { CallSheetFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { TheirLanguage } from '../requests/TheirLanguage.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import { VolunteerContact } from '../volunteers/VolunteerContact.tsx';
import classes from './CallSheet.module.css';
import { ContactCard } from './ContactCard.tsx';

const ANSWERS = ['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP', 'NO_ANSWER'] as const;

/** Whom to ask how it went, what to ask, and room to write down what they said. */
export function CallSheet({ request }: { request: CallSheetFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, reference, category, ward, deliveredAt, followUps, assignments, viewerCan } = request;
  const due = followUps.filter(({ status }) => status === 'DUE');
  return (
    <>
      <Section title={t('callSheet.what')}>
        <Facts>
          <Fact name={t('callSheet.help')}>{category.label}</Fact>
          <Fact name={t('callSheet.ward')}>{ward?.name ?? t('request.noWard')}</Fact>
          {reference && (
            <Fact name={t('queue.reference')}>
              <bdi dir="ltr">{reference}</bdi>
            </Fact>
          )}
          {deliveredAt && <Fact name={t('callSheet.delivered')}>{formats.moment(deliveredAt)}</Fact>}
        </Facts>
        <TheirLanguage request={request} />
      </Section>
      {due.length === 0 && <p>{t('callSheet.nobody')}</p>}
      {due.map(({ id: followUpId, party, volunteerFirstName: name }) => {
        const volunteer = party === 'VOLUNTEER';
        const named = assignments.filter((one) => one.volunteerFirstName === name);
        const helper = named.find(({ status }) => status === 'DELIVERED')?.volunteer;
        // Known here by first name only: where two share it, neither is opened.
        const sure = named.every((one) => one.volunteer?.id === helper?.id);
        return (
          <Section key={followUpId} title={volunteer ? t('followUp.volunteer', { name: name ?? '' }) : t('followUp.requester')}>
            {volunteer && helper && sure && <VolunteerContact volunteerId={helper.id} />}
            {!volunteer && viewerCan.showContactCard && <ContactCard requestId={id} />}
            <p>{t(volunteer ? 'callSheet.askVolunteer' : 'callSheet.askRequester')}</p>
            <ul className={classes.boxes}>
              {ANSWERS.map((answer) => (
                <li key={answer}>{t(`answer.${answer}`)}</li>
              ))}
            </ul>
            <p className={classes.lines}>{t('callSheet.notes')}</p>
          </Section>
        );
      })}
      <p>{t('callSheet.after')}</p>
    </>
  );
}

CallSheet.fragment = graphql(`
  fragment CallSheet on HelpRequest {
    id reference deliveredAt category { key label } ward { code name } ...TheirLanguage viewerCan { showContactCard }
    followUps { id party status volunteerFirstName } assignments { id status volunteerFirstName volunteer { id } }
  }
`);
