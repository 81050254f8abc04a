import { useTranslation } from 'react-i18next';
import type { MoveRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { WardForm } from './WardForm.tsx';

type Props = { request: MoveRequestFragment };

/** Placed, and perhaps wrongly: folded away until wanted. */
export function MoveRequest({ request: { id, ward, viewerCan } }: Props) {
  const { t } = useTranslation();
  if (!viewerCan.place || !ward) return null;
  return (
    <Disclosure summary={t('place.move')}>
      <WardForm key={ward.code} requestId={id} wardCode={ward.code} />
    </Disclosure>
  );
}

MoveRequest.fragment = graphql(`fragment MoveRequest on HelpRequest { id ward { code } viewerCan { place } }`);
