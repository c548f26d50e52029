import { nameKey } from '../../organisations/index.ts'
import type { Finding } from './finding.ts'

/** Findings of one kind about one thing, in the order of the text: what a person judges once holds for all of them. */
export type FindingGroup = readonly [Finding, ...Finding[]]

/**
 * Findings with the like ones together, each group where its first stands: one ended body in five hundred tasks is one
 * matter, and so is what names no time. A finding that is like none stands alone.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const matter = JSON.stringify([finding.kind, ...matterOf(finding)])
    const group = groups.get(matter)
    if (group) group.push(finding)
    else groups.set(matter, [finding])
  }
  return [...groups.values()]
}

/** What a finding is about, beside the task in which it was met. */
function matterOf(finding: Finding): readonly unknown[] {
  switch (finding.kind) {
    case 'type-symbol-mismatch':
      return [finding.type, finding.symbol]
    case 'two-dates':
      return [finding.symbol, finding.first, finding.second]
    case 'no-schedule':
      return []
    case 'two-leads':
      return finding.bodies.map(nameKey).toSorted()
    case 'deadline-before-document':
      return [finding.deadline, finding.documentDate]
    case 'footnote-list':
      return [finding.mark, finding.source.from]
    case 'nothing-read':
      return [finding.source.from]
    case 'replaced-document':
      return [finding.symbol, finding.replacedBy, finding.from]
    case 'body-not-existing':
      return [nameKey(finding.body), finding.day]
    case 'after-parent':
      return [finding.parent, finding.parentDeadline]
    case 'likely-duplicate':
      return [finding.programme, finding.other]
  }
}
