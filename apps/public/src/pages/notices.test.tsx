import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../help/answers.ts';
import { LANGUAGES, type Language, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { NO_ANSWERS as TO_HELP } from '../volunteer/answers.ts';

// Every page there is, found by its name: a new form that asks for something about a person and says nothing of it fails here.

const SRC = join(import.meta.dirname, '..');
const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
const networks = [
  {
    ...{ slug: 'westminster', name: 'Westminster Mutual Aid', phone: null, email: null, wardName: 'Abbey Road' },
    ...{
      categories: [],
      skills: [],
      guidance: { id: 'g', day: '2026-01-05', text: 'Keep to it.', english: null },
      spendingCapPence: 4000,
      sendsTexts: false,
    },
  },
];
const A_SERVICE = { name: 'Pantry', organizationName: 'Friends', description: 'Food', phone: null, example: true, hours: [] };
const pages = new Map<string, FunctionComponent<object>>();

beforeAll(async () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /Pages?\.tsx$/.test(file));
  for (const file of files)
    for (const [name, made] of Object.entries((await import(join(SRC, file))) as Record<string, unknown>))
      if (name.endsWith('Page') && typeof made === 'function') pages.set(name + file, made as FunctionComponent<object>);
});

/** Pages about services, with nobody in them and nothing asked about anybody. */
const ABOUT_NOBODY = /(entry|told)\/\w+$/;

const isAboutNobody = (name: string) => ABOUT_NOBODY.test(name.replace(/\.tsx$/, ''));

/** All that any page is shown with. */
function props(language: Language): object {
  const visit = openVisit(site, { url: `/help?lang=${language}`, headers: {} });
  const text = { calledName: 'A', phone: '+447700900123', codeWord: 'marigold', email: null, postcode: null, address: null };
  const told = { ...text, safeContact: 'Mornings', onBehalf: null, note: 'Bread' };
  const whose = { networkName: 'Westminster', networkPhone: null, networkEmail: null, pageLanguage: language, bound: true };
  const shared = {
    needsCode: false,
    categoryLabel: 'Shopping',
    wardName: 'Abbey Road',
    neededBy: null,
    volunteers: [],
    looks: [],
  };
  const task = {
    state: 'STARTED',
    callOutText: 'Bread',
    decides: 'LEAD_CHOOSES',
    category: { label: 'Shopping', ways: ['IN_PERSON'] },
  };
  const known = {
    ...{ status: 'APPLIED', spendingCapPence: null, guidanceAt: null, guidanceDay: null },
    ...{ name: 'A', wardName: 'Abbey Road', languages: ['en'], categoryKeys: [], skillKeys: [], capacity: 1, onDuty: true },
    ...{
      freeTimes: [],
      quietFrom: null,
      quietUntil: null,
      networkQuietFrom: 21,
      networkQuietUntil: 8,
      texts: null,
      pushKey: 'BKey',
      pushes: [],
    },
    ...{
      selfIsolating: false,
      pageLanguage: language,
      joinedAt: '2026-01-01T09:00:00.000Z',
      credentials: [],
      tasks: [],
      looks: [],
    },
    ...{ networkPhone: null, networkEmail: null },
  };
  const concernForm = { subjects: [{ id: 'stf_1', displayName: 'Grace', roles: ['WARD_LEAD'] }], line: null };
  return {
    visit,
    ...{
      title: 'T',
      children: null,
      refused: [],
      typed: new URLSearchParams(),
      token: 'token-of-somebody',
      networks,
      problem: 'LINK_NOT_FOUND',
    },
    ...{ step: 'note', answers: { ...TO_HELP, ...NO_ANSWERS, postcode: 'W9 1AA', category: 'shopping' }, changing: false },
    ...{ found: { networks, nearest: null, groups: [] }, sent: { reference: 'A', link: '/r/a', onDutyFrom: null } },
    callOut: { networkName: 'Westminster', text: 'Bread' },
    task: {
      ...whose,
      ...shared,
      ...task,
      preferredLanguage: 'en',
      codeWordHint: true,
      followUp: null,
      volunteerFirstName: null,
      concernForm,
    },
    mine: {
      ...whose,
      ...shared,
      status: 'NEW',
      reference: 'VSQ-4F7K',
      changeable: true,
      holdsCard: false,
      consentAt: null,
      rings: [],
    },
    ...{ told, received: { networkName: 'Westminster Neighbours', pageLanguage: 'en', referral: null } },
    ...{ held: told, details: told, phone: text.phone, saved: true, heard: true, line: null },
    entry: { ...whose, ...A_SERVICE, capacity: null, waitingDays: null, assuredOn: null },
    ...{
      services: [{ ...A_SERVICE, places: [], email: null, url: null, eligibility: null, fees: null, alert: null }],
      gone: false,
    },
    yours: { ...whose, needsCode: false, known, categories: [], skills: [] },
    referrer: {
      ...whose,
      organizationName: 'Marylebone Shelter',
      pageLanguage: 'en',
      categories: [],
      referrals: [],
      before: null,
    },
    ...{ known, contact: { phone: '+447700900123', email: 'a@neighbours.example' }, network: networks[0] },
  };
}

/** A box in which somebody writes what is their own: no code out of a mail, nothing hidden, and not the trap that no person sees. */
const boxes = (html: string): string[] =>
  [...html.replace(/<div class="unseen".*?<\/div>/gs, '').matchAll(/<(?:textarea|input)\b[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => /^<textarea/.test(box) || /type="(?:text|tel|email|date)"/.test(box))
    .filter((box) => !box.includes('one-time-code'));

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (language) => {
  const { privacy } = wordsIn(language);
  const rendered = () =>
    [...pages].map(([name, page]) => [name, renderToStaticMarkup(createElement(page, props(language)))] as const);

  it('every form that asks for something about a person says what becomes of it, and leads to the whole notice', () => {
    const asking = rendered().filter(([name, html]) => boxes(html).length > 0 && !isAboutNobody(name));
    expect(asking.length).toBeGreaterThan(13);
    for (const [name, html] of asking) {
      const line = html.match(/data-notice="(\w+)">(.*?)<a href="([^"]*)"/s);
      expect([name, line?.[3]]).toEqual([name, `/privacy?lang=${language}`]);
      expect(line?.[2]).toContain(privacy.at[line?.[1] as keyof typeof privacy.at]);
    }
  });

  it('every page, in print too, says whom to call in danger, and that it may tell of somebody where it may', () => {
    for (const [name, html] of rendered()) {
      const foot = html.slice(html.indexOf('<footer>'));
      expect([name, foot.includes('href="tel:999"'), foot.includes(privacy.printed)]).toEqual([name, true, !isAboutNobody(name)]);
    }
  });
});
