import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { applyDocumentHappening, replayDocument } from './apply-document-happening.ts'
import { decideDocument } from './decide-document.ts'
import type { DocumentCommand } from './document-command.ts'
import type { DocumentEntry, DocumentHappening } from './document-happening.ts'
import type { DocumentFacts, RegisteredDocument } from './registered-document.ts'

const today = day('2023-10-20')
const facts: DocumentFacts = {
  ...{ type: 'Quy định', number: '132', symbol: '132-QĐ/TW', issuer: 'Bộ Chính trị', term: null },
  ...{ date: day('2018-03-08'), subject: null, level: 'central' },
}
const entry: DocumentEntry = { facts, receivedOn: day('2018-03-20'), inForceFrom: day('2018-03-08') }
const cited = applyDocumentHappening(null, { type: 'cited', facts })
const registered = applyDocumentHappening(cited, { type: 'registered', ...entry })
const replaced = applyDocumentHappening(registered, {
  ...{ type: 'ended', how: 'replaced', on: day('2023-10-04'), by: '124' },
})
const corrected = { ...entry, facts: { ...facts, subject: 'về đánh giá, xếp loại chất lượng' } }

test.each<[string, RegisteredDocument | null, DocumentCommand, string]>([
  ['a document twice', registered, { type: 'register', ...entry }, 'document-already-registered'],
  [
    'one without a number or a subject',
    null,
    { type: 'register', ...entry, facts: { ...facts, symbol: null, subject: ' ' } },
    'document-unnamed',
  ],
  [
    'one that is dated tomorrow',
    null,
    { type: 'register', ...entry, facts: { ...facts, date: day('2023-10-21') }, receivedOn: null },
    'document-day-in-future',
  ],
  [
    'one received tomorrow',
    null,
    { type: 'register', ...entry, receivedOn: day('2023-10-21') },
    'document-day-in-future',
  ],
  [
    'one received before it was issued',
    null,
    { type: 'register', ...entry, receivedOn: day('2018-03-07') },
    'received-before-issued',
  ],
  [
    'a correction without a reason',
    registered,
    { type: 'correct', ...corrected, reason: ' ' },
    'correction-without-reason',
  ],
  [
    'a correction that corrects nothing',
    registered,
    { type: 'correct', ...entry, reason: 'x' },
    'nothing-corrected',
  ],
  ['a correction of what is only cited', cited, { type: 'correct', ...corrected, reason: 'x' }, 'only-cited'],
  ['a second ending', replaced, { type: 'end', how: 'repealed', on: today, by: 'x' }, 'already-ended'],
  [
    'a replacement by nothing',
    registered,
    { type: 'end', how: 'replaced', on: today, by: null },
    'ending-document-needed',
  ],
  [
    'an end before the beginning',
    registered,
    { type: 'end', how: 'repealed', on: day('2018-03-07'), by: 'x' },
    'ended-before-in-force',
  ],
  [
    'correcting an ending that nobody recorded',
    registered,
    { type: 'correct-ending', reason: 'x' },
    'not-ended',
  ],
  [
    'correcting an ending without a reason',
    replaced,
    { type: 'correct-ending', reason: '' },
    'correction-without-reason',
  ],
])('refuses %s', (_case, document, command, code) => {
  expect(decideDocument(document, command, today)).toMatchObject({ refused: code })
})

test('a document that was only cited becomes registered with what it says of itself', () => {
  const happening = decideDocument(cited, { type: 'register', ...corrected }, today)
  expect(applyDocumentHappening(cited, happening as DocumentHappening)).toMatchObject({
    ...{ origin: 'registered', receivedOn: '2018-03-20' },
    facts: { subject: 'về đánh giá, xếp loại chất lượng' },
  })
})

test('an expiry needs no other document, and may lie ahead', () => {
  const command = { type: 'end', how: 'expired', on: day('2030-01-01'), by: null } as const
  expect(decideDocument(registered, command, today)).toEqual({ ...command, type: 'ended' })
})

test('an ending that was a mistake leaves the document as it was', () => {
  const history: DocumentHappening[] = [
    { type: 'cited', facts },
    { type: 'registered', ...entry },
    { type: 'ended', how: 'replaced', on: day('2023-10-04'), by: '124' },
    { type: 'ending-corrected', reason: 'ghi nhầm văn bản' },
  ]
  expect(replayDocument(history)).toEqual(registered)
})
