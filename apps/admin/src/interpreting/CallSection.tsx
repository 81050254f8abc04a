import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CallSectionFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { ByLook } from '../looks/ByLook.tsx';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Section } from '../ui/Section.tsx';
import { useShowInterpreter } from './useShowInterpreter.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['CALL_BACK', 'ARRANGE'];

/** Of a call in their language: for which request it is and, where a lead rings, whom to ring first. */
export function CallSection({ request }: { request: CallSectionFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { interpreter, showInterpreter, hideInterpreter, busy, refusals } = useShowInterpreter(request.id);
  const { interpreting, interprets, assignments, viewerCan } = request;
  if (interpreting === null) return null;
  const onIt = assignments.find(({ status }) => status === 'ACCEPTED' || status === 'STARTED');
  return (
    <Section title={t('interpreting.title')}>
      {interprets && (
        <Facts>
          <Fact wide name={t('interpreting.for')}>
            <Link to={paths.request(interprets.id)}>
              {interprets.category.label} <bdi dir="ltr">{interprets.reference}</bdi>
            </Link>
          </Fact>
        </Facts>
      )}
      {viewerCan.callOut && <p>{t('interpreting.next')}</p>}
      {interpreting === 'THREE_WAY' && onIt && (
        <>
          <p>{t('interpreting.onTheLineText', { name: onIt.volunteerFirstName })}</p>
          <ByLook
            label={t('interpreting.show')}
            purposes={PURPOSES}
            shown={interpreter !== null}
            busy={busy}
            refusals={refusals}
            onLook={showInterpreter}
            onHide={hideInterpreter}
          >
            {interpreter?.phone && (
              <Facts>
                <Fact wide name={interpreter.firstName}>
                  <PhoneLink number={interpreter.phone} />
                </Fact>
              </Facts>
            )}
          </ByLook>
        </>
      )}
    </Section>
  );
}

CallSection.fragment = graphql(`
  fragment CallSection on HelpRequest {
    id interpreting interprets { id reference category { key label } } assignments { id status volunteerFirstName } viewerCan { callOut }
  }
`);
