import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { useFieldNames } from '../timeline/useFieldNames.ts';
import { LoadMore } from '../ui/LoadMore.tsx';
import classes from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useOwnLooks } from './useOwnLooks.ts';

/** Every look of mine, and who looked at how to reach me. */
export function LooksSection() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { fieldNames, roleName } = useFieldNames();
  const { looks, error, rest, askAgain } = useOwnLooks();
  return (
    <Section title={t('myData.looks')}>
      <p>{t('myData.looksText')}</p>
      {error && !looks && <TryAgain error={error} onTryAgain={askAgain} />}
      {!looks && !error && <Waiting />}
      {looks?.length === 0 && <p>{t('myData.noLooks')}</p>}
      <ul className={classes.rows}>
        {looks?.map(({ id, at, byYou, who, role, fields, purpose }) => {
          const said = { who, role: roleName(role), fields: fieldNames(fields), purpose: t(`look.purpose.${purpose}`) };
          const how = purpose === 'OWN_DATA' ? 'own' : byYou ? 'byYou' : 'atYou';
          return (
            <li key={id} className={classes.row}>
              <span>{t(`myData.look.${how}`, said)}</span>
              <Text size="sm" c="dimmed">
                {moment(at)}
              </Text>
            </li>
          );
        })}
      </ul>
      <LoadMore {...rest} />
    </Section>
  );
}
