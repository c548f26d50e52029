import { type EarlierWording, type WordedPart, wordedParts } from '@dondoc/contracts'
import { type Kysely, loadWordings, type StoredTask, type Tables } from '@dondoc/database'
import { documentName } from '@dondoc/domain/documents'

type Worded = Pick<StoredTask, 'lead' | 'coordinating' | 'deliverable' | 'schedule_phrase'>

/** The wordings of a task that a later version of its directive changed, newest first; one that was taken over as it stood is none. */
export async function earlierWordings(db: Kysely<Tables>, task: StoredTask): Promise<EarlierWording[]> {
  const kept = await loadWordings(db, task.id)
  return kept.flatMap(({ wording, until_day, type, symbol, subject, date }, index) => {
    const next = kept[index - 1]?.wording ?? task
    const others = wordedParts
      .filter((what) => partOf(wording, what) !== partOf(next, what))
      .map((what) => ({ what, words: partOf(wording, what) }))
    if (others.length === 0 && wording.text === next.text) return []
    return {
      ...{ document: documentName({ type: type ?? 'Văn bản', symbol, subject }), date, until: until_day },
      ...{ text: wording.text, nextText: next.text, others },
    }
  })
}

function partOf(worded: Worded, what: WordedPart): string | null {
  switch (what) {
    case 'lead':
    case 'coordinating':
      return worded[what].join('; ') || null
    case 'schedule':
      return worded.schedule_phrase
    case 'deliverable':
      return worded.deliverable
  }
}
