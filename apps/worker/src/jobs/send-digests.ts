import { type Kysely, loadPostNames, type Tables } from '@dondoc/database'
import { vietnameseCalendar } from '@dondoc/domain/days'
import { isDigestDay } from '@dondoc/domain/notices'
import {
  contextAt,
  type OperationContext,
  recordDigestFailure,
  recordDigestSent,
  type TakenDigest,
  takeDigest,
  writeDigests,
} from '@dondoc/operations'
import type { Logger } from 'pino'
import { type Mailer, MailNotTaken } from '../mail/open-mailer.ts'
import { writeDigest } from '../mail/write-digest.ts'
import { digests } from '../timetable.ts'

interface Sending {
  readonly db: Kysely<Tables>
  readonly mailer: Mailer
  readonly log: Logger
  readonly clock: () => Date
}

/**
 * Writes the digests of the working day into the outbox and sends all that are due. A process that is killed loses none, for
 * they lie in the database; one killed between the mail server's yes and its record sends that one again, with the same
 * Message-ID.
 */
export async function sendDigests({ db, mailer, log, clock }: Sending): Promise<void> {
  const now = () => contextAt(db, null, clock())
  if (isQuiet(now())) return
  await writeDigests(now())
  for (let due = await takeDigest(now()); due; due = await takeDigest(now())) {
    const failure = await sendOne(now(), mailer, due)
    if (failure === null) await recordDigestSent(now(), due)
    else await recordDigestFailure(now(), due, failure)
    log.info({ digest: due.id, attempt: due.attempts, failure }, 'digest tried')
  }
}

/** On days off, and before the hour on which offices begin. */
function isQuiet({ today, now }: OperationContext): boolean {
  const hourInVietNam = (new Date(now).getUTCHours() + 7) % 24
  return hourInVietNam < digests.fromHour || !isDigestDay(vietnameseCalendar, today)
}

/** Null: the mail server has taken it. */
async function sendOne({ db }: OperationContext, mailer: Mailer, due: TakenDigest): Promise<string | null> {
  const { id, day, mailbox, notices } = due
  if (!mailbox) return 'nobody-holds-it'
  const post = (await loadPostNames(db)).get(due.post) ?? due.post
  const { console } = mailer.settings
  const mail = writeDigest({ post, day, language: mailbox.language, notices, console })
  try {
    await mailer.send({ ...mail, id, to: mailbox.address })
    return null
  } catch (error) {
    if (error instanceof MailNotTaken) return error.code
    throw error
  }
}
