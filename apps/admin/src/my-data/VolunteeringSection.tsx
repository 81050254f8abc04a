import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Section } from '../ui/Section.tsx';
import { useMailMyVolunteering } from './useMailMyVolunteering.ts';

/** Whoever volunteers as well: the way to their page as a volunteer, and what they do not do for themselves. */
export function VolunteeringSection() {
  const { t } = useTranslation();
  const { mailMyVolunteering, busy, refusals } = useMailMyVolunteering();
  return (
    <Section title={t('myData.volunteering')}>
      <Form submit={t('myData.volunteeringMail')} quiet busy={busy} refusals={refusals} onSubmit={mailMyVolunteering}>
        <p>{t('myData.volunteeringText')}</p>
      </Form>
    </Section>
  );
}
