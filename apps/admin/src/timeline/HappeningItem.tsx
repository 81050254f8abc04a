import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import type { Happening } from './happening.ts';

/** What happened, by whom, when, and what there is to say of it. */
export function HappeningItem({ happening: { at, title, by, words } }: { happening: Happening }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <h3>{title}</h3>
      <p data-quiet>
        <time dateTime={at}>{formats.moment(at)}</time>
        {by && ` · ${t('happened.by', { by })}`}
      </p>
      {words && <p>{words}</p>}
    </>
  );
}
