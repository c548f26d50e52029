import { type RawBuilder, sql } from 'kysely'

interface ToldNotice {
  readonly post_id: string
  readonly notice_id: string
}

/**
 * Which post is told which notice: one that names it, and those to the organisation where the post stood when the notice was
 * raised. So a post that moves keeps what it was told, and is not told the past of the body it comes to. `standing` gives posts
 * (`post_id`) and the `organisation` of each now.
 */
export function toldNotices(standing: RawBuilder<unknown>) {
  return sql<ToldNotice>`(
    select n.to_post as post_id, n.id as notice_id from notices n where n.to_post is not null
    union all
    select s.post_id, n.id
    from (
      select m.post_id, m.from_organisation as organisation, m.moved_at as until,
        lag(m.moved_at) over (partition by m.post_id order by m.moved_at) as since
      from post_moves m
      union all
      select p.post_id, p.organisation, null,
        (select max(m.moved_at) from post_moves m where m.post_id = p.post_id)
      from (${standing}) p
    ) s
    join notices n on n.to_organisation = s.organisation
      and (s.since is null or n.raised_at >= s.since) and (s.until is null or n.raised_at < s.until))`
}
