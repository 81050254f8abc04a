import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignpostSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { EndBySignposting } from './EndBySignposting.tsx';
import { ServicePicker } from './ServicePicker.tsx';
import classes from './SignpostSection.module.css';
import type { ServiceToTell } from './service-to-tell.ts';
import { TellThem } from './TellThem.tsx';
import { ToldSoFar } from './ToldSoFar.tsx';

/** Other support that whoever asked can turn to: chosen, read as it will be sent, and told. Nobody is told of them. */
export function SignpostSection({ request }: { request: SignpostSectionFragment }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ServiceToTell[]>([]);
  const { id, cameBy, viewerCan, signpostings } = request;
  if (cameBy === 'ORGANIZATION') return null; // nobody is there to be told
  if (!viewerCan.cancel && signpostings.length === 0) return null;
  return (
    <Section title={t('signposting.title')} anchor="signposting">
      <ToldSoFar signpostings={signpostings} />
      {viewerCan.cancel && (
        <Unfold label={t('signposting.tell')}>
          <div className={classes.tell}>
            <p>{t('signposting.text')}</p>
            <ServicePicker request={request} chosen={chosen} onChoose={setChosen} />
            {chosen.length > 0 && <TellThem request={request} chosen={chosen} />}
          </div>
        </Unfold>
      )}
      {viewerCan.signpost && signpostings.length > 0 && <EndBySignposting requestId={id} />}
    </Section>
  );
}

SignpostSection.fragment = graphql(`
  fragment SignpostSection on HelpRequest {
    id cameBy preferredLanguage category { key } ward { code } viewerCan { cancel signpost tellByText } signpostings { ...ToldSoFar }
  }
`);
