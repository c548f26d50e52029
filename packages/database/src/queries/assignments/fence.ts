import { sql } from 'kysely'

/**
 * The offset of a query that is to be worked out on its own. Written into the text, for PostgreSQL shares no query among its
 * workers whose offset is a parameter.
 */
export const fence = sql<bigint>`'0'::bigint`
