import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeToVolunteer } from './agree-to-volunteer.ts';
import { guessColumns } from './import-columns.ts';
import { isGroupName, mendPhone, mendPostcode, reachMarks, readImportRow, withoutDashes } from './import-row.ts';
import { LARGEST_IMPORT, LONGEST_IMPORT, readTable, writeCsv } from './import-table.ts';
import { readFreeTimes, readLanguages, readNamed } from './import-words.ts';

/** A reader of CSV without quotation marks: the library is the caller's. */
const parse = (text: string, sign: string) => {
  if (text.includes('"')) throw new Error('a quotation mark');
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.split(sign));
};
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) =>
  latin(encodeURIComponent(text).replace(/%(..)/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))));
const utf16 = (text: string, order: 'little' | 'big') =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return order === 'little' ? code : code.reverse();
    }),
  );
const table = (text: string | Uint8Array) => readTable(typeof text === 'string' ? utf8(text) : text, parse);
const read = (text: string | Uint8Array) => {
  const found = table(text);
  return found.ok ? found.value : found.refusals.map(({ code }) => code);
};

describe('the columns of a group', () => {
  it.each([
    ['Name,E-mail,Mobile,Post code', 'name,email,phone,postcode'],
    [
      'Timestamp,Full Name,Email Address,Phone number,POSTCODE,Can help with,Languages spoken',
      ',name,email,phone,postcode,categories,languages',
    ],
    ['First name,Surname,Volunteer name,Tel.,E-mail', ',,name,phone,email'],
    ['Emergency contact phone,Phone,Name,Notes,User name', ',phone,name,,'],
    ['Are you over 18?,DBS seen,Availability,Skills', 'adult,,freeTimes,skills'],
    ['Colour,Shoe size', ','],
  ])('%s', (said, guessed) => {
    expect(
      guessColumns(said.split(','))
        .map((field) => field ?? '')
        .join(','),
    ).toBe(guessed);
  });

  it('are never guessed twice, whatever they are called', () => {
    const heading = fc.constantFrom(
      'name',
      'Full name',
      'e-mail',
      'phone',
      'Mobile phone',
      'notes',
      'postcode',
      '',
      'Age',
      'help',
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
        const guessed = guessColumns(headings).filter((field) => field !== null);
        expect(new Set(guessed).size).toBe(guessed.length);
      }),
    );
  });
});

