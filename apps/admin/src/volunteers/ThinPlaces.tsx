import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverBy, CoverCellFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Pill } from '../ui/Pill.tsx';
import { Section } from '../ui/Section.tsx';
import { useWards } from '../wards/useWards.ts';
import classes from './Cover.module.css';
import { useWhyThin } from './useWhyThin.ts';

type Props = { cells: CoverCellFragment[]; by: CoverBy; only: string; nameOf: (key: string) => string };

/** So many are read at once; the table has them all. */
const FIRST = 5;

/** Where to look for somebody, the worst first: why it is thin, who is there, and how to find more. */
export function ThinPlaces({ cells, by, only, nameOf }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const wards = useWards();
  const why = useWhyThin();
  const [all, setAll] = useState(false);
  const rest = cells.length - FIRST;
  if (cells.length === 0)
    return (
      <Section title={t(`cover.noThin.${by}`)}>
        <p>{t(`cover.noThinText.${by}`)}</p>
      </Section>
    );
  return (
    <Section title={t('cover.thinCount', { count: cells.length })} tone="waiting">
      <ul className={classes.thin}>
        {cells.slice(0, all ? cells.length : FIRST).map((cell) => {
          const { wardCode, key, volunteers, askedOften } = cell;
          const ward = wards.find(({ code }) => code === wardCode)?.name ?? '';
          const filter =
            by === 'CATEGORY'
              ? { ward: wardCode, category: key, language: only }
              : { ward: wardCode, language: key, category: only };
          return (
            <li key={`${wardCode} ${key}`}>
              <strong>{t('cover.what', { what: nameOf(key), ward })}</strong>{' '}
              {askedOften && <Pill tone="saffron">{t('cover.askedOften')}</Pill>}
              <p>{why(cell)}</p>
              {volunteers > 0 && (
                <Link
                  to={paths.volunteersWho(filter)}
                  aria-label={t('cover.seeWhat', { what: nameOf(key), ward, count: volunteers })}
                >
                  {t('cover.see', { count: volunteers })}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {!all && rest > 0 && (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('cover.showAll', { count: rest })}
        </Button>
      )}
      <p className={classes.find}>
        {t('cover.find')} <a href="/volunteer">{t('cover.signUp')}</a> ·{' '}
        <Link to={paths.volunteersWho({ asked: '28', order: 'LONGEST_UNASKED' })}>{t('cover.unasked')}</Link>
      </p>
    </Section>
  );
}

ThinPlaces.fragment = graphql(`
  fragment CoverCell on CoverCell { wardCode key level volunteers counted full notCounted { reason count } nextDoor askedOften }
`);
