import { Field, InputType, ObjectType } from 'type-graphql';
import { type UserError, userErrorOf } from '../platform/schema.ts';
import { StaffType } from '../staff/staff.type.ts';
import { CHANGE_PAGE_LANGUAGE_REFUSALS } from './use-cases/change-page-language.ts';
import { REQUEST_SIGN_IN_REFUSALS } from './use-cases/request-sign-in.ts';
import { SIGN_IN_REFUSALS } from './use-cases/sign-in.ts';

@InputType()
export class RequestSignInInput {
  @Field(() => String, { description: "The network's short name." }) network!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true, description: 'In which language the mail is written.' }) pageLanguage?: string | null;
}

const RequestSignInUserError = userErrorOf('RequestSignIn', REQUEST_SIGN_IN_REFUSALS);

@ObjectType()
export class RequestSignInPayload {
  @Field(() => Boolean, { description: 'True for an unknown address too.' }) sent!: boolean;
  @Field(() => [RequestSignInUserError]) userErrors!: UserError[];
}

@InputType({ description: 'Either the token of the link, or network, e-mail and the six digits.' })
export class SignInInput {
  @Field(() => String, { nullable: true }) token?: string | null;
  @Field(() => String, { nullable: true }) network?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) code?: string | null;
}

const SignInUserError = userErrorOf('SignIn', SIGN_IN_REFUSALS);

@ObjectType()
export class SignInPayload {
  @Field(() => StaffType, { nullable: true }) me!: StaffType | null;
  @Field(() => [SignInUserError]) userErrors!: UserError[];
}

@ObjectType()
export class SignOutPayload {
  @Field(() => Boolean) signedOut!: boolean;
}

@InputType()
export class ChangePageLanguageInput {
  @Field(() => String) pageLanguage!: string;
}

const ChangePageLanguageUserError = userErrorOf('ChangePageLanguage', CHANGE_PAGE_LANGUAGE_REFUSALS);

@ObjectType()
export class ChangePageLanguagePayload {
  @Field(() => StaffType, { nullable: true }) me!: StaffType | null;
  @Field(() => [ChangePageLanguageUserError]) userErrors!: UserError[];
}
