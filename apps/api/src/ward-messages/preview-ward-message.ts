import {
  afterQuiet,
  isPageLanguage,
  type LintFinding,
  lintMessage,
  messageAgainAt,
  NOT_WRITTEN_TO,
  notWrittenTo,
  PAGE_LANGUAGES,
  type PageLanguage,
  type QuietHours,
  TAKE_BACK_MINUTES,
  type WardCode,
} from '@wardwise/domain';
import { wardMessageLetter } from '../mail/index.ts';
import type { Ctx } from '../platform/context.ts';
import { param, sql } from '../platform/sql.ts';
import { readTexts, type SaidTexts, type TextsRefusal } from './read-texts.ts';
import { canWriteToWard } from './ward-message.policy.ts';
import { findLastWritten, findWardName, listWardReaders } from './ward-message.store.ts';
import type { WardMessagePreviewType } from './ward-message.type.ts';

type Network = { name: string; phone: string | null; email: string | null } & QuietHours;
const KIND = { TEXT_MISSING: 'MISSING', TEXT_TOO_LONG: 'TOO_LONG' } as const satisfies Record<TextsRefusal, string>;

/** A message as it would be mailed, and whom it would reach; null for a ward that is not the reader's to write to. */
export async function previewWardMessage(
  { actor, db, house }: Ctx,
  wardCode: string,
  said: SaidTexts,
): Promise<WardMessagePreviewType | null> {
  const code = wardCode as WardCode;
  if (actor.networkId === null || !canWriteToWard(actor, { networkId: actor.networkId, code })) return null;
  return db.transaction(async (tx) => {
    const ward = await findWardName(tx, code);
    const network = await tx.one<Network>(
      sql`select name, phone, email, quiet_from as "from", quiet_until as "until" from networks where id = ${param(tx.networkId)}`,
    );
    if (!ward || !network) return null;
    const { texts, refusals } = readTexts(said);
    const troubles = [
      ...refusals.map((refusal) => ({ field: refusal.field ?? '', kind: KIND[refusal.code] as string })),
      ...texts.flatMap((text) =>
        (['subject', 'text'] as const).flatMap((box) =>
          lintMessage(text[box]).map((kind: LintFinding) => ({ field: `${text.language}.${box}`, kind: kind as string })),
        ),
      ),
    ];
    const everybody = await listWardReaders(tx, code);
    const readers = everybody.filter((reader) => notWrittenTo(reader) === null);
    const reads = (language: PageLanguage) =>
      readers.filter((reader) => (isPageLanguage(reader.language) ? reader.language : 'en') === language).length;
    const shown = PAGE_LANGUAGES.filter((language) => reads(language) > 0 || texts.some((text) => text.language === language));
    const goesAt = new Date(tx.now.getTime() + TAKE_BACK_MINUTES * 60 * 1000);
    const quietUntil = afterQuiet(network, goesAt);
    return {
      troubles,
      letters: (troubles.length > 0 ? [] : shown).flatMap((language) => {
        const stopUrl = `${house.publicUrl}/m/…`;
        const letter = wardMessageLetter({ ...network, network: network.name, ward, texts, stopUrl }, language);
        if (!letter) return [];
        const { subject, text, writtenIn } = letter;
        return [{ language, writtenIn, subject, text, volunteers: reads(language) }];
      }),
      volunteers: readers.length,
      leftOut: NOT_WRITTEN_TO.map((reason) => ({
        reason,
        volunteers: everybody.filter((reader) => notWrittenTo(reader) === reason).length,
      })).filter(({ volunteers }) => volunteers > 0),
      againAt: messageAgainAt(await findLastWritten(tx, code), tx.now),
      quietUntil: quietUntil > goesAt ? quietUntil : null,
    };
  });
}
