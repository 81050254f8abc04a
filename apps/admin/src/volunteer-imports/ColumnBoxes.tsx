import { NativeSelect } from '@mantine/core';
import { IMPORT_FIELDS, type ImportField } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section.tsx';
import type { Mapped } from './rows.ts';

type Props = { headings: readonly string[]; mapped: Mapped; rows: number; onMap: (mapped: Mapped) => void };

/** What is in each column of the file, by its own heading: our guess, to be changed. Each is picked once. */
export function ColumnBoxes({ headings, mapped, rows, onMap }: Props) {
  const { t } = useTranslation();
  const pick = (at: number, field: ImportField | null) =>
    onMap(mapped.map((known, other) => (other === at ? field : known === field ? null : known)));
  return (
    <Section title={t('takeIn.columns')} aside={<span>{t('takeIn.rows', { count: rows })}</span>}>
      <p>{t('takeIn.columnsText')}</p>
      {headings.map((heading, at) => (
        <NativeSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file; headings may be the same
          key={at}
          label={<bdi>{heading || t('takeIn.column', { number: at + 1 })}</bdi>}
          value={mapped[at] ?? ''}
          data={[
            { value: '', label: t('takeIn.notTaken') },
            ...IMPORT_FIELDS.map((field) => ({ value: field, label: t(`takeIn.field.${field}`) })),
          ]}
          onChange={({ currentTarget }) => pick(at, (currentTarget.value || null) as ImportField | null)}
        />
      ))}
    </Section>
  );
}
