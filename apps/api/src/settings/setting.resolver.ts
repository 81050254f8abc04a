import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../platform/context.ts';
import { payload } from '../platform/shapes/index.ts';
import { readSettingEffects, readSettings } from './read-settings.ts';
import { ChangeSettingInput, ChangeSettingPayload, SettingEffectType, SettingType } from './setting.type.ts';
import { changeSetting } from './use-cases/change-setting.ts';

@Resolver()
export class SettingResolver {
  @Query(() => [SettingType], { description: 'What your network has set for itself, for its staff; in the order of the page.' })
  settings(@Ctx() ctx: Context) {
    return readSettings(ctx);
  }

  @Query(() => [SettingEffectType], {
    description:
      'How many records would be erased at once, for each value that a setting of what is kept may stand at; for coordinators.',
  })
  settingEffects(@Ctx() ctx: Context) {
    return readSettingEffects(ctx);
  }

  @Mutation(() => ChangeSettingPayload, {
    description: 'Give a setting another value; said with the old value, it is taken back.',
  })
  async changeSetting(
    @Arg('input', () => ChangeSettingInput) input: ChangeSettingInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return payload(ctx, info, await changeSetting(ctx, input), { settings: () => readSettings(ctx) });
  }
}
