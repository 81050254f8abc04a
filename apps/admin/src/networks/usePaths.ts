import { useParams } from 'react-router';

/** Where things are in this network. */
export function usePaths() {
  const { network = '' } = useParams();
  const root = `/n/${network}`;
  return {
    network,
    root,
    signIn: `${root}/sign-in`,
    queue: `${root}/queue`,
    intake: `${root}/requests/new`,
    waitingIn: (ward: string) => `${root}/queue?view=toFind&within=${encodeURIComponent(ward)}`,
    referrals: `${root}/referrals`,
    wards: `${root}/wards`,
    volunteers: `${root}/volunteers`,
    concerns: `${root}/concerns`,
    concern: (id: string) => `${root}/concerns/${encodeURIComponent(id)}`,
    clients: `${root}/clients`,
    unusualLooks: `${root}/unusual-looks`,
    whatWeHold: `${root}/what-we-hold`,
    people: `${root}/people`,
    myData: `${root}/my-data`,
    mySignIn: `${root}/my-sign-in`,
    request: (id: string) => `${root}/requests/${encodeURIComponent(id)}`,
  };
}
