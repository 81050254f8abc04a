import { GAP_KINDS, type GapKind } from '@wardwise/domain';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';

type Props = {
  opened: boolean;
  title: string;
  confirm: string;
  erases: string;
  busy?: boolean;
  children?: ReactNode;
  onConfirm: (kind: GapKind) => void;
  onClose: () => void;
};

/** Why we could not help: asked before it is ended. */
export function AskWhyUnmet({ erases, busy = false, children, onConfirm, ...dialog }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<GapKind | null>(null);
  return (
    <AskFirst {...dialog} busy={busy} ready={kind !== null} onConfirm={() => kind && onConfirm(kind)}>
      <Choice
        label={t('ending.unmet.why')}
        options={GAP_KINDS.map((value) => ({ value, label: t(`gap.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <p>{erases}</p>
      {children}
    </AskFirst>
  );
}
