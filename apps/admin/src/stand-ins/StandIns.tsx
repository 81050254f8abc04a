import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../requests/today.ts';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useStandInCommands } from './useStandInCommands.ts';
import { useStandIns } from './useStandIns.ts';
import { useWhoStandsIn } from './useWhoStandsIn.ts';

/** Who answers for a lead of this ward, now or later; it is ended by one press. */
export function StandIns({ wardCode }: { wardCode: string }) {
  const { t } = useTranslation();
  const say = useWhoStandsIn();
  const here = useStandIns().filter(({ ward }) => ward?.code === wardCode);
  const { endStandIn, busy, ended } = useStandInCommands();
  return (
    <>
      <Refusals refusals={ended} />
      {here.map((standIn) => (
        <Notice key={standIn.id} tone="canal">
          <p>{say(standIn)}</p>
          {standIn.viewerCanEnd && (
            <Button variant="default" loading={busy} onClick={() => void endStandIn(standIn, today())}>
              {t('standIn.end')}
            </Button>
          )}
        </Notice>
      ))}
    </>
  );
}
