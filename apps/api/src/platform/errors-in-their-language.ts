import type { ApolloServerPlugin } from '@apollo/server';
import { REFUSAL_CODES, type RefusalCode, refusalSentence } from '@wardwise/domain';
import type { GraphQLFormattedError } from 'graphql';
import type { Ctx } from './context.ts';

/** Says each thrown refusal in the language of whoever asks. graphql-js's own words of a query are for programmers, and stay English. */
export const errorsInTheirLanguage: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { language } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map((error) => said(error, language));
      },
    };
  },
};

function said(error: GraphQLFormattedError, language: Ctx['language']): GraphQLFormattedError {
  const code = error.extensions?.code;
  return isRefusalCode(code) ? { ...error, message: refusalSentence(code, language) } : error;
}

const isRefusalCode = (code: unknown): code is RefusalCode => REFUSAL_CODES.some((known) => known === code);
