import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { AskForHelpInput, AskForHelpPayload, FindHelpInput, FindHelpPayload } from './form.type.ts';
import { askForHelp } from './use-cases/ask-for-help.ts';
import { findHelp } from './use-cases/find-help.ts';

@Resolver()
export class FormResolver {
  @Mutation(() => FindHelpPayload, {
    description: 'Whom somebody with this postcode can ask for help, or help as a volunteer. Nothing is kept.',
  })
  async findHelp(@Arg('input', () => FindHelpInput) input: FindHelpInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return payload(ctx, info, await findHelp(ctx, input), {
      networks: ({ networks }) => networks,
      nearest: ({ nearest }) => nearest,
      groups: ({ groups }) => groups,
    });
  }

  @Mutation(() => AskForHelpPayload, { description: 'Ask for help; a lead rings back before anything else happens.' })
  async askForHelp(
    @Arg('input', () => AskForHelpInput) input: AskForHelpInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await askForHelp(ctx, input), {
      reference: ({ reference }) => reference,
      link: ({ link }) => link,
      onDutyFrom: ({ onDutyFrom }) => onDutyFrom,
    });
  }
}
