import type { DraftDocument } from '../draft.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { placesOf } from '../passages/places-of.ts'
import type { Quote } from '../passages/quote.ts'
import type { DocumentFieldName, FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'
import { readAnnexNumber } from './annex-number.ts'
import { readDateLine } from './date-line.ts'
import { readHeaderNumber } from './header-number.ts'
import { readIssuer, readSigningBody } from './read-issuer.ts'
import { readRecipients } from './read-recipients.ts'
import { readSignatory } from './read-signatory.ts'
import { readType, typeOfPreamble } from './read-type.ts'
import { subjectBelowTitle, subjectOfLetter } from './subject-of-document.ts'
import { findTitle } from './title-types.ts'

/** What the document says of itself, in the lines of its head first; what it leaves blank or does not print is null. */
export function readHeader(parts: readonly DocumentPart[], lines: readonly Quote[]): DraftDocument {
  const own = readHeaderNumber(lines) ?? readAnnexNumber(parts)
  const dated = readDateLine(lines)
  const besideNumber = own?.day ?? null
  const titleAt = findTitle(lines)
  const letter = lines.find(({ text }) => /^V\/v[:\s]/iu.test(text)) ?? null
  const type = readType(lines, titleAt, own, letter) ?? typeOfPreamble(parts)
  const letterhead = readIssuer(lines)
  const issuer = letterhead ?? readSigningBody(parts)
  const subject = titleAt >= 0 ? subjectBelowTitle(lines, titleAt) : letter && subjectOfLetter(letter)
  const signatory = readSignatory(parts)
  const recipients = readRecipients(parts)
  const readings: Partial<Record<DocumentFieldName, FieldReading | null>> = {
    type:
      type && toReading(placesOf(type.words), type.by, { words: type.by === 'mark' ? own?.symbol : null }),
    number: own?.number ? toReading(placesOf(own.words), own.by) : null,
    symbol: own && toReading(placesOf(own.words), own.by),
    issuer: issuer && toReading(placesOf(issuer), letterhead ? 'letterhead' : 'signature'),
    place: dated?.place ? toReading(placesOf(dated.place), 'date-line') : null,
    date: dated?.date
      ? toReading(placesOf(dated.words), 'date-line')
      : besideNumber &&
        toReading(placesOf(besideNumber.words), own?.by === 'record' ? 'record' : 'annex-head'),
    subject: subject && toReading(placesOf(subject), titleAt >= 0 ? 'under-title' : 'subject-line'),
    signatory: signatory && toReading(placesOf(signatory), 'signature'),
    recipients:
      recipients.length > 0
        ? toReading(recipients.flatMap(placesOf), 'recipients', { words: 'Nơi nhận' })
        : null,
  }
  return {
    type: type?.name ?? null,
    number: own?.number ?? null,
    symbol: own?.symbol ?? null,
    issuer: issuer?.text ?? null,
    place: dated?.place?.text ?? null,
    date: dated?.date ?? besideNumber?.date ?? null,
    subject: subject?.text ?? null,
    signatory: signatory?.text ?? null,
    recipients: recipients.map(({ text }) => text),
    readings: present(readings),
  }
}

/** Only what was read has a reading. */
function present(
  readings: Partial<Record<DocumentFieldName, FieldReading | null>>,
): DraftDocument['readings'] {
  return Object.fromEntries(Object.entries(readings).filter(([, reading]) => reading !== null))
}

/** Where the letterhead's last line ends in the text; 0 where none is printed. */
export function endOfLetterhead({ readings: { issuer } }: DraftDocument): number {
  return issuer?.reason.code === 'letterhead' ? (issuer.ranges.at(-1)?.until ?? 0) : 0
}
