import { useState } from 'react'
import { largestFile } from '../../../connection/largest-file.ts'
import { sendFile } from '../../../connection/send-file.ts'
import { sayRefusal } from '../../../parts/say/say-refusal.ts'
import { useWords } from '../../../words/use-words.ts'

const megabytes = largestFile / 1024 / 1024

/** The file that goes with evidence: chosen, on its way, or refused in a sentence. */
export interface EvidenceFileState {
  readonly file: File | null
  /** How much of it has gone, 0 to 1; null while nothing is sent. */
  readonly share: number | null
  readonly said: string | null
  choose(file: File | null): void
  /** Sends it once, however often the evidence itself is refused; false where it was not taken and `said` says why. */
  send(assignmentId: string): Promise<{ readonly fileId: string | null } | false>
}

export function useEvidenceFile(): EvidenceFileState {
  const { t } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [keptAs, setKeptAs] = useState<string | null>(null)

  function choose(next: File | null) {
    if (share !== null) return
    const isTooLarge = next !== null && next.size > largestFile
    const code = 'proof-too-large'
    setSaid(isTooLarge ? sayRefusal(t, { code, facts: { file: next.name, megabytes } }) : null)
    setFile(isTooLarge ? null : next)
    setKeptAs(null)
  }

  async function send(assignmentId: string) {
    if (!file || keptAs) return { fileId: keptAs }
    setSaid(null)
    setShare(0)
    const path = `/api/assignments/${assignmentId}/evidence-files?file=${encodeURIComponent(file.name)}`
    const answer = await sendFile(path, file, setShare)
    setShare(null)
    const fileId = answer.kind === 'taken' ? idOf(answer.body) : null
    setKeptAs(fileId)
    if (fileId) return { fileId }
    if (answer.kind === 'refused') setSaid(sayRefusal(t, answer.refusal))
    else
      setSaid(
        t(`action.file.${answer.kind === 'unreachable' ? 'unreachable' : 'failed'}`, { file: file.name }),
      )
    return false
  }

  return { file, share, said, choose, send }
}

function idOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('id' in body)) return null
  return typeof body.id === 'string' ? body.id : null
}
