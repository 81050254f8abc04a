import type { ToldService } from '@wardwise/domain';
import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import { ask } from '../site/ask.ts';
import type { Street } from '../site/street.ts';
import { LetterPage } from './LetterPage.tsx';

const PATH = /^\/told\/([a-z0-9-]{1,60})((?:\/svc_[0-9a-f-]{36}){1,10})$/;
const SERVICES = `query Services($ids: [ID!]!) { services(first: 10, filter: { ids: $ids }) { nodes {
  name description phone email url eligibility fees alert places { name address city postcode } schedules { freq every byday bymonthday opensAt closesAt }
  organization { name phone email website example } } } }`;

type Found = Pick<ToldService, 'name' | 'description' | 'phone' | 'email' | 'url' | 'eligibility' | 'fees' | 'alert'> & {
  places: Partial<Record<'name' | 'address' | 'city' | 'postcode', string | null>>[];
  schedules: ToldService['hours'];
  organization: { name: string; phone: string | null; email: string | null; website: string | null; example: boolean };
};

/** `/told/<network>/<service>/…`: a letter to print, of services that a lead tells somebody of. It is made of the address and the directory: it cannot know for whom. */
export const toldStreet: Street = async (site, visit, req) => {
  req.resume();
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  const [, slug, paths] = PATH.exec(visit.path) ?? [];
  const network = site.networks.find((one) => one.slug === slug);
  if (!network || !paths) return problemAnswer(visit, 'PAGE_NOT_FOUND');
  const ids = paths.slice(1).split('/');
  const asked = await ask<{ services: { nodes: Found[] } }>(site, visit, null, SERVICES, { ids });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code));
  const services = asked.value.services.nodes.map(toldOf);
  return services.length > 0
    ? page(200, createElement(LetterPage, { visit, network: network.name, services }))
    : problemAnswer(visit, 'PAGE_NOT_FOUND');
};

const toldOf = ({ places, schedules, organization, ...service }: Found): ToldService => ({
  ...service,
  ...{
    phone: service.phone ?? organization.phone,
    email: service.email ?? organization.email,
    url: service.url ?? organization.website,
  },
  ...{ organizationName: organization.name, example: organization.example, hours: schedules },
  places: places.map(({ name, address, city, postcode }) => [name, address, city, postcode].filter(Boolean).join(', ')),
});
