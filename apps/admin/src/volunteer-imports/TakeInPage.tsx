import { FileInput, TextInput } from '@mantine/core';
import { guessColumns, IMPORT_BASES, type ImportBasis, type ImportFileFault, LONGEST } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import { Choice } from '../ui/Choice.tsx';
import { Notice } from '../ui/Notice.tsx';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ColumnBoxes } from './ColumnBoxes.tsx';
import { type GroupFile, readGroupFile } from './read-file.ts';
import type { Mapped } from './rows.ts';
import { TryAndTake } from './TryAndTake.tsx';

/** A coordinator takes in a group's volunteers: which group, which file, which columns, tried first. */
export function TakeInPage() {
  const { t } = useTranslation();
  const [source, setSource] = useState('');
  const [basis, setBasis] = useState<ImportBasis | null>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const [file, setFile] = useState<GroupFile | null>(null);
  const [mapped, setMapped] = useState<Mapped>([]);
  const [fault, setFault] = useState<ImportFileFault | null>(null);
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;

  const choose = async (picked: File | null) => {
    setChosen(picked);
    setFile(null);
    setFault(null);
    const read = picked && (await readGroupFile(picked));
    if (!read) return;
    if (!read.ok) return setFault(read.refusals[0]?.code ?? 'FILE_IS_BROKEN');
    setMapped(guessColumns(read.value.headings));
    setFile(read.value);
  };
  return (
    <div className={page.page}>
      <PageHeading>{t('takeIn.title')}</PageHeading>
      <p>{t('takeIn.lead')}</p>
      <p>{t('takeIn.told')}</p>
      <TextInput
        label={t('takeIn.source')}
        description={t('takeIn.sourceHint')}
        value={source}
        maxLength={LONGEST.calledName}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
      />
      <Choice
        label={t('takeIn.basis')}
        options={IMPORT_BASES.map((value) => ({ value, label: t(`takeIn.basisOf.${value}`) }))}
        value={basis}
        onChange={setBasis}
      />
      <FileInput
        label={t('takeIn.file')}
        description={`${t('takeIn.fileHint')} ${t('takeIn.stays')}`}
        placeholder={t('takeIn.choose')}
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        value={chosen}
        onChange={(picked) => void choose(picked)}
      />
      {fault && (
        <Notice tone="brick" urgent>
          <p>{t(`takeIn.fault.${fault}`)}</p>
        </Notice>
      )}
      {file && (
        <>
          <ColumnBoxes headings={file.headings} mapped={mapped} rows={file.rows.length} onMap={setMapped} />
          <TryAndTake
            key={`${file.sha256} ${mapped.join()} ${basis}`}
            file={file}
            mapped={mapped}
            source={source}
            basis={basis}
          />
        </>
      )}
    </div>
  );
}
