import { connect } from 'node:net';
import { type RefusalCode, refusalSentence } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED, errorCodes } from './lead.ts';
import { codesOf, documentOf } from './payload.ts';
import { leadOf, secondLead } from './people.ts';
import { OF_A_VOLUNTEER } from './refusals/keys.cases.ts';
import { everything } from './rows.ts';
import { aCalledRequest } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const TEN_MB = 'x'.repeat(10 * 1024 * 1024);
const said = (code: RefusalCode, language: 'en' | 'ar' | 'fr') => [
  { message: refusalSentence(code, language), extensions: { code } },
];

describe('ten megabytes of text', () => {
  it.each([
    ['en', 'en' as const],
    ['ar', 'ar' as const],
    ['ar-EG,ar;q=0.9,en;q=0.8', 'ar' as const],
    ['fr, en;q=0.5', 'fr' as const],
    ['', 'en' as const],
  ])('are refused in the reader’s language: %j', async (header, language) => {
    const before = await everything(test);
    const body = JSON.stringify({ query: documentOf('takeRequest'), variables: { input: { ...A_NEED, note: TEN_MB } } });
    const { status, data, errors } = await test.api.post(body, {
      'accept-language': header,
      cookie: `__Host-wardwise-staff=${await test.api.session(leadOf('Vincent Square'))}`,
    });
    expect({ status, data, errors }).toEqual({ status: 413, data: null, errors: said('TOO_LARGE', language) });
    delete before.sessions;
    const after = await everything(test);
    delete after.sessions;
    expect(after).toEqual(before);
  });

  it('are refused too when they come drop by drop, without a length', async () => {
    const { port } = new URL(test.house.publicUrl);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
        if (text.includes('TOO_LARGE')) resolve(text);
      });
      socket.on('error', reject);
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      );
      const chunk = 'y'.repeat(64 * 1024);
      for (let sent = 0; sent < 6; sent++) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
      socket.write('0\r\n\r\n');
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('may be a note of 2,000 characters of four bytes each', async () => {
    const request = await lead().taken({ note: '𓂀'.repeat(1000) });
    expect(request.status).toBe('OPEN');
  });
});

