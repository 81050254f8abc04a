import { useTranslation } from 'react-i18next';
import type { HappeningsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Happening, Step } from './happening.ts';
import { useDeskSteps } from './useDeskSteps.ts';
import { useFieldNames } from './useFieldNames.ts';
import { useHelpSteps } from './useHelpSteps.ts';
import { useSupportSteps } from './useSupportSteps.ts';

/** Everything that happened to a request, in words, newest first. */
export function useHappenings(request: HappeningsFragment): Happening[] {
  const { t } = useTranslation();
  const { fieldNames, roleName } = useFieldNames();
  const steps = [...useDeskSteps(request), ...useSupportSteps(request), ...useHelpSteps(request)];
  const ended: Step = {
    id: 'ended',
    at: request.endedAt,
    title: t('timeline.ended', { status: t(`status.${request.status}`) }),
  };
  const looks = request.looks.map<Happening>(({ id, at, who, role, fields, purpose }) => ({
    id,
    at,
    kind: 'look',
    title: t('happened.look'),
    by: role === 'REQUESTER' ? t('happened.themselves') : t('happened.inRole', { who, role: roleName(role) }),
    words: t('happened.lookedAt', { fields: fieldNames(fields), purpose: t(`look.purpose.${purpose}`) }),
  }));
  const erasures = request.receipts.map<Happening>(({ id, at, fields }) => ({
    id,
    at,
    kind: 'erasure',
    title: t('happened.erasure'),
    words: t('happened.erased', { fields: fieldNames(fields) }),
  }));
  const happened = [...steps, ended].flatMap<Happening>(({ at, ...step }) => (at ? [{ ...step, at, kind: 'step' }] : []));
  // Of two at one moment the consequence stands above its cause: they are written down in that order.
  return [...happened, ...looks, ...erasures].reverse().sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

useHappenings.fragment = graphql(`
  fragment Happenings on HelpRequest {
    id status endedAt looks { id at who role fields purpose } receipts { id at fields } ...DeskSteps ...SupportSteps ...HelpSteps
  }
`);
