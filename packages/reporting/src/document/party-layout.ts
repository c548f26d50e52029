import { day, type LocalDate } from '@dondoc/domain/days'

/** What changed between the two guidances on the layout of Party papers. */
export interface PartyLayout {
  readonly guidance: '36-HD/VPTW' | '05-HD/VPTW'
  readonly recipientSeparator: ',' | ';'
  readonly endMark: './.' | '.'
}

/** Sources disagree on 12/01/2026 or 27/5/2026; the later day is held by most. */
const newGuidanceFrom = day('2026-05-27')

/** The layout that holds for a paper of the day: Hướng dẫn 36-HD/VPTW of 03/4/2018, then Hướng dẫn 05-HD/VPTW of 2026. */
export function partyLayoutOn(date: LocalDate): PartyLayout {
  return date < newGuidanceFrom
    ? { guidance: '36-HD/VPTW', recipientSeparator: ',', endMark: './.' }
    : { guidance: '05-HD/VPTW', recipientSeparator: ';', endMark: '.' }
}
