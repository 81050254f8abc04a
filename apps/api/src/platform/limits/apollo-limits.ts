import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { actorId } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { BadArgument, tooOften } from '../errors.ts';
import { costOf } from './cost.ts';
import { MOST, MOST_TOLD } from './most.ts';
import { tooLarge } from './validation.ts';

/** Refuses what costs too much, lets everybody spend so much a minute, says in each answer what it cost, and tells of five errors at most. */
export const apolloLimits: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    let cost: number | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request, response, contextValue: { actor, house, visit } }) {
        if (!operation) return;
        cost = costOf({ schema, document, operation, variables: request.variables ?? {} });
        if (cost === null) throw unusable();
        if (cost > MOST.cost) throw tooLarge();
        if (!request.http) return; // the public pages ask within the process
        const { enough, headers } = await house.rates.ask(actorId(actor), visit.sender ?? null, cost);
        if (!enough) throw tooOften(headers);
        for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const { singleResult } = body;
        if (singleResult.errors) singleResult.errors = told(singleResult.errors);
        if (cost !== null) singleResult.extensions = { ...singleResult.extensions, cost: { asked: cost, most: MOST.cost } };
      },
    };
  },
};

const unusable = () =>
  new GraphQLError('QUERY_INVALID', { originalError: new BadArgument('QUERY_INVALID'), extensions: { http: { status: 400 } } });

/** Each thing once, and not too many. */
function told(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const once = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...once.values()].slice(0, MOST_TOLD.errors);
}
