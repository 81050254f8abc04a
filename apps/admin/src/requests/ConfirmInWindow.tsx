import { useTranslation } from 'react-i18next';
import type { ConfirmRequestFragment } from '../gql/graphql.ts';
import { ConfirmForm } from './ConfirmForm.tsx';

type Props = { request: ConfirmRequestFragment; onDone: () => void };

/** The same form as on its page. */
export function ConfirmInWindow({ request, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p>{request.cameBy === 'ORGANIZATION' ? t('asks.confirm') : t('confirm.text')}</p>
      <ConfirmForm request={request} onDone={onDone} />
    </>
  );
}
