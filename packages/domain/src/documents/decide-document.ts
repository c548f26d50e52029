import type { LocalDate } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import type { DocumentCommand } from './document-command.ts'
import type { DocumentEntry, DocumentHappening } from './document-happening.ts'
import type { RegisteredDocument } from './registered-document.ts'

export const documentRefusals = [
  'document-already-registered',
  'document-unnamed',
  'document-day-in-future',
  'received-before-issued',
  'correction-without-reason',
  'nothing-corrected',
  'only-cited',
  'already-ended',
  'not-ended',
  'ending-document-needed',
  'ended-before-in-force',
] as const
export type DocumentRefusal = Refusal<(typeof documentRefusals)[number]>

/** Whether the command may be done to the entry today, null being a document not known yet: what to keep, or why not. */
export function decideDocument(
  document: RegisteredDocument | null,
  command: DocumentCommand,
  today: LocalDate,
): DocumentHappening | DocumentRefusal {
  switch (command.type) {
    case 'register':
      if (document && document.origin !== 'cited') return refuse('document-already-registered')
      return entryFault(command, today) ?? { ...command, type: 'registered' }
    case 'correct':
      if (!document || document.origin === 'cited') return refuse('only-cited')
      return correct(document, command, today)
    case 'end':
      return end(document, command)
    case 'correct-ending':
      if (!document?.ending) return refuse('not-ended')
      if (!command.reason.trim()) return refuse('correction-without-reason')
      return { type: 'ending-corrected', reason: command.reason }
  }
}

type Of<Type extends DocumentCommand['type']> = Extract<DocumentCommand, { type: Type }>

function correct(
  document: RegisteredDocument,
  command: Of<'correct'>,
  today: LocalDate,
): DocumentHappening | DocumentRefusal {
  if (!command.reason.trim()) return refuse('correction-without-reason')
  if (sameEntry(document, command)) return refuse('nothing-corrected')
  return entryFault(command, today) ?? { ...command, type: 'corrected' }
}

function end(document: RegisteredDocument | null, command: Of<'end'>): DocumentHappening | DocumentRefusal {
  if (document?.ending) return refuse('already-ended', { day: document.ending.on })
  if (command.how !== 'expired' && command.by === null) return refuse('ending-document-needed')
  const start = document?.inForceFrom ?? document?.facts.date ?? null
  if (start !== null && command.on < start) return refuse('ended-before-in-force', { day: start })
  return { ...command, type: 'ended' }
}

/** A document must be named by its number or its subject, and its days must follow each other. */
function entryFault(entry: DocumentEntry, today: LocalDate): DocumentRefusal | null {
  const { facts, receivedOn } = entry
  if (!facts.type.trim() || !(facts.symbol?.trim() || facts.subject?.trim()))
    return refuse('document-unnamed')
  const ahead = [facts.date, receivedOn].find((day) => day !== null && day > today)
  if (ahead) return refuse('document-day-in-future', { day: ahead })
  if (facts.date && receivedOn && receivedOn < facts.date)
    return refuse('received-before-issued', { day: facts.date })
  return null
}

function sameEntry(document: RegisteredDocument, entry: DocumentEntry): boolean {
  const { facts, receivedOn, inForceFrom } = document
  const names = Object.keys(facts) as (keyof typeof facts)[]
  const sameFacts = names.every((name) => facts[name] === entry.facts[name])
  return sameFacts && receivedOn === entry.receivedOn && inForceFrom === entry.inForceFrom
}
