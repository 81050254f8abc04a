import { DECIDES, TEXT_ALPHABETS, WAVE_GROUPS } from '@wardwise/domain';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../platform/node.type.ts';
import { enumType } from '../platform/schema.ts';

const WaveGroup = enumType('WaveGroup', WAVE_GROUPS, 'Who is asked, in this order.');

export const CallOutDecides = enumType('CallOutDecides', DECIDES, 'Who decides among those who say "I can".');

@ObjectType('Wave', { description: 'One round of a call-out.' })
export class WaveType {
  @Field(() => Int) number!: number;
  @Field(() => WaveGroup) group!: string;
  @Field(() => Int, { description: 'How many volunteers were asked.' }) asked!: number;
  @Field(() => Int, { description: 'How many of them by a text too, because they want texts.' }) texted!: number;
  @Field(() => GraphQLDateTime) sentAt!: string;
}

@ObjectType('CallOutText')
export class CallOutTextType {
  @Field(() => String, { description: 'BCP 47.' }) language!: string;
  @Field(() => String) direction!: string;
  @Field(() => String) text!: string;
}

const TextAlphabetEnum = enumType('TextAlphabet', TEXT_ALPHABETS, 'Seven bits a letter, or sixteen.');

@ObjectType('TextMessage', { description: 'A text as it is sent to a telephone.' })
export class TextMessageType extends CallOutTextType {
  @Field(() => TextAlphabetEnum) alphabet!: string;
  @Field(() => Int, { description: 'How many segments it takes, of three at most.' }) segments!: number;
}

@ObjectType('CallOut', {
  implements: NodeType,
  description: 'The anonymous message that asks volunteers, in waves.',
})
export class CallOutType extends NodeType {
  @Field(() => CallOutDecides) decides!: string;
  @Field(() => GraphQLDateTime) createdAt!: string;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'When every place was taken, or the request ended.' }) closedAt!:
    | string
    | null;
  @Field(() => [WaveType]) waves!: WaveType[];
  @Field(() => Int, { description: 'How many minutes it waits before it asks the next group.' }) waitMinutes!: number;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it asks the next group by itself, while a place is free that nobody has said "I can" for.',
  })
  nextWaveAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it waits for the lead.' }) pausedAt!: string | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it has nobody left to ask.' }) nobodyLeftAt!:
    | string
    | null;
  @Field(() => [CallOutTextType], {
    description: 'Ready to share, with its link in it, in each language of the network; nothing once it is closed.',
  })
  share!: CallOutTextType[];
}

@ObjectType('NextWave', { description: 'Whom the next press asks.' })
export class NextWaveType {
  @Field(() => WaveGroup) group!: string;
  @Field(() => Int) volunteers!: number;
  @Field(() => [String], { description: 'The wards they live in, those with most of them first.' }) wardNames!: string[];
}

@ObjectType('CallOutPreview')
export class CallOutPreviewType {
  @Field(() => [CallOutTextType]) texts!: CallOutTextType[];
  @Field(() => [TextMessageType], {
    description: 'What those read who want texts, the link as dots; nothing where no texts are sent.',
  })
  textMessages!: TextMessageType[];
  @Field(() => [String], {
    description: 'The places it may name: the ward, and the names of places in it. Once a wave is out, the one it names.',
  })
  localities!: string[];
  @Field(() => CallOutDecides, {
    nullable: true,
    description: 'Who decides, as the waves that are out have said; null before the first, which may say it.',
  })
  decides!: string | null;
  @Field(() => NextWaveType, { nullable: true, description: 'Null when nobody is left to ask.' }) nextWave!: NextWaveType | null;
  @Field(() => Int, { description: 'How many minutes lie between its waves, unless the lead says otherwise.' })
  waitMinutes!: number;
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when nobody is written to who has no quiet hours of their own; null while that is not so.',
  })
  quietUntil!: Date | null;
  @Field(() => Boolean, { description: 'Whether as many have said "I can" as there are places: then no wave goes by itself.' })
  enoughOffered!: boolean;
  @Field(() => Boolean, {
    description: 'Whether it asks nobody but speakers of their language, which is rare: to name it would name them.',
  })
  onlySpeakers!: boolean;
}
