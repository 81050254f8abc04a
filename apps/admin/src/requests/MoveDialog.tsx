import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CandidatesSection } from '../candidates/CandidatesSection.tsx';
import type { RequestStatus } from '../gql/graphql.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { WindowHead } from '../ui/WindowHead.tsx';
import { AskWhyUnmet } from './AskWhyUnmet.tsx';
import { ConfirmInWindow } from './ConfirmInWindow.tsx';
import { MergeInWindow } from './MergeInWindow.tsx';
import { TakeBack } from './TakeBack.tsx';
import { useGoneOn } from './useGoneOn.ts';
import type { Asking } from './useMoves.ts';
import type { Verb } from './verbs.ts';

type Props = {
  asking: Asking;
  /** Its status as it is known now; null where it is not in sight any more: what is done then is refused in words. */
  now: RequestStatus | null;
  onSend: (does: Verb) => void;
  onLeave: () => void;
};

/** What a move needs: a volunteer, a reason, a yes. */
export function MoveDialog({ asking: { request, move }, now, onSend, onLeave }: Props) {
  const { t } = useTranslation();
  const { id, category, ward } = request;
  useGoneOn(request.status, now, onLeave);
  const what = t('request.title', { category: category.label, ward: ward?.name ?? t('request.noWard') });
  switch (move.verb) {
    case 'cancel':
      return (
        <AskFirst
          opened
          title={t('ending.cancel.title')}
          confirm={t('ending.cancel.confirm')}
          busy={false}
          onConfirm={() => onSend({ verb: 'cancel' })}
          onClose={onLeave}
        >
          <p>{what}</p>
          <p>{t('ending.erases')}</p>
        </AskFirst>
      );
    case 'markUnmet':
      return (
        <AskWhyUnmet
          opened
          title={t('ending.unmet.title')}
          confirm={t('ending.unmet.confirm')}
          erases={t('ending.erases')}
          onConfirm={(kind) => onSend({ verb: 'markUnmet', kind })}
          onClose={onLeave}
        >
          <p>{what}</p>
        </AskWhyUnmet>
      );
    case 'markDuplicate':
      return <MergeInWindow requestId={id} onLeave={onLeave} />;
    default:
      return (
        <Modal opened onClose={onLeave} withCloseButton={false} size="lg">
          <WindowHead title={what} />
          {move.verb === 'confirm' && <ConfirmInWindow request={request} onDone={onLeave} />}
          {move.verb === 'assign' && <CandidatesSection requestId={id} />}
          {move.verb === 'takeBack' && <TakeBack requestId={id} />}
        </Modal>
      );
  }
}
