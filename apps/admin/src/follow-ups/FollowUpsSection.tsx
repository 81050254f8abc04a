import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowUpsSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Section } from '../ui/Section.tsx';
import { ContactCard } from './ContactCard.tsx';
import { FollowUpLine } from './FollowUpLine.tsx';
import classes from './FollowUpsSection.module.css';

type Props = { request: FollowUpsSectionFragment };

/** Both are asked how it went; nothing before delivery. */
export function FollowUpsSection({ request }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { id, followUps, viewerCan } = request;
  if (followUps.length === 0) return null;
  const due = viewerCan.recordFollowUp && followUps.some(({ status }) => status === 'DUE');
  return (
    <Section title={t('followUp.title')} tone={due ? 'waiting' : 'plain'}>
      {viewerCan.showContactCard && <ContactCard requestId={id} />}
      {due && (
        <Anchor component={Link} to={paths.callSheet(id)} w="fit-content" py={4}>
          {t('callSheet.open')}
        </Anchor>
      )}
      <ul className={classes.list}>
        {followUps.map((followUp) => (
          <li key={followUp.id}>
            <FollowUpLine
              followUp={followUp}
              language={request.preferredLanguage}
              mayRecord={viewerCan.recordFollowUp}
              mayText={viewerCan.askByText}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

FollowUpsSection.fragment = graphql(`
  fragment FollowUpsSection on HelpRequest { id preferredLanguage followUps { id status ...FollowUpLine } viewerCan { recordFollowUp askByText showContactCard } }
`);
