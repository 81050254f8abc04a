import { Title, VisuallyHidden } from '@mantine/core';
import { builtInWording, type PageLanguage, type WordingValues, WRITTEN } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingRowFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useLanguageNames } from '../offerings/useLanguageNames.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import classes from '../settings/Settings.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import wordingClasses from './Wording.module.css';
import { WordingForm } from './WordingForm.tsx';
import { WordingHistory } from './WordingHistory.tsx';

type Props = { wording: WordingRowFragment; values: (language: PageLanguage) => WordingValues };

/** One sentence: what it is for, what it says now, the way to say it otherwise, and every version there was. */
export function WordingRow({ wording, values }: Props) {
  const { t } = useTranslation();
  const inLanguage = useLanguageNames();
  const pageLanguage = usePageLanguage();
  const [kept, setKept] = useState(0);
  const { key, changeable, versions } = wording;
  const own = versions.filter(({ inForce, said }) => inForce && said !== null).map(({ language }) => language);
  const said = versions.find(({ inForce, language }) => inForce && language === pageLanguage)?.said;
  const now = said ?? builtInWording(key, pageLanguage);
  const hidden = <VisuallyHidden>: {t(`wordings.name.${key}`)}</VisuallyHidden>;
  return (
    <li className={classes.row}>
      <Title order={3} className={classes.name}>
        {t(`wordings.name.${key}`)}
      </Title>
      <p className={classes.value}>
        {own.length > 0 && <Pill tone="canal">{t('wordings.ownIn', { languages: own.map(inLanguage).join(', ') })}</Pill>}
      </p>
      <p className={classes.wide}>{t(`wordings.what.${key}`)}</p>
      <p className={`${classes.effect} ${wordingClasses.said}`} lang={WRITTEN[pageLanguage].lang}>
        {now || t('wordings.nothing')}
      </p>
      {changeable && (
        <div className={classes.wide}>
          <Unfold
            key={kept}
            label={
              <span>
                {t('wordings.change')}
                {hidden}
              </span>
            }
          >
            <WordingForm wording={wording} values={values} onKept={() => setKept(kept + 1)} />
          </Unfold>
        </div>
      )}
      {versions.length > 0 && (
        <div className={classes.wide}>
          <Unfold
            label={
              <span>
                {t('settings.history', { count: versions.length })}
                {hidden}
              </span>
            }
          >
            <WordingHistory wording={wording} />
          </Unfold>
        </div>
      )}
    </li>
  );
}

WordingRow.fragment = graphql(`
  fragment WordingRow on Wording { key changeable versions { language said inForce } ...WordingForm ...WordingHistory }
`);
