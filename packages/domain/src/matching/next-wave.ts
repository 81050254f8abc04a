import type { VolunteerId } from '../ids.ts';
import type { Candidate } from './candidate.ts';

/** Who is asked, in this order: neighbours with the language before anybody without it. */
export const WAVE_GROUPS = [
  'WARD_WITH_LANGUAGE',
  'NEIGHBOURS_WITH_LANGUAGE',
  'WARD_WITHOUT_LANGUAGE',
  'NEIGHBOURS_WITHOUT_LANGUAGE',
] as const;
/** One of those groups. */
export type WaveGroup = (typeof WAVE_GROUPS)[number];

/** The next group to ask and who is in it, best first. */
export type NextWave = { group: WaveGroup; candidates: Candidate[] };

/** Which group somebody is asked in; by phone or online every other ward counts as a neighbour. */
export function waveGroupOf({ reasons, distanceBand }: Candidate): WaveGroup {
  const speaks = reasons.some(({ kind }) => kind === 'SPEAKS_LANGUAGE');
  if (distanceBand === 'IN_WARD') return speaks ? 'WARD_WITH_LANGUAGE' : 'WARD_WITHOUT_LANGUAGE';
  return speaks ? 'NEIGHBOURS_WITH_LANGUAGE' : 'NEIGHBOURS_WITHOUT_LANGUAGE';
}

/**
 * Whom the lead's next press asks: the first group not asked yet that has somebody new in it, then whoever has since become suitable in a group
 * already asked; null when nobody is left. With `onlySpeakers`, for a language too rare to name, those without it are never asked.
 */
export function nextWave(
  suitable: readonly Candidate[],
  alreadyAsked: ReadonlySet<VolunteerId>,
  askedGroups: readonly WaveGroup[],
  { onlySpeakers = false }: { onlySpeakers?: boolean } = {},
): NextWave | null {
  const fresh = suitable.filter(
    ({ volunteer, reasons }) => !alreadyAsked.has(volunteer.id) && !reasons.some(({ kind }) => kind === 'HAS_OFFERED'),
  );
  const allowed = WAVE_GROUPS.filter((group) => !onlySpeakers || group.endsWith('WITH_LANGUAGE'));
  const inOrder = [
    ...allowed.filter((group) => !askedGroups.includes(group)),
    ...allowed.filter((group) => askedGroups.includes(group)),
  ];
  for (const group of inOrder) {
    const candidates = fresh.filter((candidate) => waveGroupOf(candidate) === group);
    if (candidates.length > 0) return { group, candidates };
  }
  return null;
}
