import type { FoundDocuments } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Radio, Stack } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'
import { DocumentLink } from '../document-link.tsx'
import { sayDocumentName } from '../say/say-document.ts'
import { StandingMark } from '../standing-mark.tsx'
import styles from './document-form.module.css'

interface KnownAlikeProps {
  readonly found: FoundDocuments
  readonly meant: string | null
  readonly onMeant: (meant: string) => void
}

/** Says in time that a document stands in the register already, or asks which of several is meant. */
export function KnownAlike({ found: { same, perhaps }, meant, onMeant }: KnownAlikeProps) {
  const { t } = useWords()
  const [known] = same
  if (known)
    return (
      <div className={styles.alike} role="status">
        <p>{known.origin === 'cited' ? t('documents.form.cited') : t('documents.form.already')}</p>
        <p>
          <DocumentLink document={known} /> <StandingMark standing={known.standing} />
        </p>
      </div>
    )
  if (perhaps.length === 0) return null
  const line = ({ date, issuer, ...one }: (typeof perhaps)[number]) =>
    [sayDocumentName(t, one), date ? writeDay(date) : t('documents.undated'), issuer]
      .filter(Boolean)
      .join(' · ')
  return (
    <div className={styles.alike}>
      <Radio.Group label={t('documents.form.perhaps')} value={meant} onChange={onMeant}>
        <Stack gap="xs" mt="xs">
          {perhaps.map((one) => (
            <Radio key={one.id} value={one.id} label={line(one)} />
          ))}
          <Radio value="another" label={t('documents.form.another')} />
        </Stack>
      </Radio.Group>
    </div>
  )
}
