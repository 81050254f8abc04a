import { useTranslation } from 'react-i18next';
import classes from '../settings/Settings.module.css';
import { Section } from '../ui/Section.tsx';
import { useWordings } from './useWordings.ts';
import { WordingRow } from './WordingRow.tsx';

/** The sentences that the network says in its own words: of its call-outs, and the last line of its mails. */
export function WordingsSection() {
  const { t } = useTranslation();
  const { wordings, values } = useWordings();
  return (
    <Section title={t('wordings.title')}>
      <p className={classes.text}>{t('wordings.text')}</p>
      <ul className={classes.rows}>
        {wordings.map((wording) => (
          <WordingRow key={wording.key} wording={wording} values={values} />
        ))}
      </ul>
    </Section>
  );
}
