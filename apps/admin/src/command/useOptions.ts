import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import { useToast } from '../ui/useToast.tsx';
import { useWards } from '../wards/useWards.ts';
import { actionsOnPage } from './on-page.ts';
import { says, wordsIn } from './plain.ts';
import { MOST, SHORTEST, useFind } from './useFind.ts';
import { useFindGuidance } from './useFindGuidance.ts';
import { usePlaces } from './usePlaces.ts';

const KINDS = ['requests', 'actions', 'places', 'wards', 'volunteers', 'services', 'guidance'] as const;
type Kind = (typeof KINDS)[number];
export type Option = { kind: Kind; key: string; title: string; where: string; keys?: string; choose: () => void };

/** What the bar offers for what is typed: what is found, what the page can do, where to go. */
export function useOptions(typed: string, showKeys: () => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const toast = useToast();
  const paths = usePaths();
  const { organization } = useMe();
  const readPlaces = usePlaces();
  const onPage = actionsOnPage(); // at each letter: the page under the bar may still be coming
  const [places] = useState(readPlaces);
  const text = typed.trim();
  const words = wordsIn(text);
  const { requests, volunteers, services, trouble, settled } = useFind(text);
  const guidance = useFindGuidance(organization ? '' : text);
  const wards = useWards();
  const go = (to: string) => () => void navigate(to);
  const wardsShown = [...text].length >= SHORTEST && places.some(({ to }) => to === paths.wards) ? wards : [];

  const every: Omit<Option, 'key'>[] = [
    ...requests.map(({ id, reference, status, category, ward }) => ({
      kind: 'requests' as const,
      title: [reference, category.label].filter(Boolean).join(' · '),
      where: [ward?.name, t(`status.${status}`)].filter(Boolean).join(' · '),
      choose: go(paths.request(id)),
    })),
    ...onPage
      .filter(({ title, where }) => says(`${title} ${where}`, words))
      .map(({ title, where, press }) => ({
        kind: 'actions' as const,
        title,
        where,
        choose: () => {
          if (!press()) toast(t('command.gone'));
        },
      })),
    ...places
      .filter(({ name }) => says(name, words))
      .map(({ to, name, jump }) => ({
        kind: 'places' as const,
        title: name,
        where: '',
        ...(jump && { keys: `G ${jump.toUpperCase()}` }),
        choose: go(to),
      })),
    ...(says(t('keys.title'), words)
      ? [{ kind: 'places' as const, title: t('keys.title'), where: '', keys: '?', choose: showKeys }]
      : []),
    ...wardsShown
      .filter(({ name }) => says(name, words))
      .map(({ code, name }) => ({
        kind: 'wards' as const,
        title: name,
        where: t('command.waiting'),
        choose: go(paths.waitingIn(code)),
      })),
    ...volunteers.map(({ id, displayName, status, ward }) => ({
      kind: 'volunteers' as const,
      title: displayName,
      where: [ward.name, status !== 'APPROVED' && t(`volunteers.status.${status}`)].filter(Boolean).join(' · '),
      choose: go(paths.volunteer(id)),
    })),
    ...services.map(({ id, name, organization: { name: by } }) => ({
      kind: 'services' as const,
      title: name,
      where: by,
      choose: go(paths.service(id)),
    })),
    ...guidance.map(({ title, line }) => ({ kind: 'guidance' as const, title, where: line, choose: go(paths.guidance) })),
  ];
  const groups = KINDS.map((kind) => ({
    kind,
    options: every
      .filter((option) => option.kind === kind)
      .slice(0, kind === 'places' && text === '' ? undefined : MOST)
      .map((option, n): Option => ({ ...option, key: `${kind}-${n}` })),
  })).filter(({ options }) => options.length > 0);
  return { groups, trouble, settled };
}
