import { Group } from '@mantine/core';
import { type CheckState, checkState } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ChecksFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../requests/today.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Pill } from '../ui/Pill.tsx';
import rows from '../ui/Rows.module.css';
import { CheckLine } from './CheckLine.tsx';
import { RecordCheck } from './RecordCheck.tsx';

/** What a volunteer has shown: each with its days and who saw it; what has run out stands out, for it counts as missing, and so does what will soon. */
export function Checks({ volunteer }: { volunteer: ChecksFragment }) {
  const { t } = useTranslation();
  const { id, checks, languages } = volunteer;
  const kindsThat = (state: CheckState) =>
    checks
      .filter(({ validUntil }) => checkState(today(), { validUntil: validUntil ?? null }) === state)
      .map(({ kind }) => t(`checks.kind.${kind}`))
      .join(t('platform.listComma'));
  const [over, soon] = [kindsThat('RAN_OUT'), kindsThat('RUNS_OUT_SOON')];
  return (
    <>
      {(over || soon) && (
        <Group gap="xs">
          {over && <Pill tone="brick">{t('checks.over', { kinds: over })}</Pill>}
          {soon && <Pill tone="saffron">{t('checksDue.soon', { kinds: soon })}</Pill>}
        </Group>
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
