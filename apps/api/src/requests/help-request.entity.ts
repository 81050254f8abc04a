import type {
  CategoryKey,
  ConsentWords,
  Interpreting,
  LanguageTag,
  NetworkId,
  PageLanguage,
  RequestId,
  RequestStatus,
  SkillKey,
  StaffId,
  Urgency,
  WardCode,
  Way,
} from '@wardwise/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CameBy } from './came-by.ts';
import type { RoutingKind } from './routing-kind.ts';

@Entity('help_requests')
export class HelpRequestEntity {
  @PrimaryColumn('uuid') networkId!: NetworkId;
  @PrimaryColumn('uuid') id!: RequestId;
  @Column('text', { nullable: true }) wardCode!: WardCode | null;
  @Column('text', { nullable: true }) handledByWard!: WardCode | null;
  @Column('text') routingKind!: RoutingKind;
  @Column('integer', { nullable: true }) routingMetres!: number | null;
  @Column('date', { nullable: true }) onDutyFrom!: string | null;
  @Column('text') categoryKey!: CategoryKey;
  @Column('text') way!: Way;
  @Column('text', { array: true }) skillKeys!: SkillKey[];
  @Column('text') preferredLanguage!: LanguageTag;
  @Column('text') urgency!: Urgency;
  @Column('date', { nullable: true }) neededBy!: string | null;
  @Column('integer') places!: number;
  @Column('text') status!: RequestStatus;
  @Column('uuid', { nullable: true }) takenBy!: StaffId | null;
  @Column('timestamptz') takenAt!: Date;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('text') cameBy!: CameBy;
  @Column('boolean') youngPerson!: boolean;
  @Column('text', { nullable: true }) consentWords!: ConsentWords | null;
  @Column('text', { nullable: true }) consentLanguage!: PageLanguage | null;
  @Column('timestamptz', { nullable: true }) consentAt!: Date | null;
  @Column('boolean') askedByAnother!: boolean;
  @Column('timestamptz', { nullable: true }) noticeReadAt!: Date | null;
  @Column('uuid', { nullable: true }) noticeReadBy!: StaffId | null;
  @Column('timestamptz', { nullable: true }) deliveredAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid', { nullable: true }) duplicateOf!: RequestId | null;
  @Column('uuid', { nullable: true }) continues!: RequestId | null;
  @Column('uuid', { nullable: true }) askingServiceId!: string | null;
  @Column('text', { nullable: true }) askingPostcode!: string | null;
  @Column('text', { nullable: true }) interpreting!: Interpreting | null;
  @Column('uuid', { nullable: true }) interprets!: RequestId | null;
  @Column('uuid', { nullable: true }) arrangementId!: string | null;
  @Column({ type: 'smallint', insert: false, update: false, select: false }) queueRank?: number;
  @Column({ type: 'date', insert: false, update: false, select: false }) queueDay?: string;
}
