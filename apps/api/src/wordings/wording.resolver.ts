import type { PageLanguage, WordingKey } from '@wardwise/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { previewWording, readWordings } from './read-wordings.ts';
import { changeWording } from './use-cases/change-wording.ts';
import {
  ChangeWordingInput,
  ChangeWordingPayload,
  WordingKeyEnum,
  WordingLanguageEnum,
  WordingPreviewType,
  WordingType,
} from './wording.type.ts';

@Resolver()
export class WordingResolver {
  @Query(() => [WordingType], {
    description: 'Every sentence that your network may word for itself, for its staff; in the order of the page.',
  })
  wordings(@Ctx() ctx: Context) {
    return readWordings(ctx);
  }

  @Query(() => WordingPreviewType, {
    nullable: true,
    description: 'A mail that these words would stand in, for coordinators; null for words that would be refused.',
  })
  wordingPreview(
    @Arg('key', () => WordingKeyEnum, { defaultValue: 'CALL_OUT' }) key: WordingKey,
    @Arg('language', () => WordingLanguageEnum, { defaultValue: 'en' }) language: PageLanguage,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ) {
    return previewWording(ctx, { key, language, text });
  }

  @Mutation(() => ChangeWordingPayload, {
    description: 'Word a sentence for your network in one language, or go back to what all say.',
  })
  async changeWording(
    @Arg('input', () => ChangeWordingInput) input: ChangeWordingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeWording(ctx, input), { wordings: () => readWordings(ctx) });
  }
}
