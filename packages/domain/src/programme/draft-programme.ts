import { type DocumentReference, distinctReferences, findReferences } from '../documents/index.ts'
import type { ReadDocument, TextRange } from './block.ts'
import type { DraftTarget, ProgrammeDraft } from './draft.ts'
import { collectDuties } from './duties/collect-duties.ts'
import { completeNames } from './duties/complete-names.ts'
import type { RawDuty } from './duties/raw-duty.ts'
import { toDraftTask } from './duties/to-draft-task.ts'
import { uniqueCodes } from './duties/unique-codes.ts'
import { findFindings } from './findings/find-findings.ts'
import { readHeader, yearOfHeader } from './header/read-header.ts'
import { buildOutline } from './outline/outline.ts'
import { type DocumentParts, ownParts, toDocumentParts } from './passages/document-part.ts'
import { type Passage, sourceOf } from './passages/passage.ts'
import { collectGoals, type Goal } from './targets/collect-goals.ts'
import { findTargets } from './targets/find-targets.ts'

/**
 * A directive read into the tasks it sets, each with its place in the text (DOMAIN section 2). What the document does not say
 * is left null; nothing is worded anew. It never throws: a text without duties gives a draft without tasks.
 */
export function draftProgramme(read: ReadDocument): ProgrammeDraft {
  const { parts, footnotes } = toDocumentParts(read.blocks)
  const document = readHeader(parts)
  const context = { documentDate: document.date, year: yearOfHeader(parts, document), footnotes }
  const outline = buildOutline(parts)
  const raw = collectDuties(outline, context)
  const tasks = uniqueCodes(completeNames(raw.map((duty) => toDraftTask(duty, context))))
  const targets = [...raw.map(toStretch), ...collectGoals(outline).map(toStretch)]
    .flatMap(({ passage, range, year }) => findTargetsIn(passage, range, year))
    .sort((a, b) => a.source.from - b.source.from)
  const own = ownParts(parts)
  const references = distinctReferences(referencesOf({ parts: own, footnotes })).filter(
    ({ symbol }) => symbol !== document.symbol,
  )
  return { document, tasks, references, targets, findings: findFindings(own, footnotes, document, tasks) }
}

type Stretch = { passage: Passage; range: TextRange; year: number | null }

function toStretch(found: RawDuty | Goal): Stretch {
  if ('range' in found) return { passage: found.passage, range: found.range, year: null }
  const { passage, from, year } = found
  return { passage, range: { from, until: passage.text.length }, year }
}

function findTargetsIn(passage: Passage, range: TextRange, year: number | null): DraftTarget[] {
  const place = (inner: TextRange) =>
    sourceOf(passage, { from: range.from + inner.from, until: range.from + inner.until })
  return findTargets(passage.text.slice(range.from, range.until), place, year)
}

/** Citations of passages with page breaks mended, of tables and of footnotes. */
function referencesOf({ parts, footnotes }: DocumentParts): DocumentReference[] {
  const texts = parts.flatMap((part) =>
    part.kind === 'passage' ? [part.passage.text] : part.cells.map((cell) => cell.text),
  )
  return [...texts, ...footnotes.map((note) => note.text)]
    .flatMap(findReferences)
    .map(({ reference }) => reference)
}