describe('what is not GraphQL over JSON', () => {
  it.each([
    ['nothing', ''],
    ['half a JSON', '{"query": "{ me { id } }"'],
    ['an HTML page', '<html>Quillfeather</html>'],
    ['a name with U+0000', JSON.stringify({ query: '{ me { id } }', variables: { a: '\u0000' } })],
  ])('is refused as such: %s', async (_what, body) => {
    const { status, errors } = await test.api.post(body);
    expect([status, errors]).toEqual([400, said('QUERY_INVALID', 'en')]);
  });

  it.each([
    ['a list of operations', '[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]'],
    ['a number', '42'],
    ['null', 'null'],
    ['an object without a query', '{}'],
    ['a query that is a number', '{"query": 7}'],
    [
      'a persisted query nobody persisted',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
    ],
  ])('is refused as such: %s', async (_what, body) => {
    const answer = await test.api.post(body);
    expect([answer.status, errorCodes(answer)]).toEqual([
      expect.any(Number),
      [expect.stringMatching(/^(BAD_REQUEST|QUERY_INVALID|PERSISTED_QUERY_NOT_SUPPORTED)$/)],
    ]);
    expect(answer.status).toBeLessThan(500);
  });

  it.each([
    ['a form of another site', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('does nothing for %s', async (_what, headers) => {
    const cookie = `__Host-wardwise-staff=${await test.api.session(leadOf('Vincent Square'))}`;
    const before = await everything(test);
    const answer = await test.api.post(JSON.stringify({ query: documentOf('takeRequest'), variables: { input: A_NEED } }), {
      ...headers,
      cookie,
    });
    expect([answer.status, answer.data]).toEqual([400, null]);
    expect(await everything(test)).toEqual(before);
  });

  it('does not answer a query in an address, where it would stand in logs', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await fetch(`${test.house.publicUrl}/graphql?query={me{id}}`, {
        method,
        headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' },
      });
      expect([answer.status, answer.headers.get('allow'), await answer.json()]).toEqual([
        405,
        'POST',
        { errors: said('QUERY_INVALID', 'en') },
      ]);
    }
  });

  it('repeats nothing of what was sent', async () => {
    for (const query of [
      '{ Quillfeather }',
      '{ me { id(a: "Quillfeather") } }',
      'Quillfeather',
      '{ requests(first: "Quillfeather") { nodes { id } } }',
      '{ requests(Quillfeather: 1) { nodes { id } } }',
      '{ me { ...Quillfeather } } fragment Quillfeather2 on Staff { id }',
      'query Quillfeather { a: me { id } a: wards { code } } query Quillfeather { me { id } }',
      '{ me { id @Quillfeather } }',
      'query ($Quillfeather: Int) { me { id } }',
      '{ requests(filter: { Quillfeather: 1 }) { nodes { id } } }',
      '{ requests(sort: Quillfeather) { nodes { id } } }',
      '{ me { id(a: "\\Quillfeather") } }',
      '{ ... on Quillfeather { id } }',
      'query { me { id } } subscription Quillfeather { me }',
    ]) {
      const { errors } = await lead().send(query);
      expect(JSON.stringify(errors)).not.toContain('Quillfeather');
      expect(errors.length).toBeGreaterThan(0);
    }
    const { errors } = await lead().send('query ($first: Int!) { requests(first: $first) { nodes { id } } }', {
      first: 'Quillfeather',
    });
    expect(JSON.stringify(errors)).not.toContain('Quillfeather');
  });
});

describe('what is wrong with a query', () => {
  it('is said with the names of our schema and no other', async () => {
    const { errors } = await lead().send('{ me { id nam } requests(frist: 1) { nodes { statu } } }');
    expect(errors.map(({ message }) => message)).toEqual([
      'Cannot query field "…" on type "Staff".',
      'Unknown argument "…" on field "Query.requests". Did you mean "first"?',
      'Cannot query field "…" on type "HelpRequest". Did you mean "status"?',
    ]);
  });

  it('is said of five things at most, each once and shortly', async () => {
    const many = await lead().send(`{ ${Array.from({ length: 30 }, (_, i) => `wards${i}(a${i}: 1)`).join(' ')} }`);
    expect([many.status, many.errors.length]).toEqual([400, 2]); // alike once no name is left in them
    const { errors } = await lead().send(
      `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: requests(first: 0) { nodes { id } }`).join(' ')} }`,
    );
    expect(errors.length).toBeLessThanOrEqual(5);
    for (const { message } of [...many.errors, ...errors]) expect(message.length).toBeLessThanOrEqual(200);
  });

  it('is told when it asks for too much, in words and by a code, with what it would have cost', async () => {
    const query = `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: requests(first: 100) { nodes { ward { neighbours { code } } } }`).join(' ')} }`;
    const answer = await fetch(`${test.house.publicUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { errors: said('QUERY_TOO_LARGE', 'en'), extensions: { cost: { asked: expect.any(Number), most: 20_000 } } },
    ]);
  });
});

describe('an id that is none', () => {
  const IDS = [
    '',
    'req_',
    'req_1',
    'me',
    '../../x',
    "req_' or 1=1 --",
    'vol_00000000-0000-4000-8000-000000000000',
    '00000000-0000-4000-8000-000000000000',
    `req_${'0'.repeat(5000)}`,
    'req_00000000-0000-4000-8000-00000000000G',
  ];

  it.each(IDS)('is nobody’s: %j', async (id) => {
    const found = await lead().ask(
      'query ($id: ID!) { request(id: $id) { id } node(id: $id) { id } candidates(requestId: $id) { suitable { score } } callOutPreview(requestId: $id) { texts { text } } }',
      { id },
    );
    expect(found).toEqual({ request: null, node: null, candidates: null, callOutPreview: null });
    expect(codesOf(await lead().cancel(id))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await lead().choose(id))).toEqual(['OFFER_NOT_FOUND']);
    expect(codesOf(await lead().takeOff(id))).toEqual(['ASSIGNMENT_NOT_FOUND']);
    expect(codesOf(await lead().followUp(id, 'WENT_WELL'))).toEqual(['FOLLOW_UP_NOT_FOUND']);
    expect(codesOf(await lead().lookAtVolunteer(id))).toEqual(['VOLUNTEER_NOT_FOUND']);
  });
});

describe('who may not press', () => {
  it('is told to sign in, by every button of a lead, when nobody is', async () => {
    for (const mutation of [
      'takeRequest',
      'placeRequest',
      'confirmRequest',
      'assignVolunteer',
      'acceptOffer',
      'sendCallOut',
      'changeWaves',
      'cancelAssignment',
      'lowerPlaces',
      'cancelRequest',
      'markUnmet',
      'markDuplicate',
      'recordFollowUp',
      'askHowItWent',
      'recordNotice',
      ...['recordCall', 'holdRequest', 'mergeRequest', 'undoMerge', 'checkDuplicates', 'snoozeRequest', 'wakeRequest'],
      'showRequestDetails',
      'showContactCard',
      'showVolunteerContact',
      'placePostcode',
      'changePageLanguage',
    ]) {
      const input = {
        requestId: 'req_1',
        volunteerId: 'vol_1',
        offerId: 'off_1',
        assignmentId: 'asg_1',
        followUpId: 'fup_1',
        originalId: 'req_2',
        wardCode: 'x',
        kind: 'NO_SERVICE',
        places: 1,
        read: true,
        safeByText: true,
        outcome: 'REACHED',
        choice: 'TOMORROW',
        purpose: 'CHECK',
        pageLanguage: 'en',
        ...A_NEED,
      };
      const answer = await test.api.anyone().send(documentOf(mutation), { input: await onlyKnown(mutation, input) });
      expect([mutation, errorCodes(answer)]).toEqual([mutation, ['NOT_SIGNED_IN']]);
    }
  });

  it('has no task: staff press a volunteer’s button in vain', async () => {
    await aCalledRequest(test);
    const before = await everything(test);
    for (const [mutation, input] of Object.entries(OF_A_VOLUNTEER))
      expect([mutation, codesOf(await lead().press(mutation, input))]).toEqual([mutation, ['LINK_NOT_FOUND']]);
    expect(await everything(test)).toEqual(before);
  });
});

it('answers in the language of the person who is signed in, not of the browser', async () => {
  const { userErrors } = await test.api.as(secondLead, 'en').take({ phone: 'x' });
  expect(userErrors).toEqual([{ code: 'PHONE_MALFORMED', field: 'phone', message: refusalSentence('PHONE_MALFORMED', 'ar') }]);
});

/** The part of an input that a mutation's input type knows. */
async function onlyKnown(mutation: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { __type } = await test.api
    .anyone()
    .ask<{ __type: { inputFields: { name: string }[] } }>(`{ __type(name: "${type}") { inputFields { name } } }`);
  return Object.fromEntries(__type.inputFields.filter(({ name }) => name in input).map(({ name }) => [name, input[name]]));
}
