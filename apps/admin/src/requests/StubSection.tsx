import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StubSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useFieldNames } from '../timeline/useFieldNames.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';

const ENDINGS = ['CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'] as const;

/** What a request is once it has ended: how it ended, what we have forgotten, what is left and why, and when that goes. */
export function StubSection({ request }: { request: StubSectionFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { moment, date } = useFormats();
  const { fieldNames } = useFieldNames();
  const { status, endedAt, stubEndsAt, receipts, continuedBy, placeToCome } = request;
  const how = ENDINGS.find((ending) => ending === status);
  if (!endedAt || !how) return null;
  const last = receipts.at(-1);
  const fields = fieldNames(receipts.flatMap((receipt) => receipt.fields));
  return (
    <Section title={t('stub.title')}>
      <p>{t(`stub.how.${how}`)}</p>
      <Facts>
        {last && (
          <Fact wide name={t('stub.erased')}>
            {t('stub.erasedWhat', { fields, time: moment(last.at) })}
          </Fact>
        )}
        <Fact wide name={t('stub.left')}>
          {t(placeToCome ? 'stub.leftOfAsking' : 'stub.leftWhat')}
        </Fact>
        {stubEndsAt && (
          <Fact wide name={t('stub.goes')}>
            {t('stub.goesWhen', { day: date(stubEndsAt) })}
          </Fact>
        )}
      </Facts>
      {!placeToCome && (
        <p>
          {t('stub.again')}{' '}
          <Anchor component={Link} underline="always" to={continuedBy ? paths.request(continuedBy.id) : paths.intake}>
            {t(continuedBy ? 'stub.goesOn' : 'stub.takeNext')}
          </Anchor>
        </p>
      )}
    </Section>
  );
}

StubSection.fragment = graphql(`
  fragment StubSection on HelpRequest {
    id status endedAt stubEndsAt receipts { id at fields } continuedBy { id } placeToCome { serviceId }
  }
`);
