import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, type Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { helpRequestShape, theRequest } from '../requests/index.ts';
import {
  AskForInterpreterInput,
  AskForInterpreterPayload,
  ShowInterpreterInput,
  ShowInterpreterPayload,
} from './interpreting.type.ts';
import { askForInterpreter } from './use-cases/ask-for-interpreter.ts';
import { showInterpreter } from './use-cases/show-interpreter.ts';

const theCall = {
  shape: helpRequestShape,
  where:
    ({ callId }: { callId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(callId)}`,
};

@Resolver()
export class InterpretingResolver {
  @Mutation(() => AskForInterpreterPayload, {
    description:
      'Ask for somebody who speaks the language they prefer, to ring them or to be on the line: a request of its own, which ends with this one.',
  })
  async askForInterpreter(
    @Arg('input', () => AskForInterpreterInput) input: AskForInterpreterInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askForInterpreter(ctx, input), { request: theRequest, call: theCall });
  }

  @Mutation(() => ShowInterpreterPayload, {
    description: 'A look: the number of whoever is on the line with a lead, from their yes until it is done.',
  })
  async showInterpreter(
    @Arg('input', () => ShowInterpreterInput) input: ShowInterpreterInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await showInterpreter(ctx, input), { interpreter: (shown) => shown });
  }
}
