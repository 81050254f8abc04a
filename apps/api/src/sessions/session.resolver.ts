import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, read } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { staffShape } from '../staff/index.ts';
import { StaffType } from '../staff/staff.type.ts';
import {
  ChangePageLanguageInput,
  ChangePageLanguagePayload,
  RequestSignInInput,
  RequestSignInPayload,
  SignInInput,
  SignInPayload,
  SignOutPayload,
} from './session.type.ts';
import { changePageLanguage } from './use-cases/change-page-language.ts';
import { requestSignIn } from './use-cases/request-sign-in.ts';
import { signIn } from './use-cases/sign-in.ts';
import { signOut } from './use-cases/sign-out.ts';

const me = { shape: staffShape, where: () => () => sql`true` };

@Resolver()
export class SessionResolver {
  @Query(() => StaffType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  @Reads({ as: 'one', means: () => ({ shape: staffShape, where: me.where() }) })
  me(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => RequestSignInPayload, {
    description: 'Ask for a mail with a link and a code. The same answer for unknown addresses.',
  })
  async requestSignIn(
    @Arg('input', () => RequestSignInInput) input: RequestSignInInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { sent: false, ...(await payload(ctx, info, await requestSignIn(ctx, input), { sent: () => true })) };
  }

  @Mutation(() => SignInPayload, { description: 'Sign in, once, by the link or the code.' })
  async signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return payload(ctx, info, await signIn(ctx, input), { me });
  }

  @Mutation(() => SignOutPayload)
  async signOut(@Ctx() ctx: Context) {
    await signOut(ctx);
    return { signedOut: true };
  }

  @Mutation(() => ChangePageLanguagePayload)
  async changePageLanguage(
    @Arg('input', () => ChangePageLanguageInput) input: ChangePageLanguageInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changePageLanguage(ctx, input), { me });
  }
}
