import { holds } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { WhoSeesSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import { useWhoLooked } from './useWhoLooked.ts';
import { useWhoMayLook } from './useWhoMayLook.ts';
import classes from './WhoSeesSection.module.css';

/** Who may see what, at a glance: what is sealed, who can open it now, and who has. */
export function WhoSeesSection({ request }: { request: WhoSeesSectionFragment }) {
  const { t } = useTranslation();
  const may = useWhoMayLook(request);
  const did = useWhoLooked(request);
  const { details, card } = holds(request.status);
  if (request.placeToCome) return null;
  const sealed = details || card;
  const goesOn = request.standingArrangement && !request.standingArrangement.endedAt;
  return (
    <Section title={t('whoSees.title')}>
      <Facts>
        {may.length > 0 && (
          <Fact wide name={t('whoSees.may')}>
            <Names names={may} />
          </Fact>
        )}
        <Fact wide name={t('whoSees.did')}>
          {did.length === 0 ? t('whoSees.didNobody') : <Names names={did} />}
        </Fact>
      </Facts>
      {sealed ? (
        <Disclosure summary={t('whoSees.sealed')}>
          <p>{t(details ? 'whoSees.details' : 'whoSees.card')}</p>
          <p>{t('whoSees.others')}</p>
        </Disclosure>
      ) : (
        <>
          {(may.length > 0 || !goesOn) && <p>{t(may.length > 0 ? 'whoSees.withService' : 'whoSees.nothing')}</p>}
          {goesOn && <p>{t('whoSees.weekly')}</p>}
        </>
      )}
    </Section>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className={classes.names}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

WhoSeesSection.fragment = graphql(
  `fragment WhoSeesSection on HelpRequest { id status placeToCome { serviceId } standingArrangement { id endedAt } ...WhoMayLook ...WhoLooked }`,
);
