import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import type { StandIn } from './useStandIns.ts';

const NAME_STAND_IN = graphql(`
  mutation NameStandIn($input: NameStandInInput!) {
    nameStandIn(input: $input) { standInId userErrors { code message field } }
  }
`);
const END_STAND_IN = graphql(`
  mutation EndStandIn($input: EndStandInInput!) {
    endStandIn(input: $input) { ended userErrors { code message field } }
  }
`);

type Wish = { wardCode: string; staffId: string; standInStaffId: string; from: string; until: string };

/** Names who answers for a lead who goes away, and ends it; the one undoes the other. */
export function useStandInCommands() {
  const { t } = useTranslation();
  const toast = useToast();
  const name = useCommand(NAME_STAND_IN, { refresh: true });
  const end = useCommand(END_STAND_IN, { refresh: true });
  const notUndone = () => toast(t('standIn.notUndone'));

  async function nameStandIn(wish: Wish): Promise<boolean> {
    const standInId = (await name.run(wish))?.standInId;
    if (!standInId) return false;
    toast(t('standIn.named'), async () => {
      if (!(await end.run({ standInId }))) notUndone();
    });
    return true;
  }
  async function endStandIn({ id, ward, away, standIn, from, until }: StandIn, today: string) {
    if (!(await end.run({ standInId: id }))) return;
    const mayNameAgain = ward && away && standIn && !standIn.isViewer;
    const again = mayNameAgain && {
      ...{ wardCode: ward.code, staffId: away.id, standInStaffId: standIn.id },
      ...{ from: from < today ? today : from, until },
    };
    toast(
      t('standIn.ended'),
      again
        ? async () => {
            if (!(await name.run(again))) notUndone();
          }
        : undefined,
    );
  }
  return { nameStandIn, endStandIn, busy: name.busy || end.busy, named: name.refusals, ended: end.refusals };
}
