import { insist } from '../insist.ts';
import type { Staff } from '../staff.ts';

type Candidate = {
  volunteerId: string;
  firstName: string;
  score: number;
  reasons: { kind: string; fact: string; weight: number }[];
};
type Unsuitable = { volunteerId: string; firstName: string; reasons: string[] };
type Speakers = { speakers: number; ward: { code: string; name: string } };
type Candidates = { suitable: Candidate[]; unsuitable: Unsuitable[]; coverage: { sentence: string; byWard: Speakers[] } };
type Page = { nodes: Known[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Known = { id: string; languages: string[]; status: string; ward: { code: string } };

/** Everybody in reach, best first, with reasons whose weights make the score; whoever does not suit, with every reason; and how far Arabic reaches. */
export async function weighCandidates(lead: Staff, coordinator: Staff, requestId: string) {
  const { suitable, unsuitable, coverage } = await readCandidates(lead, requestId);
  for (const { firstName, score, reasons } of suitable) {
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    insist(sum === score, `the reasons for ${firstName} weigh ${sum}, the score is ${score}`);
    insist(
      reasons.every(({ fact }) => fact.trim() !== ''),
      `a reason for ${firstName} has no fact`,
    );
  }
  insist(isSorted(suitable.map(({ score }) => -score)), 'the best does not come first');
  const speaks = ({ reasons }: Candidate) => reasons.some(({ kind }) => kind === 'SPEAKS_LANGUAGE');
  insist(isSorted(suitable.map((each) => (speaks(each) ? 0 : 1))), 'somebody without Arabic comes before somebody who speaks it');
  insist(
    unsuitable.every(({ reasons }) => reasons.length > 0),
    'somebody does not suit and nobody says why',
  );
  await everybodyCounts(coordinator, { suitable, unsuitable, coverage });
  const far = suitable.filter(speaks).length;
  insist(far > 0, 'no suitable volunteer in reach speaks Arabic');
  return {
    line: `${suitable.length} suit, ${far} of them in Arabic, ${unsuitable.length} do not, each with reasons: “${coverage.sentence}”`,
  };
}

/** Asks who could do it. */
export async function readCandidates(lead: Staff, requestId: string): Promise<Candidates> {
  const { candidates } = await lead.ask<{ candidates: Candidates | null }>(
    `query ($requestId: ID!) { candidates(requestId: $requestId) {
      suitable { volunteerId firstName score reasons { kind fact weight } } unsuitable { volunteerId firstName reasons }
      coverage { sentence byWard { speakers ward { code name } } } } }`,
    { requestId },
  );
  insist(candidates, 'the lead may not see who could do it');
  return candidates;
}

/** All in reach are listed once, and the coverage counts as the coordinator's own list does. */
async function everybodyCounts(coordinator: Staff, { suitable, unsuitable, coverage }: Candidates): Promise<void> {
  const wardCodes = coverage.byWard.map(({ ward }) => ward.code);
  const volunteers = await everybodyIn(coordinator, wardCodes);
  const listed = [...suitable, ...unsuitable].map(({ volunteerId }) => volunteerId).sort();
  const known = volunteers.map(({ id }) => id).sort();
  insist(listed.join() === known.join(), `${listed.length} are listed, ${known.length} live in reach`);
  for (const { ward, speakers } of coverage.byWard) {
    const own = volunteers.filter(({ ward: { code }, status }) => code === ward.code && status === 'APPROVED');
    const speak = own.filter(({ languages }) => languages.includes('ar')).length;
    insist(speak === speakers, `${ward.name} is said to have ${speakers} Arabic speakers and has ${speak}`);
    if (speakers > 0) insist(coverage.sentence.includes(ward.name), `“${coverage.sentence}” leaves out ${ward.name}`);
  }
}

/** Whoever helps there, or would if they were not suspended, page by page. */
async function everybodyIn(coordinator: Staff, wardCodes: string[]): Promise<Known[]> {
  const known: Known[] = [];
  let after: string | null = null;
  do {
    const { volunteers }: { volunteers: Page } = await coordinator.ask<{ volunteers: Page }>(
      `query ($filter: VolunteerFilter, $after: String) { volunteers(first: 100, after: $after, filter: $filter) {
        nodes { id languages status ward { code } } pageInfo { hasNextPage endCursor } } }`,
      { filter: { wardCodes }, after },
    );
    known.push(...volunteers.nodes);
    after = volunteers.pageInfo.hasNextPage ? volunteers.pageInfo.endCursor : null;
  } while (after !== null);
  return known.filter(({ status }) => status === 'APPROVED' || status === 'SUSPENDED');
}

const isSorted = (numbers: number[]) => numbers.every((each, at) => at === 0 || (numbers[at - 1] ?? each) <= each);
