import type { SettledFinding } from '@dondoc/domain/drafts'
import { writeMoment } from '../../../day/write-moment.ts'
import { sayAuthor } from '../../../parts/say/say-author.ts'
import { useWords } from '../../../words/use-words.ts'
import type { Settlers } from './use-settlers.ts'

interface SettledWordsProps {
  readonly how: SettledFinding
  readonly settlers: Settlers
}

/** That a finding was looked at: by whom, when, and why it may stand. */
export function SettledWords({ how, settlers }: SettledWordsProps) {
  const { t } = useWords()
  const settler = settlers.get(how.by)
  return (
    <>
      <span>{t('reading.findings.settled')}</span>
      {settler && ` – ${sayAuthor(t, settler.by)}, ${writeMoment(settler.recordedAt)}`}
      {how.reason && ` – ${how.reason}`}
    </>
  )
}
