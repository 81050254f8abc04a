import { holds } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { WhoMayLookFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

type Led = { code: string; name: string; leads: readonly { displayName: string }[] };

/** Who can open what is sealed now, as the server's policy has it: leads and coordinators, the volunteer until delivery, the service that was agreed to. */
export function useWhoMayLook(request: WhoMayLookFragment): string[] {
  const { t } = useTranslation();
  const { status, ward, handledBy, takenBy, cameBy, assignments, referrals } = request;
  const comma = t('platform.listComma');
  const led = ({ name, leads }: Led) =>
    leads.length === 0
      ? t('whoSees.noLead', { ward: name })
      : t('whoSees.leads', { ward: name, names: leads.map(({ displayName }) => displayName).join(comma) });
  const staff = ward
    ? [led(ward), ...(handledBy && handledBy.code !== ward.code ? [led(handledBy)] : [])]
    : [takenBy ? t('whoSees.taker', { name: takenBy }) : t('whoSees.anyLead')];
  const helping = assignments.filter((one) => one.status === 'ACCEPTED' || one.status === 'STARTED');
  const told = referrals.filter(({ endedAt }) => !endedAt);
  const { details, card } = holds(status);
  return [
    ...(details || card ? [...staff, t('whoSees.coordinators')] : []),
    ...(details ? helping.map(({ volunteerFirstName: name }) => t('whoSees.helper', { name })) : []),
    ...told.map(({ service, fields }) =>
      t('whoSees.service', {
        service: service.name,
        fields: fields.map((field) => t(`referral.field.${field}`)).join(comma),
      }),
    ),
    ...(details && cameBy === 'FORM' ? [t('whoSees.themselves')] : []),
  ];
}

useWhoMayLook.fragment = graphql(`
  fragment WhoMayLook on HelpRequest {
    id status cameBy takenBy ward { code name leads { id displayName } } handledBy { code name leads { id displayName } }
    assignments { id status volunteerFirstName } referrals { id endedAt fields service { id name } }
  }
`);
