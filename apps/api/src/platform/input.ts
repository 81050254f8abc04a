import { isDay, type Refusal, type RefusalCode } from '@wardwise/domain';
import { readPhone } from './phone.ts';

/** Collects what is wrong with an input, field by field, so that a person sees all of it at once and nothing typed is lost. */
export class Reading<C extends RefusalCode> {
  readonly refusals: Refusal<C | InputRefusal>[] = [];

  text(field: string, text: string, longest: number): string {
    const said = text.trim();
    if (said === '') this.refusals.push({ code: 'TEXT_MISSING', field });
    if (said.length > longest) this.refusals.push({ code: 'TEXT_TOO_LONG', field });
    return said;
  }

  optionalText(field: string, text: string | null | undefined, longest: number): string | null {
    const said = text?.trim() ?? '';
    if (said.length > longest) this.refusals.push({ code: 'TEXT_TOO_LONG', field });
    return said === '' ? null : said;
  }

  /** A number as E.164; British where no country is written. */
  phone(field: string, text: string): string {
    const number = readPhone(text);
    if (!number) this.refusals.push({ code: 'PHONE_MALFORMED', field });
    return number ?? text;
  }

  day(field: string, text: string | null | undefined): string | null {
    if (!text) return null;
    if (!isDay(text)) this.refusals.push({ code: 'DATE_MALFORMED', field });
    return text;
  }

  refuse(code: C, field: string): void {
    this.refusals.push({ code, field });
  }
}

export const INPUT_REFUSALS = ['TEXT_MISSING', 'TEXT_TOO_LONG', 'PHONE_MALFORMED', 'DATE_MALFORMED'] as const;
export type InputRefusal = (typeof INPUT_REFUSALS)[number];
