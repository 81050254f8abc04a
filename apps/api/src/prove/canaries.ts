import { createHash } from 'node:crypto';

/** A text that stands nowhere else, in one field of one person. */
export type Canary = {
  /** The field it was typed into. */
  field: string;
  /** Sealed from the first moment, or plain by design and known to those who may see that person. */
  sealed: boolean;
  text: string;
  /** What of it to look for: the word that stands nowhere else, a number's digits as people write them. */
  spellings: string[];
  /** A plain word out of a list of ours: it tells something only where it is all that a cell holds. */
  wholeCell: boolean;
  /** A real postcode, which the table of postcodes says to everybody: it tells something wherever else it stands. */
  inTable: boolean;
  /** Whether what it was told for is still there; otherwise it must be nowhere. */
  living: boolean;
};

/** The letters with which the second half of a postcode ends. */
const INWARD = 'ABDEFGHJLNPQRSTUWXYZ';

/** Every canary of one proof. */
export class Canaries {
  readonly all: Canary[] = [];
  #words = 0;
  #numbers = 0;
  #postcodes = 0;

  get sealed(): Canary[] {
    return this.all.filter(({ sealed }) => sealed);
  }

  get erased(): Canary[] {
    return this.all.filter(({ living }) => !living);
  }

  /** A text with a word of its own in it; `{}` is where the word stands. */
  words(field: string, text = '{}', { arabic = false } = {}): Canary {
    const word = arabic ? this.#arabic() : this.#word();
    return this.#add({ field, sealed: true, text: text.replace('{}', word), spellings: [word] });
  }

  /** A name that is plain by design. */
  name(field: string, text = '{}'): Canary {
    return Object.assign(this.words(field, text), { sealed: false });
  }

  email(field: string): Canary {
    const word = this.#word().toLowerCase();
    return this.#add({ field, sealed: true, text: `${word}@canary.example`, spellings: [word] });
  }

  /** A number of the range that Ofcom keeps for drama. */
  phone(field: string): Canary {
    const line = String(900_000 + this.#numbers++).slice(3);
    const spellings = [`7700900${line}`, `7700 900${line}`, `7700 900 ${line}`];
    return this.#add({ field, sealed: true, text: `07700 900${line}`, spellings });
  }

  /** A postcode of ours that is in no table: one that is in a table stands there in clear. */
  postcode(field: string, outcode: string): Canary {
    const at = this.#postcodes++;
    const inward = `9${INWARD[Math.floor(at / INWARD.length)]}${INWARD[at % INWARD.length]}`;
    const text = `${outcode} ${inward}`;
    return this.#add({ field, sealed: true, text, spellings: [text, text.replace(' ', '')] });
  }

  /** A postcode that is in the table, as most are. */
  realPostcode(field: string, text: string): Canary {
    const canary = this.#add({ field, sealed: true, text, spellings: [text, text.replace(' ', '')] });
    return Object.assign(canary, { inTable: true });
  }

  /** What the product itself drew from a list and told us. */
  drawn(field: string, text: string): Canary {
    return Object.assign(this.#add({ field, sealed: true, text, spellings: [text] }), { wholeCell: true });
  }

  /** The canaries that a text holds. */
  in(text: string): Canary[] {
    return this.all.filter(({ spellings, wholeCell }) =>
      wholeCell ? text === spellings[0] : spellings.some((word) => text.includes(word)),
    );
  }

  #add(canary: Omit<Canary, 'living' | 'wholeCell' | 'inTable'>): Canary {
    const whole = { ...canary, wholeCell: false, inTable: false, living: true };
    this.all.push(whole);
    return whole;
  }

  /** Twelve letters that are no word of any language. */
  #word(): string {
    const said = this.#spell(['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 't', 'v', 'z'], ['a', 'e', 'i', 'o', 'u']);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  }

  #arabic(): string {
    return this.#spell(['ب', 'ت', 'ج', 'د', 'ر', 'س', 'ف', 'ق', 'ك', 'ل', 'م', 'ن'], ['ا', 'و', 'ي']);
  }

  #spell(consonants: string[], vowels: string[]): string {
    const drawn = createHash('sha256')
      .update(`canary ${this.#words++}`)
      .digest();
    return Array.from({ length: 12 }, (_, at) => {
      const letters = at % 2 === 0 ? consonants : vowels;
      return letters[(drawn[at] as number) % letters.length];
    }).join('');
  }
}

/** What these were told for is over: from now on they must be nowhere. */
export function forget(...canaries: Canary[]): void {
  for (const canary of canaries) canary.living = false;
}
