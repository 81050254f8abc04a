import { useTranslation } from 'react-i18next';
import type { RequestEndingsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { CancelRequest } from './CancelRequest.tsx';
import { MarkUnmet } from './MarkUnmet.tsx';
import { MergeRequest } from './MergeRequest.tsx';

type Props = { request: RequestEndingsFragment };

/** The endings other than "done". Each erases, so each asks first. */
export function RequestEndings({ request: { id, viewerCan } }: Props) {
  const { t } = useTranslation();
  if (!viewerCan.cancel && !viewerCan.markUnmet && !viewerCan.markDuplicate) return null;
  return (
    <Section title={t('ending.title')} anchor="endings">
      <Disclosure summary={t('ending.unfold')}>
        {viewerCan.cancel && <CancelRequest requestId={id} />}
        {viewerCan.markUnmet && <MarkUnmet requestId={id} />}
        {viewerCan.markDuplicate && <MergeRequest requestId={id} />}
      </Disclosure>
    </Section>
  );
}

RequestEndings.fragment = graphql(`fragment RequestEndings on HelpRequest { id viewerCan { cancel markUnmet markDuplicate } }`);
