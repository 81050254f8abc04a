import { type GraphQLSchema, parse } from 'graphql';
import type { About, Permissions } from '../../src/permissions-page.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { TestHouse } from '../house.ts';
import type { Answer, Send, Variables } from '../wire.ts';
import { type Canaries, type Canary, sameText, toldIn } from './canaries.ts';
import { lasts, type Relation, relationTo } from './relations.ts';
import { withEverything } from './selection.ts';
import { subjectOf } from './subjects.ts';
import { type Reached, type Subject, walk } from './walk.ts';

/** The columns of docs/permissions.md, by the kind of who asks. */
export const COLUMN: Record<Exclude<Actor['kind'], 'SYSTEM'>, string> = {
  WARD_LEAD: 'Ward lead',
  COORDINATOR: 'Coordinator',
  SAFEGUARDING_LEAD: 'Safeguarding lead',
  VOLUNTEER: 'A volunteer',
  LINK_HOLDER: 'A volunteer’s link in another browser',
  REQUESTER: 'Whoever asked',
  REQUESTER_LINK_HOLDER: 'Their private link in another browser',
  PARTNER_CLIENT: 'A partner’s program',
  PARTNER: 'Somebody of a partner',
  COUNCIL_CLIENT: 'A council’s program',
  ANYONE: 'Anyone',
};

/** What would leave a question unasked. */
const TOO_MUCH = new Set(['QUERY_TOO_LARGE', 'TOO_OFTEN', 'QUERY_INVALID', 'GRAPHQL_VALIDATION_FAILED']);

/** What was told or done against the table; anything else that is thrown is a bug of the matrix. */
export class Fault extends Error {}

/** Hears everything that anybody is answered, and holds each field and each canary in it against the table. */
export class Listener {
  readonly table: Permissions;
  /** What was told against the table, a line each. */
  readonly faults = new Set<string>();
  /** Every cell of the table that was reached: `thing | column | how`. */
  readonly reached = new Set<string>();
  /** Every field that told something to somebody. */
  readonly fields = new Set<string>();
  answers = 0;
  /** Throws what it would otherwise note. */
  stopsAtFirst = false;
  /** Hears of what is sealed alone: what is open is not its business. */
  onlySealed = false;
  readonly #test: TestHouse;
  readonly #schema: GraphQLSchema;
  readonly #canaries: Canaries;
  #looks = 0;
  readonly #relations = new Map<string, Promise<Relation>>();
  readonly #actors = new WeakMap<Actor, string>();
  readonly #subjects = new Map<string, Promise<Subject | null>>();

  constructor(test: TestHouse, schema: GraphQLSchema, table: Permissions, canaries: Canaries) {
    this.#test = test;
    this.#schema = schema;
    this.table = table;
    this.#canaries = canaries;
  }

