import { TEXT_TROUBLES } from '@wardwise/domain';
import { enumType } from '../platform/schema.ts';

export const TextTroubleEnum = enumType(
  'TextTrouble',
  TEXT_TROUBLES,
  'Why a text was not delivered: the number takes none, or the telephone was off or out of reach.',
);
