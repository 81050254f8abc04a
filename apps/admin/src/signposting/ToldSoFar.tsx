import { useTranslation } from 'react-i18next';
import type { ToldSoFarFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import rows from '../ui/Rows.module.css';

/** When they were told of which services, how, and whether the mail has left. */
export function ToldSoFar({ signpostings }: { signpostings: ToldSoFarFragment[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (signpostings.length === 0) return null;
  return (
    <ul className={rows.rows}>
      {signpostings.map(({ way, toldAt, mail, services }) => (
        <li key={`${way} ${toldAt}`}>
          {t(`signposting.told.${way}`, {
            at: formats.moment(toldAt),
            services: services.map(({ name }) => name).join(t('platform.listComma')),
          })}
          {mail && <> {t(`signposting.mail.${mail}`)}</>}
        </li>
      ))}
    </ul>
  );
}

ToldSoFar.fragment = graphql(`fragment ToldSoFar on Signposting { way language toldAt mail services { id name } }`);
