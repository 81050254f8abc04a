import { useTranslation } from 'react-i18next';
import type { RoundsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Pill } from '../ui/Pill.tsx';
import rows from '../ui/Rows.module.css';

/** What the worker does by itself, and how each of it goes. */
export function Rounds({ kept: { rounds }, open }: { kept: RoundsFragment; open: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Disclosure summary={t('upkeep.rounds.title')} open={open}>
      <ul className={rows.rows}>
        {rounds.map(({ name, doneAt, failedSince, late }) => {
          const done = doneAt ? t('upkeep.rounds.done', { time: formats.waiting(doneAt) }) : t('upkeep.rounds.notYet');
          const words = failedSince ? t('upkeep.rounds.fails', { at: formats.moment(failedSince) }) : done;
          return (
            <li key={name} className={rows.row}>
              <span>{t(`upkeep.rounds.name.${name}`)}</span>
              {failedSince || late ? <Pill tone="brick">{words}</Pill> : <span>{words}</span>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

Rounds.fragment = graphql(`fragment Rounds on Upkeep { rounds { name doneAt failedSince late } }`);
