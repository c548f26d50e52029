import type { IssuingBody } from '@dondoc/domain/reports'
import { committeeTitle } from './committee-title.ts'
import type { PartyLayout } from './party-layout.ts'

/** The lines under 'Nơi nhận', the copy kept on file last; a body does not send its paper to itself. */
export function recipientLines(
  recipients: readonly string[],
  issuer: IssuingBody,
  layout: PartyLayout,
): string[] {
  const sent = recipients
    .filter((recipient) => recipient !== issuer.name && !recipient.startsWith(`${issuer.name} (`))
    .map((recipient) => `- ${recipient}${layout.recipientSeparator}`)
  return [...sent, `- Lưu ${keeperOf(issuer)}.`]
}

function keeperOf({ kind, name }: IssuingBody): string {
  if (kind === 'standing_committee') return 'Văn phòng Tỉnh ủy'
  const title = committeeTitle(name)
  return title ? `Văn phòng ${title}` : name
}
