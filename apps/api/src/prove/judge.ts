import type { DataClass } from '../personal-data-page.ts';
import type { Loot } from './attack.ts';
import type { Canaries, Canary } from './canaries.ts';
import type { Cast } from './cast.ts';
import type { Gone } from './endings.ts';
import type { Hit } from './guesses.ts';
import type { Opened } from './keys.ts';
import { findUnforgotten, findUnplanted, toldOf } from './known-as.ts';
import type { Looked } from './look-around.ts';
import type { Sight } from './scan.ts';
import type { Snapshot } from './snapshot.ts';

/** An id stands wherever its row does; what is sealed beside it is whose it is. */
const AN_ID = /^[a-z]{3}_[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Says what must not be: a sentence each, with the place and the kind, and never with the canary's words. */
export class Judge {
  readonly #canaries: Canaries;
  readonly #classes: Map<string, DataClass>;
  readonly #say: (line: string) => void;
  readonly #findings = new Set<string>();

  constructor(canaries: Canaries, classes: Map<string, DataClass>, say: (line: string) => void) {
    this.#canaries = canaries;
    this.#classes = classes;
    this.#say = say;
  }

  get findings(): string[] {
    return [...this.#findings];
  }

  /** Sealed is sealed from the first moment, and a log says no name. */
  beforeErasure(looked: Looked): void {
    this.#tell('before erasure', looked);
    this.#inClear('before erasure', [...looked.outside, ...looked.files], ({ sealed }) => sealed);
    this.#inClear('before erasure', looked.outside.filter(isInALog), ({ sealed }) => !sealed);
    // A scan that does not see what is plain would see nothing else either.
    const plain = this.#canaries.all.filter(({ sealed }) => !sealed);
    const seen = new Set(looked.files.map(({ canary }) => canary));
    const unseen = plain.filter((canary) => canary.living && !seen.has(canary)).length;
    if (unseen > 0)
      this.#find(
        `before erasure: the scan is blind: ${unseen} of ${plain.length} plain names are not seen in the cluster's files`,
      );
  }

  afterErasure(looked: Looked): void {
    this.#tell('after erasure', looked);
    this.#nothingLeft('after erasure', looked);
  }

  atTheEnd(looked: Looked): void {
    this.#tell('after the window', looked);
    this.#nothingLeft('after the window', looked);
  }

  /** Nothing that was known of somebody gone stands in their row, in any column. */
  rowsOfTheGone(gone: Gone, backup: Snapshot, now: Snapshot): void {
    const told = toldOf(gone, backup, this.#classes);
    const columns = this.#columns('known-as');
    for (const column of findUnplanted(columns, told)) this.#find(`the proof: ${column} is known-as, and no canary was in it`);
    for (const column of findUnforgotten(told, now))
      this.#find(`after erasure: ${column} still says what it said of somebody who is gone`);
    this.#say(`${told.length} known-as cells of ${gone.size} who are gone, in ${columns.length} columns, compared`);
  }

  /** Inside the window the backup opens: that is what it is for. An attack that gets nothing here would prove nothing later. */
  withinTheWindow(loot: Loot, backup: Snapshot): void {
    const erased = loot.opened.filter((cell) => cell.erased);
    this.#say(
      `inside the window ${this.#keys(loot)}: ${erased.length} erased cells of the backup open, by design, and ${foundIn('backup', loot).length} guesses are right`,
    );
    const met = new Set([...loot.opened.filter((cell) => this.#isPlanted(cell)).map(columnOf), ...loot.hits.map(columnOf)]);
    if (loot.unwrapped) met.add('data_keys.wrapped');
    for (const { name, columns } of backup.values())
      for (const column of columns)
        if (!this.#classes.has(`${name}.${column}`))
          this.#find(`the proof: ${name}.${column} has no class in docs/personal-data.md`);
    for (const column of this.#columns('sealed'))
      if (!met.has(column)) this.#find(`the proof: ${column} is sealed, and no canary was in it`);
    if (erased.length === 0 || loot.carved === 0)
      this.#find('the proof: inside the window nothing erased opens, or nothing is dug out of the files: the attack is blunt');
    this.#running('inside the window', loot);
  }

  /** After it no key is left that opens anything erased, or finds anybody again who is not on the bar list. */
  afterTheWindow(loot: Loot, { helpers }: Cast): void {
    const erased = loot.opened.filter((cell) => cell.erased);
    this.#say(
      `after the window ${this.#keys(loot)}: ${erased.length} erased cells of the backup open, ${loot.opened.length - erased.length} living ones`,
    );
    for (const column of new Set(erased.map(columnOf)))
      this.#find(`after the window: ${column} of somebody erased opens in the backup`);
    for (const cell of loot.opened)
      if (!cell.erased && this.#saysErased(cell.text))
        this.#find(`after the window: ${columnOf(cell)} of the backup opens and says what was erased`);
    this.#running('after the window', loot);
    this.#barList(
      loot,
      [helpers.removedFirst, helpers.paused, helpers.otherRemoved].flatMap(({ email, phone }) => [email, phone]),
    );
  }

  /** The bar list's key finds whoever was removed, and nobody else; and nothing else finds anybody. */
  #barList({ hits }: Loot, removed: Canary[]): void {
    const written = ({ text }: Canary) => text.replaceAll(' ', '');
    const theirs = new Map(removed.map((canary) => [written(canary), canary]));
    const living = new Set(this.#canaries.all.filter((canary) => canary.living).map(written));
    const byBar = hits.filter((hit) => columnOf(hit) === 'bar_marks.mark' && hit.key === 'a bar list’s key');
    for (const hit of hits) {
      const what = hit.what.replaceAll(' ', '');
      const allowed = byBar.includes(hit) ? theirs.has(what) : hit.of === 'today' && living.has(what);
      if (!allowed) this.#find(`after the window: a guess finds somebody in ${columnOf(hit)} of ${hit.of} by ${hit.key}`);
    }
    const found = new Set(byBar.filter(({ of }) => of === 'today').map(({ what }) => what.replaceAll(' ', '')));
    const missed = [...theirs.keys()].filter((what) => !found.has(what)).length;
    if (missed > 0)
      this.#find(
        `after the window: the bar list does not know ${missed} of ${theirs.size} numbers and addresses of those removed`,
      );
    this.#say(`the bar lists' keys find ${found.size} numbers and addresses, all of volunteers who were removed`);
  }

  /** What lives opens in the running system, and nothing erased does. */
  #running(moment: string, { openedToday }: Loot): void {
    const texts = openedToday.map(({ text }) => text);
    const lost = this.#canaries.all.filter(
      ({ living, sealed, wholeCell, spellings, text }) =>
        living && sealed && !texts.some((said) => (wholeCell ? said === text : isSaid(said, spellings))),
    );
    for (const field of new Set(lost.map((canary) => canary.field)))
      this.#find(`${moment}: ${field} of somebody living does not open any more`);
    for (const cell of openedToday)
      if (this.#saysErased(cell.text)) this.#find(`${moment}: ${columnOf(cell)} still says what was erased`);
  }

  #nothingLeft(moment: string, { outside, files }: Looked): void {
    this.#inClear(moment, [...outside, ...files], ({ sealed }) => sealed);
    this.#inClear(moment, outside, ({ sealed, living }) => !sealed && !living);
    this.#inClear(moment, outside.filter(isInALog), ({ sealed }) => !sealed);
    const names = new Set(files.filter(({ canary }) => !canary.sealed && !canary.living).map(({ canary }) => canary)).size;
    this.#say(
      `${moment} ${names} names of those who are gone stand in the cluster's files until PostgreSQL writes over them: they were plain by design`,
    );
  }

  #inClear(moment: string, sights: Sight[], which: (canary: Canary) => boolean): void {
    for (const { place, canary, dress } of sights)
      if (which(canary) && !isTheTables(canary, place))
        this.#find(`${moment}: ${canary.field} stands in clear (${dress}) in ${place}`);
  }

  /** A cell counts as planted where it says a canary, or names a row. */
  #isPlanted = ({ text }: Opened): boolean => AN_ID.test(text) || this.#canaries.in(text).length > 0;

  /** Whether a text holds what was erased; a code word out of the list may be somebody else's, so of it the key alone tells. */
  #saysErased = (text: string): boolean => this.#canaries.in(text).some(({ living, wholeCell }) => !living && !wholeCell);

  #columns = (kind: string): string[] => [...this.#classes].flatMap(([name, each]) => (each.kind === kind ? [name] : []));
  #keys = ({ ring, dataKeys, dug, carved, tried }: Loot): string =>
    `${ring} keys of the ring, ${dataKeys} data keys (of ${dug} wrapped ones dug out of the files ${carved} open), ${tried.toLocaleString('en')} guesses`;

  #tell(moment: string, { bytes, places, streams, outside, files }: Looked): void {
    const sealed = [...outside, ...files].filter(({ canary, place }) => canary.sealed && !isTheTables(canary, place)).length;
    this.#say(
      `${moment} ${places} tables, logs, mails and files, ${Math.round(bytes / 1e6)} MB, ${streams} packed streams among them: ${sealed} sealed canaries in clear`,
    );
  }

  #find(finding: string): void {
    this.#findings.add(finding);
  }
}

/** The table of postcodes holds real ones, and so do the cluster's files. */
const isTheTables = ({ inTable }: Canary, place: string): boolean => inTable && /^(table postcodes$|cluster file )/.test(place);
/** A log of ours or PostgreSQL's, or what else lies beside the database: ids and verbs, and nobody's name. */
const isInALog = ({ place }: Sight): boolean => place.startsWith('file ');
const isSaid = (text: string, spellings: string[]): boolean => spellings.some((word) => text.includes(word));
const columnOf = ({ table, column }: { table: string; column: string }): string => `${table}.${column}`;
const foundIn = (of: string, { hits }: Loot): Hit[] => hits.filter((hit) => hit.of === of);
