import { API_CLIENT_KINDS, API_SCOPES, type ApiClientKind, type ApiScope } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';
import { enumType, type UserError, userErrorOf } from '../platform/schema.ts';
import { WardType } from '../wards/ward.type.ts';
import { MAKE_API_CLIENT_REFUSALS } from './use-cases/make-api-client.ts';
import { REVOKE_API_CLIENT_REFUSALS, REVOKE_API_KEY_REFUSALS } from './use-cases/revoke-api-key.ts';
import { ROTATE_API_KEY_REFUSALS } from './use-cases/rotate-api-key.ts';

const ApiClientKindEnum = enumType(
  'ApiClientKind',
  API_CLIENT_KINDS,
  "Whose program it is: a council's is an MP's office's, too.",
);
const ApiScopeEnum = enumType(
  'ApiScope',
  API_SCOPES,
  'What a client may do. WARDS_READ: read the wards it was granted, and those beside them. SERVICES_READ: search the directory. ' +
    'REFERRALS_READ: read referrals to its organisation and from it. REFERRALS_WRITE: answer and make them, and keep webhooks; the only scope that changes anything.',
);

@ObjectType('ApiKey', { description: 'One key of an API client, without the key: that was told once.' })
export class ApiKeyType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Its first characters, to tell it from the others.' }) hint!: string;
  @Field(() => GraphQLDateTime) madeAt!: string;
  @Field(() => GraphQLDateTime) expiresAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true }) revokedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'The hour in which it was used last.' }) lastUsedAt!:
    | string
    | null;
  @Field(() => Boolean, { description: 'Neither expired nor revoked.' }) live!: boolean;
}

@ObjectType('ApiClient', {
  implements: NodeType,
  description: 'A program that may ask in the name of a partner organisation, a council or an MP.',
})
export class ApiClientType extends NodeType {
  @Field(() => ApiClientKindEnum) kind!: ApiClientKind;
  @Field(() => String) name!: string;
  @Field(() => [ApiScopeEnum]) scopes!: ApiScope[];
  @Field(() => [WardType], { description: 'The wards it was granted.' }) wards!: WardType[];
  @Field(() => ID, { nullable: true, description: 'The organisation of the directory that it speaks for.' })
  organizationId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) organizationName!: string | null;
  @Field(() => GraphQLDateTime) madeAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its last live key ends; null where none is live.' })
  expiresAt!: string | null;
  @Field(() => [ApiKeyType], { description: 'Its keys, the newest first.' }) keys!: ApiKeyType[];
}

@InputType()
export class MakeApiClientInput {
  @Field(() => String, { description: 'The organisation, as your list shall show it.' }) name!: string;
  @Field(() => ApiClientKindEnum) kind!: ApiClientKind;
  @Field(() => [ApiScopeEnum]) scopes!: ApiScope[];
  @Field(() => [ID], { description: 'The wards it may read of; a constituency is a set of them.' }) wardCodes!: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'The organisation of the directory that a partner’s program speaks for; needed for the scopes of referrals.',
  })
  organizationId?: string | null;
  @Field(() => Int, { description: 'How many days its first key lives: 1 to 366.' }) days!: number;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class RotateApiKeyInput {
  @Field(() => ID) clientId!: string;
  @Field(() => Int, { description: 'How many days the new key lives: 1 to 366.' }) days!: number;
  @Field(() => Int, { description: 'How many days the others go on beside it: 0 to 30.' }) overlapDays!: number;
  @Field(() => String, { nullable: true }) idempotencyKey?: string | null;
}

@InputType()
export class RevokeApiKeyInput {
  @Field(() => ID) keyId!: string;
}

@InputType()
export class RevokeApiClientInput {
  @Field(() => ID) clientId!: string;
}

const MakeApiClientUserError = userErrorOf('MakeApiClient', MAKE_API_CLIENT_REFUSALS);
const RotateApiKeyUserError = userErrorOf('RotateApiKey', ROTATE_API_KEY_REFUSALS);
const RevokeApiKeyUserError = userErrorOf('RevokeApiKey', REVOKE_API_KEY_REFUSALS);
const RevokeApiClientUserError = userErrorOf('RevokeApiClient', REVOKE_API_CLIENT_REFUSALS);

@ObjectType()
abstract class ClientPayload {
  @Field(() => ApiClientType, { nullable: true }) client!: ApiClientType | null;
}

@ObjectType()
abstract class KeyPayload extends ClientPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The key: told now and never again. Null where the same idempotency key came before.',
  })
  key!: string | null;
}

@ObjectType()
export class MakeApiClientPayload extends KeyPayload {
  @Field(() => [MakeApiClientUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RotateApiKeyPayload extends KeyPayload {
  @Field(() => [RotateApiKeyUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RevokeApiKeyPayload extends ClientPayload {
  @Field(() => [RevokeApiKeyUserError]) userErrors!: UserError[];
}

@ObjectType()
export class RevokeApiClientPayload extends ClientPayload {
  @Field(() => [RevokeApiClientUserError]) userErrors!: UserError[];
}