describe('a file', () => {
  const rows = [{ row: 2, cells: ['Zoë', 'zoe@a.example'] }];
  it.each([
    ['UTF-8', utf8('Name,Email\nZoë,zoe@a.example')],
    ['UTF-8 with its mark', utf8('\ufeffName,Email\nZoë,zoe@a.example')],
    ['UTF-16', utf16('\ufeffName,Email\nZoë,zoe@a.example', 'little')],
    ['UTF-16 the other way round', utf16('\ufeffName,Email\nZoë,zoe@a.example', 'big')],
    ['Windows-1252', latin('Name,Email\nZo\xeb,zoe@a.example')],
    ['with semicolons', utf8('Name;Email\nZoë;zoe@a.example')],
    ['with tabs and CRLF', utf8('Name\tEmail\r\nZoë\tzoe@a.example\r\n')],
    ['that says how it is divided', utf8('sep=;\r\nName;Email\r\nZoë;zoe@a.example')],
  ])('%s', (_, bytes) => expect(read(bytes)).toEqual({ headings: ['Name', 'Email'], rows }));

  it('is headed by the row that says what the columns are, below a title and blank lines', () => {
    expect(read('Our volunteers,\n,\nName,Email\nZoë,zoe@a.example')).toEqual({
      headings: ['Name', 'Email'],
      rows: [{ row: 4, cells: ['Zoë', 'zoe@a.example'] }],
    });
  });

  it('without headings keeps its first row', () => {
    expect(read('Zoë,zoe@a.example\nAda,ada@a.example')).toMatchObject({ headings: ['', ''], rows: [{ row: 1 }, { row: 2 }] });
  });

  it.each([
    ['FILE_IS_EMPTY', ''],
    ['FILE_IS_EMPTY', ' \n,,\n'],
    ['FILE_IS_WORKBOOK', 'PK\u0003\u0004rest'],
    ['FILE_IS_NO_TEXT', 'a\u0000b'],
    ['FILE_IS_BROKEN', 'Name\n"Zoë'],
    ['LIST_TOO_LONG', `Name\n${'Zoë\n'.repeat(LONGEST_IMPORT + 1)}`],
    ['FILE_TOO_LARGE', 'a'.repeat(LARGEST_IMPORT + 1)],
  ])('%s', (code, text) => expect(read(text)).toEqual([code]));

  it('of any bytes is a table or a reason, and never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(typeof table(bytes).ok).toBe('boolean');
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['7700900123', '07700900123'],
    ['07700 900123', '07700 900123'],
    ['="07700900123"', '07700900123'],
    ["'+44 7700 900123", '+44 7700 900123'],
    ['447700900123', '+447700900123'],
    ['tel:+33199001234', '+33199001234'],
    ['7700900123.0', '07700900123'],
    ['٠٧٧٠٠ ٩٠٠١٢٣', '07700 900123'],
    ['\u202a07700900123\u202c', '07700900123'],
    ['7.7009E+09', '7.7009E+09'],
  ])('number %s is %s', (cell, number) => expect(mendPhone(cell)).toBe(number));

  it.each([' sw1p 4jn ', 'SW1P4JN', 'SW1P\u00a04JN', 'ＳＷ１Ｐ ４ＪＮ', 'SW1P-4JN', '\u200bSW1P 4JN'])('postcode %j', (cell) =>
    expect(mendPostcode(cell)).toBe('SW1P4JN'),
  );

  it('names languages by tag, by our word, by their own and by others in use', () => {
    expect(readLanguages('English, ar / Français; Farsi and Bengali')).toEqual({
      known: ['en', 'ar', 'fr', 'fa', 'bn'],
      unknown: false,
    });
    expect(readLanguages('English, Klingon')).toEqual({ known: ['en'], unknown: true });
    expect(readLanguages(' ')).toEqual({ known: [], unknown: false });
  });

  it('names what the network has, by key or label', () => {
    const choices = [{ key: 'dog-walking', labels: ['Dog walking', 'نزهة الكلب'] }];
    expect(readNamed('dog  WALKING & DOG-walking, flying', choices)).toEqual({ known: ['dog-walking'], unknown: true });
  });

  it.each([
    ['Mon am, tues pm', ['MONDAY_MORNING', 'TUESDAY_AFTERNOON'], false],
    ['weekend evenings', ['SATURDAY_EVENING', 'SUNDAY_EVENING'], false],
    ['Fridays', ['FRIDAY_MORNING', 'FRIDAY_AFTERNOON', 'FRIDAY_EVENING'], false],
    ['when it rains', [], true],
  ])('says when: %s', (cell, known, unknown) => expect(readFreeTimes(cell)).toEqual({ known, unknown }));

  it('that a program would reckon out is refused wherever it stands, but in a number', () => {
    const choices = { categories: [], skills: [] };
    const codes = (said: object) => {
      const row = readImportRow(said, choices, '2026-06-15');
      return row.ok ? [] : row.refusals.map(({ code, field }) => `${code} ${field}`);
    };
    expect(codes({ name: '=HYPERLINK("x")', languages: '@SUM(1)', email: ' -1+1' })).toEqual([
      ...['CELL_IS_FORMULA name', 'CELL_IS_FORMULA languages', 'CELL_IS_FORMULA email'],
    ]);
    expect(codes({ phone: '+44 7700 900123', name: 'Ann-Marie' })).toEqual([]);
    expect(codes({ name: '＝1+1', skills: '\t@SUM(1)' })).toEqual(['CELL_IS_FORMULA name', 'CELL_IS_FORMULA skills']);
  });

  it('that only says that there is nothing says nothing', () => {
    expect(withoutDashes({ skills: ' - ', languages: '—', freeTimes: 'N/A', name: 'Ann-Marie', email: null })).toEqual({
      ...{ skills: '', languages: '', freeTimes: '', name: 'Ann-Marie', email: '' },
    });
  });

  it.each([
    ['', null],
    ['Yes', null],
    ['18', null],
    ['15/06/2008', null],
    ['2008-06-15', null],
    ['06/25/1980', 'ADULT_NOT_SAID'],
    ['2008-02-31', 'ADULT_NOT_SAID'],
    ['-', null],
    ['16/06/2008', 'APPLICANT_TOO_YOUNG'],
    ['17', 'APPLICANT_TOO_YOUNG'],
    ['no', 'APPLICANT_TOO_YOUNG'],
    ['old enough', 'ADULT_NOT_SAID'],
  ])('says whether they are 18: %j', (adult, code) => {
    const row = readImportRow({ adult }, { categories: [], skills: [] }, '2026-06-15');
    expect(row.ok ? null : row.refusals[0]?.code).toBe(code);
  });

  it('decides the language of the first mail', () => {
    const languageOf = (languages: string) => {
      const row = readImportRow({ languages }, { categories: [], skills: [] }, '2026-06-15');
      return row.ok && [row.value.pageLanguage, ...row.value.languages];
    };
    expect(languageOf('Arabic, English')).toEqual(['ar', 'ar', 'en']);
    expect(languageOf('Japanese')).toEqual(['en', 'ja']);
    expect(languageOf('Japanese, Cantonese, French')).toEqual(['zh', 'ja', 'yue', 'fr']);
    expect(languageOf('')).toEqual(['en', 'en']);
  });
});

it('their own yes is to the guidance of the day, and theirs who are 18', () => {
  const codes = (adult: boolean, guidance: string | null) => {
    const decision = agreeToVolunteer({ adult, guidance }, 'today');
    return decision.ok ? decision.value.guidance : decision.refusals.map(({ code }) => code);
  };
  expect(codes(true, 'today')).toBe('today');
  expect(codes(false, null)).toEqual(['OWN_YES_TOO_YOUNG', 'GUIDANCE_NOT_AGREED']);
  expect(codes(true, 'older')).toEqual(['GUIDANCE_SUPERSEDED']);
});

it('takes the name of a group, and nothing that finds a person or leads elsewhere', () => {
  const names = ['Pimlico Neighbours', 'Good Gym 24', 'جيران بيمليكو', 'Ring 07700 900123', 'go to evil.example', 'SW1P 4JN'];
  expect(names.map(isGroupName)).toEqual([true, true, true, false, false, false]);
});

it('names somebody twice however they are written', () => {
  const marks = reachMarks({ email: ' Ada+list@A.example ', phone: '+44 7700 900123' });
  expect(marks).toEqual(['@ada@a.example', '07700900123']);
  expect(reachMarks({ email: 'ADA@a.example', phone: '7700900123' })).toEqual(marks);
  expect(reachMarks({ phone: '+33 1 99 00 12 34', email: ' ' })).toEqual(['33199001234']);
});

it('writes rows to mend that no program reckons out, and that are refused again as they are', () => {
  const written = writeCsv([
    ['Name', 'Say "so"'],
    ['=1+1', 'Ada, B.'],
  ]);
  expect(written).toBe('\ufeff"Name","Say ""so"""\r\n"\'=1+1","Ada, B."\r\n');
  expect(readImportRow({ name: "'=1+1" }, { categories: [], skills: [] }, '2026-06-15').ok).toBe(false);
});
