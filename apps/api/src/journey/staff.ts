import type { Browser } from './browser.ts';
import { Broken, insist } from './insist.ts';

type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string } }[] };
type UserErrors = { userErrors: { code: string; field: string | null }[] };

/** A lead or coordinator at a browser of their own, speaking to the API as the admin app does. */
export class Staff {
  readonly name: string;
  readonly browser: Browser;

  constructor(name: string, browser: Browser) {
    this.name = name;
    this.browser = browser;
  }

  /** Reads something. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const page = await this.browser.post('/graphql', { query, variables });
    const { data, errors } = JSON.parse(page.text) as Answer<T>;
    if (errors?.length || !data) throw new Broken(`${this.name} is answered ${errors?.map(codeOf).join(', ') || page.status}`);
    return data;
  }

  /** Does something that must not be refused; answers these fields of its payload. */
  async do<T>(mutation: string, input: object, fields: string): Promise<T> {
    const { answer, refusedFor } = await this.try<T>(mutation, input, fields);
    insist(refusedFor.length === 0, `${mutation} is refused to ${this.name}: ${refusedFor.join(', ')}`);
    return answer;
  }

  /** Does something that may be refused. */
  async try<T>(mutation: string, input: object, fields: string): Promise<{ answer: T; refusedFor: string[] }> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { answer } = await this.ask<{ answer: T & UserErrors }>(
      `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { ${fields} userErrors { code field } } }`,
      { input },
    );
    return { answer, refusedFor: answer.userErrors.map(({ code, field }) => (field ? `${code} at ${field}` : code)) };
  }
}

const codeOf = ({ message, extensions }: { message: string; extensions?: { code?: string } }) =>
  `${extensions?.code ?? 'an error'} (${message})`;
