import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConsentField } from '../consents/ConsentField.tsx';
import { Section } from '../ui/Section.tsx';
import { IntakeErrors } from './IntakeErrors.tsx';
import { NeedFieldset } from './NeedFieldset.tsx';
import { OnBehalfFieldset } from './OnBehalfFieldset.tsx';
import { PlacesBox } from './PlacesBox.tsx';
import { SameNumberNotice } from './SameNumberNotice.tsx';
import { UnderEighteen } from './UnderEighteen.tsx';
import type { useSameNumber } from './useSameNumber.ts';
import { WhereFieldset } from './WhereFieldset.tsx';
import { WhoFieldset } from './WhoFieldset.tsx';

type Props = {
  language: string;
  busy: boolean;
  sameNumber: ReturnType<typeof useSameNumber>;
  onSend: () => void;
  onStartAfresh: () => void;
};

/** Typed while talking: their yes first, then who, what, where. */
export function IntakeForm({ language, busy, sameNumber, onSend, onStartAfresh }: Props) {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      autoComplete="off"
      style={{ display: 'grid', gap: '1rem', minWidth: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <ConsentField language={language} />
      <Section title={t('intake.who')}>
        <WhoFieldset onPhone={(phone) => void sameNumber.check(phone)} />
        <UnderEighteen />
        <OnBehalfFieldset />
      </Section>
      <Section title={t('intake.what')}>
        <NeedFieldset />
        <PlacesBox />
      </Section>
      <Section title={t('intake.where')}>
        <WhereFieldset />
      </Section>
      <SameNumberNotice requests={sameNumber.found} />
      <IntakeErrors />
      <Group justify="space-between">
        <Button type="submit" size="md" loading={busy}>
          {t('intake.take')}
        </Button>
        <Button variant="subtle" onClick={onStartAfresh}>
          {t('intake.startAfresh')}
        </Button>
      </Group>
    </form>
  );
}
