import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Notice } from '../ui/Notice.tsx';
import type { SameNumber } from './useSameNumber.ts';

/** Before it is kept: the number stands in requests that run. It may be taken all the same. */
export function SameNumberNotice({ requests }: { requests: SameNumber[] }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  if (requests.length === 0) return null;
  return (
    <Notice tone="saffron" urgent>
      <p>{t('sameNumber.found')}</p>
      <ul>
        {requests.map(({ id, reference, category, ward, takenAt }) => (
          <li key={id}>
            <Link to={paths.request(id)} target="_blank">
              {reference ?? category.label}
            </Link>{' '}
            {[category.label, ward?.name ?? t('request.noWard'), formats.moment(takenAt)].join(' · ')}
          </li>
        ))}
      </ul>
      <p>{t('sameNumber.anyway')}</p>
    </Notice>
  );
}