  /** The same way to ask, with everything asked that the answer's types can tell, and the answer heard. */
  through(send: Send, who: () => Promise<Actor>): Send {
    return async (query, variables) => {
      const whole = withEverything(this.#schema, query);
      const before = await who();
      this.#subjects.clear();
      const near = await this.nearness(before, 'a request', '', '');
      const about = await this.#volunteerNamed(before, variables);
      const answer = await send(whole, variables);
      // A volunteer who was proposed to has accepted now: what they pressed, they pressed as somebody proposed to.
      if (before.kind === 'VOLUNTEER' && answer.errors.length === 0) this.#pressedAs(before, whole, near.how, answer);
      this.#relations.clear();
      this.#subjects.clear();
      // Whoever was let go lives in no ward any more, and their link opens nothing: what was pressed, was pressed while they did.
      if (about) this.#relations.set(...about);
      await this.#canaries.learn();
      const after = await who();
      await this.hear(after.kind === 'ANYONE' ? before : after, whole, variables ?? {}, answer);
      return answer;
    };
  }

  /** How near somebody is to the volunteer whom an input names. */
  async #volunteerNamed(actor: Actor, variables: Variables = {}): Promise<[string, Promise<Relation>] | null> {
    const { volunteerId: id } = (variables.input ?? {}) as { volunteerId?: string };
    if (!id || actor.networkId === null) return null;
    const subject = { noun: 'volunteer', id: id.slice(4) } as const;
    return [`${this.#who(actor)} volunteer ${subject.id}`, Promise.resolve(await relationTo(this.#test, actor, subject))];
  }

  #pressedAs(actor: Actor, query: string, how: string, { data }: Answer): void {
    for (const { field } of data ? walk(this.#schema, parse(query), {}, data) : []) {
      const thing = field.startsWith('Mutation.') ? this.table.fields.get(field)?.thing : undefined;
      if (thing?.about === 'a request') this.reached.add(`${thing.name} | ${COLUMN[actor.kind as keyof typeof COLUMN]} | ${how}`);
    }
  }

  /** Holds one answer against the table. While nothing is written, what it knows of who stands how to what stays true. */
  async hear(actor: Actor, query: string, variables: Variables, { data, errors }: Answer): Promise<void> {
    this.answers += 1;
    if (errors.some(({ extensions }) => TOO_MUCH.has(extensions.code))) throw new Error(`Too much: ${query.slice(0, 200)}`);
    const met = data ? walk(this.#schema, parse(query), variables, data) : [];
    const text = JSON.stringify({ data, errors });
    const suspects = this.#canaries.suspectsIn(text);
    const explained = new Set<Canary>();
    const relation = (subject: Subject) => this.relation(actor, subject);
    const words = suspects.map(({ text: said }) => said);
    const alike = new Map<string, Reached>();
    for (const one of met) {
      const says =
        typeof one.value === 'string' && (one.value.length > 24 || words.some((said) => (one.value as string).includes(said)));
      alike.set(JSON.stringify([one.field, one.about, one.root, one.args, says ? one.value : null]), one);
    }
    const shown = new Set<string>();
    // That a number is theirs is told without a word of it: each request that it is found in is a look.
    for (const { root, field, value } of met)
      if (root === 'checkDuplicates' && field === 'HelpRequest.id') shown.add(`${root} ${value}`);
    for (const one of alike.values()) await this.#field(actor, one, suspects, { explained, shown }, relation);
    for (const it of suspects) {
      if (it.column.endsWith('.code_word') || explained.has(it)) continue;
      if (![...explained].some(({ text: said }) => said.includes(it.text)))
        this.fault(actor, `${it.column} outside of any field`);
    }
    await this.#looksMatch(actor, query, shown);
  }

  /** How somebody stands to something; while nothing is written it is asked of the database once. */
  relation(actor: Actor, subject: Subject): Promise<Relation> {
    const key = `${this.#who(actor)} ${subject.noun} ${subject.id}`;
    const known = this.#relations.get(key) ?? relationTo(this.#test, actor, subject);
    this.#relations.set(key, known);
    return known;
  }

  /** An actor in letters: every field of every answer asks for them. */
  #who(actor: Actor): string {
    const known = this.#actors.get(actor) ?? JSON.stringify(actor);
    this.#actors.set(actor, known);
    return known;
  }

  /** How near somebody is to what an input or a root names, and how far that has come. */
  async nearness(actor: Actor, about: About, named: string, id: string): Promise<Relation> {
    const subject = await this.#subject(actor, { about: [], args: { [named]: id } }, about);
    return subject ? this.relation(actor, subject) : { how: 'nothing', stage: null };
  }

  /** Whose row something tells of, or an input names; kept as long as the relations are. */
  #subject(actor: Actor, around: Pick<Reached, 'about' | 'args'>, of: About): Promise<Subject | null> {
    const key = `${this.#who(actor)} ${of} ${JSON.stringify([around.about, around.args])}`;
    const known = this.#subjects.get(key) ?? subjectOf(this.#test.db, actor, around, of);
    this.#subjects.set(key, known);
    return known;
  }

  async #field(
    actor: Actor,
    one: Reached,
    suspects: Canary[],
    heard: { explained: Set<Canary>; shown: Set<string> },
    relation: (of: Subject) => Promise<Relation>,
  ) {
    const told = this.table.fields.get(one.field);
    if (!told) return void this.fault(actor, `${one.field} has no row`);
    this.fields.add(one.field);
    if (this.onlySealed && !(typeof one.value === 'string' && toldIn(suspects, one.value).some(({ sealed }) => sealed))) return;
    const { thing } = told;
    const column = COLUMN[actor.kind as keyof typeof COLUMN];
    const subject = await this.#subject(actor, one, thing.about);
    const near: Relation = subject
      ? await relation(subject)
      : { how: thing.about === 'anything' ? 'yes' : 'nothing', stage: null };
    if (thing.may.get(column)?.has(near.how) && lasts(thing.while, near))
      this.reached.add(`${thing.name} | ${column} | ${near.how}`);
    else this.fault(actor, `${one.field} by ${one.root}: ${thing.name}, ${near.how}${near.stage ? ` (${near.stage})` : ''}`);
    if (typeof one.value !== 'string') return;
    // The card says what the details said: a text is in its place where one of the cells that hold it is.
    for (const cells of sameText(toldIn(suspects, one.value))) {
      for (const cell of cells) heard.explained.add(cell);
      const held = cells.filter(({ column: of }) => told.holds.has(of));
      if (held.some(({ sealed }) => sealed)) heard.shown.add(JSON.stringify([one.root, one.args]));
      const theirs = await Promise.all(held.map((cell) => this.#isTheirs(actor, cell, subject, relation)));
      if (held.length === 0) this.fault(actor, `${one.field} holds ${cells[0]?.column}`);
      else if (!theirs.includes(true)) this.fault(actor, `${one.field} holds another's ${held[0]?.column}`);
    }
  }

  /** A cell may stand only where it belongs: what is sealed, in answers about that very row; a whole name, for whoever may see that person; a first name, in its own network. */
  async #isTheirs(
    actor: Actor,
    { column, owner }: Canary,
    subject: Subject | null,
    relation: (of: Subject) => Promise<Relation>,
  ): Promise<boolean> {
    if (column === 'request_details.code_word' && !subject) return true; // told to whoever takes the call
    if (subject?.noun === 'concern' && column.startsWith('request_details.')) return true; // its sealed copy says what they said
    if (subject?.noun === 'request' && column === 'volunteer_contacts.phone') return this.#isOnTheLine(subject.id, owner);
    const noun = column.startsWith('volunteers.') ? 'volunteer' : column.startsWith('staff.') ? 'staff' : null;
    if (!noun) return subject?.id === owner;
    const { how } = await relation({ noun, id: owner });
    if (column !== 'volunteers.display_name') return how !== 'another network' && how !== 'anybody';
    return (
      this.table.things
        .get('a volunteer')
        ?.may.get(COLUMN[actor.kind as keyof typeof COLUMN])
        ?.has(how) ?? false
    );
  }

  /** Whether this volunteer is on the line while a lead rings for that request. */
  async #isOnTheLine(requestId: string, volunteerId: string): Promise<boolean> {
    const { rows } = await this.#test.db.query(
      `select from assignments a join help_requests r on r.id = a.request_id and r.interpreting = 'THREE_WAY'
       where r.id = $1 and a.volunteer_id = $2 and a.status in ('ACCEPTED', 'STARTED')`,
      [requestId, volunteerId],
    );
    return rows.length > 0;
  }

  /** Every answer with something sealed in it is exactly one look on record, and every look one such answer. */
  async #looksMatch(actor: Actor, query: string, shown: Set<string>): Promise<void> {
    if (this.onlySealed) return;
    const { rows } = await this.#test.db.query<{ looks: number }>('select count(*)::int as looks from looks');
    const looks = rows[0]?.looks ?? 0;
    if (looks - this.#looks !== shown.size)
      this.fault(actor, `${shown.size} answers with sealed data and ${looks - this.#looks} looks: ${query.slice(0, 60)}`);
    this.#looks = looks;
  }

  fault(actor: Actor, line: string): void {
    const fault = `${COLUMN[actor.kind as keyof typeof COLUMN]}: ${line}`;
    this.faults.add(fault);
    if (this.stopsAtFirst) throw new Fault(fault);
  }

  /** Once something has been written past it: nothing it knew still holds. */
  async startAfresh(): Promise<void> {
    this.faults.clear();
    this.#relations.clear();
    this.#subjects.clear();
    await this.#canaries.learn();
    this.#looks = (await this.#test.db.query<{ looks: number }>('select count(*)::int as looks from looks')).rows[0]?.looks ?? 0;
  }
}
