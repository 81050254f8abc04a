import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ReferrerLinkLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from '../ui/Rows.module.css';
import { useRevokeReferrerLink } from './useRevokeReferrerLink.ts';

/** One link: whose it is, until when it works, how many came by it, and the button that ends it. */
export function ReferrerLinkLine({ link }: { link: ReferrerLinkLineFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [asking, { open, close }] = useDisclosure();
  const { revokeReferrerLink, busy, refusals } = useRevokeReferrerLink();
  const { id, organizationName, expiresAt, live, referrals } = link;
  return (
    <li className={classes.row}>
      <span>
        <strong>
          <bdi>{organizationName}</bdi>
        </strong>
        <br />
        {live ? t('referrerLinks.until', { day: formats.date(expiresAt) }) : t('referrerLinks.over')} ·{' '}
        {t('referrerLinks.came', { count: referrals })}
      </span>
      {live && (
        <Button variant="default" onClick={open} aria-label={t('referrerLinks.endNamed', { name: organizationName })}>
          {t('referrerLinks.end')}
        </Button>
      )}
      <AskFirst
        opened={asking}
        title={t('referrerLinks.endTitle')}
        confirm={t('referrerLinks.endConfirm')}
        busy={busy}
        onConfirm={() => void revokeReferrerLink(id).then((done) => done && close())}
        onClose={close}
      >
        <p>{t('referrerLinks.endText')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </li>
  );
}

ReferrerLinkLine.fragment = graphql(`fragment ReferrerLinkLine on ReferrerLink { id organizationName expiresAt live referrals }`);
