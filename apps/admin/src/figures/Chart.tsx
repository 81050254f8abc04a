import { Button, Group, Title } from '@mantine/core';
import { IconDownload, IconTable } from '@tabler/icons-react';
import { writeCsv } from '@wardwise/domain';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../volunteer-imports/rows.ts';
import classes from './Figures.module.css';

type Props = {
  /** The sentence that the chart is there for. */
  finding: string;
  /** What is shown, and how to read it. */
  text: string;
  table: { columns: string[]; rows: string[][] };
  /** As it may leave the network: a name, and rows without small numbers. */
  file: { name: string; rows: string[][] };
  children: ReactNode;
};

/** A finding with its figure: drawn, as a table, or as a file. */
export function Chart({ finding, text, table, file, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.chart} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <Title order={2} id={id}>
          {finding}
        </Title>
        <p>{text}</p>
      </figcaption>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by the keyboard too
        <section className={classes.scroll} aria-label={finding} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={table.columns[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        children
      )}
      <Group gap="xs">
        <Button
          variant="default"
          aria-pressed={asTable}
          leftSection={<IconTable size={18} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {t('figures.asTable')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => keepFile(file.name, writeCsv(file.rows))}
        >
          {t('figures.download')}
        </Button>
      </Group>
    </figure>
  );
}
