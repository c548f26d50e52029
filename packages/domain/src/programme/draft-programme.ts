import { distinctReferences } from '../documents/index.ts'
import type { ReadDocument } from './block.ts'
import { findShortNames } from './bodies/find-short-names.ts'
import type { ProgrammeDraft } from './draft.ts'
import { collectDuties } from './duties/collect-duties.ts'
import { completeNames } from './duties/complete-names.ts'
import { findCitations } from './duties/find-citations.ts'
import { toDraftTask } from './duties/to-draft-task.ts'
import { isToldByIssuer } from './duties/told-by-issuer.ts'
import { uniqueCodes } from './duties/unique-codes.ts'
import { findFindings } from './findings/find-findings.ts'
import { findFootnoteLists } from './findings/find-footnote-lists.ts'
import { findUnreadParts } from './findings/find-unread-parts.ts'
import { headLines } from './header/head-lines.ts'
import { endOfLetterhead, readHeader } from './header/read-header.ts'
import { readReaders } from './header/read-readers.ts'
import { yearOfHeader } from './header/year-of-header.ts'
import { buildOutline } from './outline/outline.ts'
import { ownParts, toDocumentParts } from './passages/document-part.ts'
import { collectTargets } from './targets/collect-targets.ts'

/**
 * A directive read into the tasks it sets, each with its place in the text (DOMAIN section 2). What the document does not say
 * is left null; nothing is worded anew. It never throws: a text without duties gives a draft without tasks.
 */
export function draftProgramme(read: ReadDocument): ProgrammeDraft {
  const { parts, footnotes } = toDocumentParts(read.blocks)
  const head = headLines(parts)
  const document = readHeader(parts, head)
  const context = {
    documentDate: document.date,
    year: yearOfHeader(head, document),
    letterheadUntil: endOfLetterhead(document),
    readers: readReaders(parts),
    footnotes,
  }
  const outline = buildOutline(parts)
  const raw = collectDuties(outline, context).filter((duty) => !isToldByIssuer(duty, document.issuer))
  const tasks = uniqueCodes(completeNames(raw.map((duty) => toDraftTask(duty, context))))
  const targets = collectTargets(outline, raw, tasks, document)
  const citations = findCitations({ parts: ownParts(parts), footnotes })
  const references = distinctReferences(citations.map(({ reference }) => reference)).filter(
    ({ symbol }) => symbol !== document.symbol,
  )
  const findings = [
    ...findFindings(citations, document, tasks),
    ...findFootnoteLists(tasks, footnotes),
    ...findUnreadParts(outline, tasks),
  ].sort((a, b) => a.source.from - b.source.from)
  const shortNames = findShortNames(parts)
  return {
    document,
    tasks,
    references,
    citations,
    targets,
    shortNames,
    findings,
    remarks: read.remarks ?? [],
  }
}
