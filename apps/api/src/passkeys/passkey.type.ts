import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffType } from '../staff/staff.type.ts';
import { ADD_PASSKEY_REFUSALS } from './use-cases/add-passkey.ts';
import { REMOVE_PASSKEY_REFUSALS, RENAME_PASSKEY_REFUSALS } from './use-cases/keep-passkeys.ts';
import { SIGN_IN_BY_PASSKEY_REFUSALS } from './use-cases/sign-in-by-passkey.ts';
import { START_PASSKEY_REFUSALS } from './use-cases/start-passkey.ts';
import { START_PASSKEY_SIGN_IN_REFUSALS } from './use-cases/start-passkey-sign-in.ts';

const OPTIONS = 'What the browser is asked, as WebAuthn writes it in JSON; good for one answer, within five minutes.';
const RESPONSE = "The browser's answer, as WebAuthn writes it in JSON.";

@ObjectType('Passkey', { description: 'A key on a phone, a computer or a stick by which you sign in without a mail.' })
export class PasskeyType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What you call it.' }) name!: string;
  @Field(() => GraphQLDateTime) addedAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'To the hour.' }) lastUsedAt!: string | null;
}

const StartPasskeyUserError = userErrorOf('StartPasskey', START_PASSKEY_REFUSALS);

@ObjectType()
export class StartPasskeyPayload {
  @Field(() => String, { nullable: true, description: OPTIONS }) options!: string | null;
  @Field(() => [StartPasskeyUserError]) userErrors!: UserError[];
}

@InputType()
export class AddPasskeyInput {
  @Field(() => String, { description: RESPONSE }) response!: string;
  @Field(() => String, { description: 'What you call it; at most 40 characters.' }) name!: string;
}

const AddPasskeyUserError = userErrorOf('AddPasskey', ADD_PASSKEY_REFUSALS);

@ObjectType()
export class AddPasskeyPayload {
  @Field(() => PasskeyType, { nullable: true }) passkey!: PasskeyType | null;
  @Field(() => [AddPasskeyUserError]) userErrors!: UserError[];
}

@InputType()
export class RenamePasskeyInput {
  @Field(() => ID) passkeyId!: string;
  @Field(() => String) name!: string;
}

const RenamePasskeyUserError = userErrorOf('RenamePasskey', RENAME_PASSKEY_REFUSALS);

@ObjectType()
export class RenamePasskeyPayload {
  @Field(() => PasskeyType, { nullable: true }) passkey!: PasskeyType | null;
  @Field(() => [RenamePasskeyUserError]) userErrors!: UserError[];
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID) passkeyId!: string;
}

const RemovePasskeyUserError = userErrorOf('RemovePasskey', REMOVE_PASSKEY_REFUSALS);

@ObjectType()
export class RemovePasskeyPayload {
  @Field(() => Boolean) removed!: boolean;
  @Field(() => [RemovePasskeyUserError]) userErrors!: UserError[];
}

@InputType()
export class StartPasskeySignInInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
}

const StartPasskeySignInUserError = userErrorOf('StartPasskeySignIn', START_PASSKEY_SIGN_IN_REFUSALS);

@ObjectType()
export class StartPasskeySignInPayload {
  @Field(() => String, { nullable: true, description: OPTIONS }) options!: string | null;
  @Field(() => [StartPasskeySignInUserError]) userErrors!: UserError[];
}

@InputType()
export class SignInByPasskeyInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
  @Field(() => String, { description: RESPONSE }) response!: string;
}

const SignInByPasskeyUserError = userErrorOf('SignInByPasskey', SIGN_IN_BY_PASSKEY_REFUSALS);

@ObjectType()
export class SignInByPasskeyPayload {
  @Field(() => StaffType, { nullable: true }) me!: StaffType | null;
  @Field(() => [SignInByPasskeyUserError]) userErrors!: UserError[];
}
