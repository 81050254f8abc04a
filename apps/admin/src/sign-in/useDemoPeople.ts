import { useEffect, useState } from 'react';

export type DemoPerson = {
  id: string;
  name: string;
  role: string;
  wards: string[];
  language: string;
  network: { slug: string; name: string };
};

/** The demo's people; none where this is no demo. */
export function useDemoPeople() {
  const [people, setPeople] = useState<DemoPerson[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/demo/people.json', { signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { people: [] }))
      .then((told: { people: DemoPerson[] }) => setPeople(told.people))
      .catch(() => {}); // no demo, or no connection: the form above does without
    return () => leaving.abort();
  }, []);
  return people;
}

/** Signs in as one of them; true when the cookie is set. */
export async function signInAsDemoPerson(id: string): Promise<boolean> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wardwise': '1' },
    body: JSON.stringify({ id }),
  };
  return fetch('/demo/sign-in', request)
    .then(({ ok }) => ok)
    .catch(() => false);
}
