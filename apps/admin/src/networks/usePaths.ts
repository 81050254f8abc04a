import { useParams } from 'react-router';

/** Where things are in this network. */
export function usePaths() {
  const { network = '' } = useParams();
  const root = `/n/${network}`;
  return {
    network,
    root,
    signIn: `${root}/sign-in`,
    today: `${root}/today`,
    putOff: `${root}/today?view=put-off`,
    queue: `${root}/queue`,
    calls: `${root}/calls`,
    toFind: `${root}/queue?view=toFind`,
    figures: `${root}/figures`,
    firstSteps: `${root}/first-steps`,
    intake: `${root}/requests/new`,
    callSheet: (id: string) => `${root}/requests/${encodeURIComponent(id)}/call-sheet`,
    waitingIn: (ward: string) => `${root}/queue?view=toFind&within=${encodeURIComponent(ward)}`,
    referrals: `${root}/referrals`,
    wards: `${root}/wards`,
    ward: (code: string) => `${root}/wards/${encodeURIComponent(code)}`,
    rota: `${root}/rota`,
    volunteers: `${root}/volunteers`,
    volunteer: (id: string) => `${root}/volunteers?only=${encodeURIComponent(id)}`,
    volunteersWho: (filter: Record<string, string>) =>
      `${root}/volunteers?${new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString()}`,
    cover: `${root}/volunteers/cover`,
    messageWard: `${root}/volunteers/message`,
    guidance: `${root}/volunteers#guidance`,
    takeIn: `${root}/volunteers/take-in`,
    directory: `${root}/directory`,
    addService: `${root}/directory/new`,
    changeService: (id: string) => `${root}/directory/${encodeURIComponent(id)}/change`,
    service: (id: string) => `${root}/directory/${encodeURIComponent(id)}`,
    concerns: `${root}/concerns`,
    concern: (id: string) => `${root}/concerns/${encodeURIComponent(id)}`,
    clients: `${root}/clients`,
    inbox: `${root}/inbox`,
    received: (id: string) => `${root}/inbox/${encodeURIComponent(id)}`,
    ourServices: `${root}/our-services`,
    ourPrograms: `${root}/our-programs`,
    sources: `${root}/directory-sources`,
    unusualLooks: `${root}/unusual-looks`,
    settings: `${root}/settings`,
    whatWeHold: `${root}/what-we-hold`,
    people: `${root}/people`,
    myData: `${root}/my-data`,
    mySignIn: `${root}/my-sign-in`,
    request: (id: string) => `${root}/requests/${encodeURIComponent(id)}`,
  };
}
