import { writeDay } from '@dondoc/domain/days'
import type { DocumentReference } from '@dondoc/domain/documents'
import type { DocumentHead } from '@dondoc/domain/programme'
import type { Words } from '../../words/use-words.ts'

/** 'Chương trình hành động số 28-CTr/TU thực hiện …', as far as the document says. */
export function sayDocument(t: Words, document: DocumentHead): string {
  const { type, symbol, subject } = document
  const number = symbol && t('programme.number', { symbol: writeSymbol(symbol) })
  return [type, number, subject].filter(Boolean).join(' ') || t('programme.untitled')
}

/** 'Nghị quyết số 28-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương'. */
export function sayReference(t: Words, reference: DocumentReference): string {
  const { type, symbol, date, issuer, title } = reference
  const number = symbol && t('programme.number', { symbol })
  const dated = date && t('task.reference.dated', { day: writeDay(date) })
  const by = issuer && t('task.reference.by', { issuer })
  return [title ?? type, number, dated, by].filter(Boolean).join(' ')
}

/** 'Quy định số 124-QĐ/TW'; without a number, what it is about. */
export function sayDocumentName(
  t: Words,
  { type, symbol, subject }: { type: string; symbol: string | null; subject: string | null },
): string {
  if (symbol) return `${type} ${t('documents.number', { symbol: writeSymbol(symbol) })}`
  return subject?.toLowerCase().startsWith(type.toLowerCase())
    ? subject
    : [type, subject].filter(Boolean).join(' ')
}

/** A number that the copy leaves blank shows as left blank: '/TB-VP' is '…/TB-VP'. */
function writeSymbol(symbol: string): string {
  return symbol.startsWith('/') ? `…${symbol}` : symbol
}
