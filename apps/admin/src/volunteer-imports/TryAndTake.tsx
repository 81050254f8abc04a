import { Button, Group, Progress } from '@mantine/core';
import { type ImportBasis, NEEDED_IMPORT_FIELDS } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { Live } from '../ui/Live.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Report } from './Report.tsx';
import type { GroupFile } from './read-file.ts';
import { keepFile, type Mapped, onceEach, type RowReport, rowsOf, rowsToMend } from './rows.ts';
import { useTakeIn } from './useTakeIn.ts';

type Props = { file: GroupFile; mapped: Mapped; source: string; basis: ImportBasis | null };

/** Tries the file, tells row by row what would come of it, and takes in those who can be. */
export function TryAndTake({ file, mapped, source, basis }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { send, soFar, refusals } = useTakeIn();
  const [lacks, setLacks] = useState<string[]>([]);
  const [tried, setTried] = useState<RowReport[]>([]);
  const [taken, setTaken] = useState<RowReport[]>([]);
  const [taking, setTaking] = useState(false);
  const rows = rowsOf(file, mapped);
  const wanted = new Set(tried.filter(({ outcome }) => outcome === 'TAKEN_IN').map(({ row }) => row));
  const toTake = rows.filter(({ row }) => wanted.has(row));
  const all = taking ? toTake.length : rows.length;
  const before = taking ? taken.length : tried.length;
  const busy = soFar !== null;
  const done = taking && !busy && taken.length === toTake.length;

  const find = () => {
    const missing = NEEDED_IMPORT_FIELDS.filter((field) => !mapped.includes(field));
    return [
      ...(source.trim() === '' ? [t('takeIn.sourceMissing')] : []),
      ...(basis === null ? [t('takeIn.basisMissing')] : []),
      ...(missing.length > 0
        ? [t('takeIn.missing', { fields: missing.map((field) => t(`takeIn.field.${field}`)).join(t('platform.listComma')) })]
        : []),
    ];
  };
  const go = async (dryRun: boolean) => {
    const wrong = find();
    setLacks(wrong);
    if (wrong.length > 0 || basis === null) return;
    setTaking(!dryRun);
    const [known, left] = dryRun ? [tried, rows.slice(tried.length)] : [taken, toTake.slice(taken.length)];
    const told = [...known, ...(await send({ source, basis, fileSha256: file.sha256, dryRun }, left))];
    if (dryRun) setTried(onceEach(told, rows));
    else setTaken(told);
  };
  const stopped = !busy && before > 0 && before < all;
  const told = taken.length > 0 ? merged(tried, taken) : tried;
  const count = taken.filter(({ outcome }) => outcome === 'TAKEN_IN').length;
  return (
    <>
      <Group>
        {!taking && tried.length < rows.length && (
          <Button loading={busy} onClick={() => void go(true)}>
            {tried.length > 0 ? t('takeIn.goOn') : t('takeIn.try')}
          </Button>
        )}
        {tried.length === rows.length && toTake.length > 0 && !done && (
          <Button loading={busy} onClick={() => void go(false)}>
            {taking && !busy ? t('takeIn.goOn') : t('takeIn.take', { count: toTake.length })}
          </Button>
        )}
      </Group>
      {lacks.length > 0 && (
        <Notice tone="brick" urgent>
          {lacks.map((lack) => (
            <p key={lack}>{lack}</p>
          ))}
        </Notice>
      )}
      {busy && (
        <>
          <Progress
            value={((before + soFar) / Math.max(1, all)) * 100}
            aria-label={t('takeIn.soFar', { done: before + soFar, all })}
          />
          <p>{t('takeIn.soFar', { done: before + soFar, all })}</p>
        </>
      )}
      <Refusals refusals={refusals} />
      {stopped && <Notice tone="saffron">{t('takeIn.stopped', { done: before, all })}</Notice>}
      <Live>{done ? t('takeIn.done', { count }) : !taking && !busy && tried.length > 0 ? t('takeIn.tried') : ''}</Live>
      {done && (
        <Notice tone="canal">
          <p>{t('takeIn.done', { count })}</p>
          <p>
            <Link to={paths.volunteers}>{t('takeIn.back')}</Link>
          </p>
        </Notice>
      )}
      {!busy && tried.length > 0 && (
        <Section title={done ? t('takeIn.took') : t('takeIn.tried')}>
          <Report told={told} />
          {told.some(({ outcome }) => outcome === 'TO_MEND') && (
            <Group>
              <Button variant="default" onClick={() => keepFile('rows-to-mend.csv', rowsToMend(file, told, t('takeIn.why')))}>
                {t('takeIn.download')}
              </Button>
            </Group>
          )}
        </Section>
      )}
    </>
  );
}

/** What was tried, with what came of it where it was done. */
function merged(tried: readonly RowReport[], taken: readonly RowReport[]): RowReport[] {
  const came = new Map(taken.map((report) => [report.row, report]));
  return tried.map((report) => came.get(report.row) ?? report);
}
