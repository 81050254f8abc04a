import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Ctx } from './platform/context.ts';
import { errorFacts } from './platform/log.ts';
import { answerAsText } from './platform/shapes/index.ts';

/** The `data` of an answer that is text already. */
class Text {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Queries of shapes alone are answered by PostgreSQL's text, after validation and limits, and no executor runs. Where that fails graphql-js answers, so no error
 * leaves the house but by `formatError`. Only over HTTP: the public pages, which ask within the process, want objects.
 */
export const textAnswers: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async responseForOperation({ request: { http, variables }, schema, document, operation, contextValue }) {
        if (!http || !operation) return null;
        try {
          const text = await answerAsText(contextValue, { schema, document, operation, variables });
          if (text === null) return null;
          const singleResult = { data: new Text(text) as never };
          return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        } catch (error) {
          contextValue.house.log.warn({ fault: errorFacts(error) }, 'an answer as text failed');
          return null;
        }
      },
    };
  },
};

/** An answer as the wire has it. */
export function stringifyResult(result: FormattedExecutionResult): string {
  if (!(result.data instanceof Text)) return `${JSON.stringify(result)}\n`;
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{"data":${result.data.text}${extensions}}\n`;
}
