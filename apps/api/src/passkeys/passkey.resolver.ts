import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload, Reads, type Row, read } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { staffShape } from '../staff/index.ts';
import { passkeyShape as shape } from './passkey.shape.ts';
import {
  AddPasskeyInput,
  AddPasskeyPayload,
  PasskeyType,
  RemovePasskeyInput,
  RemovePasskeyPayload,
  RenamePasskeyInput,
  RenamePasskeyPayload,
  SignInByPasskeyInput,
  SignInByPasskeyPayload,
  StartPasskeyPayload,
  StartPasskeySignInInput,
  StartPasskeySignInPayload,
} from './passkey.type.ts';
import { addPasskey } from './use-cases/add-passkey.ts';
import { removePasskey, renamePasskey } from './use-cases/keep-passkeys.ts';
import { signInByPasskey } from './use-cases/sign-in-by-passkey.ts';
import { startPasskey } from './use-cases/start-passkey.ts';
import { startPasskeySignIn } from './use-cases/start-passkey-sign-in.ts';

const passkey = {
  shape,
  where:
    ({ id }: { id: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(id)}`,
};
const me = { shape: staffShape, where: () => () => sql`true` };

@Resolver()
export class PasskeyResolver {
  @Query(() => [PasskeyType], { description: 'Your passkeys, the oldest first; nothing for nobody.' })
  @Reads({ as: 'list', shape, order: (row) => sql`${row('created_at')}, ${row('id')}` })
  passkeys(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return read(ctx, info);
  }

  @Mutation(() => StartPasskeyPayload, { description: 'Begin to add a passkey on this device.' })
  async startPasskey(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return payload(ctx, info, await startPasskey(ctx), { options: ({ options }) => options });
  }

  @Mutation(() => AddPasskeyPayload, { description: 'Keep the passkey that your browser made.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput) input: AddPasskeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await addPasskey(ctx, input), { passkey });
  }

  @Mutation(() => RenamePasskeyPayload)
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await renamePasskey(ctx, input), { passkey });
  }

  @Mutation(() => RemovePasskeyPayload, { description: 'It signs in no more, at once; link and code by e-mail remain.' })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return { removed: false, ...(await payload(ctx, info, await removePasskey(ctx, input), { removed: () => true })) };
  }

  @Mutation(() => StartPasskeySignInPayload, { description: 'Begin to sign in by a passkey: the same question for everybody.' })
  async startPasskeySignIn(
    @Arg('input', () => StartPasskeySignInInput) input: StartPasskeySignInInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await startPasskeySignIn(ctx, input), { options: ({ options }) => options });
  }

  @Mutation(() => SignInByPasskeyPayload, { description: 'Sign in by a passkey of this network.' })
  async signInByPasskey(
    @Arg('input', () => SignInByPasskeyInput) input: SignInByPasskeyInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await signInByPasskey(ctx, input), { me });
  }
}
