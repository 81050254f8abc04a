import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordingHistoryFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useLanguageNames } from '../offerings/useLanguageNames.ts';
import { useFormats } from '../page-language/useFormats.ts';
import classes from '../settings/Settings.module.css';
import { Refusals } from '../ui/Refusals.tsx';
import { useChangeWording } from './useChangeWording.ts';

/** Every version there was, the newest first, each with the way back to it: which is a version of its own. */
export function WordingHistory({ wording: { key, changeable, versions } }: { wording: WordingHistoryFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const inLanguage = useLanguageNames();
  const { changeWording, busy, refusals } = useChangeWording();
  const seenIn = (tag: string) => versions.find(({ inForce, language }) => inForce && language === tag)?.id ?? null;
  return (
    <>
      <ol className={classes.changes}>
        {versions.map(({ id, language, said, inForce, by, at }) => (
          <li key={id}>
            <span>
              {inLanguage(language)}: {said === null ? t('wordings.wentBack') : <q dir="auto">{said}</q>}
            </span>
            <span className={classes.limits}>
              {formats.moment(at)} · <bdi>{by}</bdi>
            </span>
            {changeable && !inForce && (
              <div>
                <Button
                  variant="default"
                  loading={busy}
                  onClick={() => void changeWording({ key, language, text: said, seen: seenIn(language) })}
                >
                  {t('wordings.backTo')}
                  <VisuallyHidden>: {said ?? t('wordings.wentBack')}</VisuallyHidden>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      <Refusals refusals={refusals} />
    </>
  );
}

WordingHistory.fragment = graphql(
  `fragment WordingHistory on Wording { key changeable versions { id language said inForce by at } }`,
);
