import { join, literal, type Sql, sql } from '../platform/sql.ts';

/** A JSON object of the feed, as PostgreSQL writes it; what is null is left out when the whole is told. */
export const object = (pairs: Record<string, Sql>): Sql =>
  sql`json_build_object(${join(Object.entries(pairs).map(([key, value]) => sql`${literal(key)}, ${value}`))})`;

/** A list of such objects, or null where there is none. */
export const list = (each: Sql, rows: Sql, order: Sql): Sql => sql`(select json_agg(${each} order by ${order}) from ${rows})`;

/** Words, or null where they are empty. */
export const words = (text: Sql): Sql => sql`nullif(btrim(${text}), '')`;

/** An address on the web, where it is one that every reader takes. */
export const webAddress = (text: Sql): Sql =>
  sql`case when ${text} ~ '^https?://[A-Za-z0-9]([A-Za-z0-9._~:/?#@!$&''()*+,;=-]|%[0-9A-Fa-f]{2})*$' then ${text} end`;

/** An address for mail, where it is one that every reader takes. */
export const mailAddress = (text: Sql): Sql =>
  sql`case when ${text} ~ '^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?[.])+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$' then ${text} end`;

/** The UUID of what has no row of its own: always the same for the same words (the shape of version 3, which is made of MD5). */
export const madeId = (...from: Sql[]): Sql =>
  sql`overlay(overlay(md5(${join(
    from.map((piece) => sql`${piece}::text`),
    " || ':' || ",
  )}) placing '3' from 13) placing 'a' from 17)::uuid`;

/** A time as the standard has it, to the millisecond. */
export const instant = (at: Sql): Sql => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const day = (of: Sql): Sql => sql`to_char(${of}, 'YYYY-MM-DD')`;

/** What the name of something made up begins with. */
export const named = (row: Sql): Sql => sql`(case when ${row}.example then 'Example: ' else '' end || ${row}.name)`;
