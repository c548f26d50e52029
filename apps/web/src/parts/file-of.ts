import type { HistoryEntry } from '@dondoc/contracts'
import type { EvidenceFile } from '@dondoc/domain/tasks'

/** The file that was sent with the evidence of an entry. */
export function fileOf({ happening }: Pick<HistoryEntry, 'happening'>): EvidenceFile | null {
  return happening.type === 'evidence-submitted' ? (happening.evidence.file ?? null) : null
}
