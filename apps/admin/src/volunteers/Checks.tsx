import { countsOn } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ChecksFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../requests/today.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Pill } from '../ui/Pill.tsx';
import rows from '../ui/Rows.module.css';
import { CheckLine } from './CheckLine.tsx';
import { RecordCheck } from './RecordCheck.tsx';

/** What a volunteer has shown: each with its days and who saw it; what has run out stands out, for it counts as missing. */
export function Checks({ volunteer }: { volunteer: ChecksFragment }) {
  const { t } = useTranslation();
  const { id, checks, languages } = volunteer;
  const over = checks.filter(({ validUntil }) => !countsOn(today(), { validUntil: validUntil ?? null }));
  return (
    <>
      {over.length > 0 && (
        <p>
          <Pill tone="brick">
            {t('checks.over', { kinds: over.map(({ kind }) => t(`checks.kind.${kind}`)).join(t('platform.listComma')) })}
          </Pill>
        </p>
      )}
      <Disclosure summary={t('checks.title')}>
        {checks.length === 0 && <p>{t('checks.none')}</p>}
        <ul className={rows.rows}>
          {checks.map((check) => (
            <li key={check.kind} className={rows.row}>
              <CheckLine volunteerId={id} check={check} />
            </li>
          ))}
        </ul>
        <RecordCheck volunteerId={id} languages={languages} />
      </Disclosure>
    </>
  );
}

Checks.fragment = graphql(`fragment Checks on Volunteer { id languages checks { kind validUntil ...CheckLine } }`);
