import { canOverride, isWorking, type RequestId, staffLanguage, type Volunteer } from '@wardwise/domain';
import { findOpenCallOut } from '../call-outs/index.ts';
import { askedBy } from '../links/index.ts';
import type { Ctx } from '../platform/context.ts';
import { readId, showId } from '../platform/ids.ts';
import { canSee, loadRequest } from '../requests/index.ts';
import { listSkills } from '../skills/index.ts';
import { canSeeVolunteer } from '../volunteers/index.ts';
import { rank } from './rank.ts';
import { coverageInWords, factInWords, skillCoverageInWords } from './words.ts';

/** Everybody in reach of a request, ranked with reasons, the unsuitable with all of theirs; null for a request that is not yours, not placed or over. */
export function listCandidates({ actor, db, language }: Ctx, requestId: string) {
  return db.transaction(async (tx) => {
    const request = await loadRequest(tx, readId<RequestId>('request', requestId), false);
    if (!request || !canSee(actor, request) || !isWorking(request)) return null;
    const { ranking, wards, known } = await rank(tx, request);
    const skills = await listSkills(tx, request.skillKeys, language);
    const callOut = await findOpenCallOut(tx, request.id);
    const asked = callOut ? await askedBy(tx, callOut.id) : new Set<string>();
    const offers = new Map(
      request.offers.flatMap((offer) => (offer.status === 'OFFERED' ? [[offer.volunteerId, offer.id]] : [])),
    );
    const named = (code: string) => ({ code, name: wards.find((ward) => ward.code === code)?.name ?? code });
    const reader = staffLanguage(language);
    const whois = (volunteer: Volunteer) => ({
      volunteerId: showId('volunteer', volunteer.id),
      firstName: volunteer.firstName,
      displayName: canSeeVolunteer(actor, volunteer) ? (known.get(volunteer.id)?.displayName ?? null) : null,
      ward: named(volunteer.wardCode),
    });
    return {
      suitable: ranking.suitable.map(({ volunteer, score, reasons, distanceBand }) => ({
        ...whois(volunteer),
        score,
        distanceBand,
        reasons: reasons.map((reason) => ({
          kind: reason.kind,
          fact: factInWords(reason, reader, skills),
          weight: reason.weight,
        })),
        openOfferId: offers.has(volunteer.id) ? showId('offer', offers.get(volunteer.id) as string) : null,
        asked: asked.has(volunteer.id),
      })),
      unsuitable: ranking.unsuitable.map(({ volunteer, reasons }) => ({
        ...whois(volunteer),
        reasons,
        overridable: canOverride(reasons),
      })),
      coverage: {
        language: ranking.coverage.language,
        sentence: coverageInWords(ranking.coverage, request.wardCode, wards, reader),
        byWard: ranking.coverage.byWard.map(({ wardCode, speakers }) => ({ ward: named(wardCode), speakers })),
      },
      skillCoverage: ranking.skillCoverage.flatMap(({ skill: key, byWard }) =>
        skills
          .filter((skill) => skill.key === key)
          .map((skill) => ({
            skill,
            sentence: skillCoverageInWords(skill.label, byWard, request.wardCode, wards, reader),
            byWard: byWard.map(({ wardCode, skilled }) => ({ ward: named(wardCode), skilled })),
          })),
      ),
    };
  });
}
