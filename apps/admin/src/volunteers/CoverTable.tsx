import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverBy, CoverCellFragment } from '../gql/graphql.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Section } from '../ui/Section.tsx';
import { useWards } from '../wards/useWards.ts';
import classes from './Cover.module.css';

type Props = { cells: CoverCellFragment[]; by: CoverBy; only: string; nameOf: (key: string) => string };

/** Every ward by every column, in numbers and in words: colour says nothing that is not written. On a phone each ward is a list of its own. */
export function CoverTable({ cells, by, only, nameOf }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const wards = useWards();
  const codes = [...new Set(cells.map(({ wardCode }) => wardCode))];
  const columns = [...new Set(cells.map(({ key }) => key))];
  return (
    <Section title={t('cover.table')}>
      <p>{t('cover.counted')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by its arrows */}
      <section className={classes.scrolls} tabIndex={0} aria-label={t('cover.scrolls')}>
        <table className={classes.table} aria-label={t('cover.table')}>
          <thead>
            <tr>
              <th scope="col">{t('cover.ward')}</th>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {nameOf(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codes.map((wardCode) => (
              <tr key={wardCode}>
                <th scope="row">
                  <Link
                    to={paths.volunteersWho({
                      ward: wardCode,
                      ...(only && { [by === 'CATEGORY' ? 'language' : 'category']: only }),
                    })}
                  >
                    {wards.find(({ code }) => code === wardCode)?.name}
                  </Link>
                </th>
                {columns.map((key) => {
                  const cell = cells.find((one) => one.wardCode === wardCode && one.key === key);
                  return (
                    cell && (
                      <td key={key} data-level={cell.level} data-column={nameOf(key)}>
                        <span className={classes.count}>{cell.counted}</span> <span>{t(`cover.level.${cell.level}`)}</span>
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
