import { Group, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../requests/today.ts';
import { Form } from '../ui/Form.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useLeads } from '../wards/useLeads.ts';
import { useStandInCommands } from './useStandInCommands.ts';

type Props = { ward: { code: string }; lead: { id: string; displayName: string } };

/** Who answers for a lead who goes away, and on which days. */
export function StandInForm(props: Props) {
  const { t } = useTranslation();
  return (
    <Unfold
      label={
        <span>
          {t('standIn.name')}
          <VisuallyHidden>
            : <bdi>{props.lead.displayName}</bdi>
          </VisuallyHidden>
        </span>
      }
    >
      <NameStandIn {...props} />
    </Unfold>
  );
}

function NameStandIn({ ward, lead }: Props) {
  const { t } = useTranslation();
  const [who, setWho] = useState<string | null>(null);
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const others = useLeads(lead.id);
  const { nameStandIn, busy, named } = useStandInCommands();
  const wrong = (field: string) => named.find((refusal) => refusal.field === field)?.message;
  async function name() {
    setMissing(who === null || until === '');
    if (who === null || until === '') return;
    const wish = { wardCode: ward.code, staffId: lead.id, standInStaffId: who, from, until };
    if (await nameStandIn(wish)) setWho(null);
  }
  return (
    <Form submit={t('standIn.nameNow')} quiet busy={busy} refusals={named.filter(({ field }) => !isShown(field))} onSubmit={name}>
      <p>{t('standIn.text')}</p>
      <Select
        label={t('standIn.who')}
        data={others}
        value={who}
        onChange={setWho}
        error={wrong('standInStaffId') ?? (missing && who === null && t('standIn.whoMissing'))}
        searchable
      />
      <Group align="start">
        <TextInput
          type="date"
          label={t('standIn.from')}
          min={today()}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
          error={wrong('from')}
        />
        <TextInput
          type="date"
          label={t('standIn.until')}
          min={from}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={wrong('until') ?? (missing && until === '' && t('standIn.untilMissing'))}
        />
      </Group>
    </Form>
  );
}

const isShown = (field: string | null | undefined) => field === 'standInStaffId' || field === 'from' || field === 'until';
