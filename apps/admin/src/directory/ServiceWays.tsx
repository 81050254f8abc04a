import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ServiceWaysFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { Fact } from '../ui/Facts.tsx';
import { webAddress } from './web-address.ts';

/** The ways to a service: phone, e-mail, web; its organisation's where it has none of its own. */
export function ServiceWays({ service: { ways, phone, email, url, organization } }: { service: ServiceWaysFragment }) {
  const { t } = useTranslation();
  const [number, mail] = [phone ?? organization.phone, email ?? organization.email];
  const web = webAddress(url ?? organization.website);
  return (
    <>
      {ways.length > 0 && (
        <Fact name={t('directory.ways')}>{ways.map((way) => t(`way.${way}`)).join(t('platform.listComma'))}</Fact>
      )}
      {number && (
        <Fact name={t('directory.phone')}>
          <PhoneLink number={number} />
        </Fact>
      )}
      {mail && (
        <Fact name={t('directory.email')}>
          <Anchor href={`mailto:${mail}`} dir="ltr">
            {mail}
          </Anchor>
        </Fact>
      )}
      {web && (
        <Fact name={t('directory.web')}>
          <Anchor href={web} dir="ltr" rel="noreferrer" target="_blank">
            {new URL(web).hostname}
          </Anchor>
        </Fact>
      )}
    </>
  );
}

ServiceWays.fragment = graphql(`
  fragment ServiceWays on Service { id ways phone email url organization { id phone email website } }
`);
