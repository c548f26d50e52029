import { Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'
import styles from './screen.module.css'

interface ScreenProps {
  readonly title: string
  readonly note?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One screen: its name, what is said about it, and what stands beside the name. */
export function Screen({ title, note, aside, children }: ScreenProps) {
  const { t } = useWords()
  useDocumentTitle(`${title} – ${t('frame.product')}`)
  return (
    <div className={styles.screen}>
      <header className={styles.heading}>
        <div>
          <Title order={1} className={styles.title} data-long={title.length > 80 || undefined}>
            {title}
          </Title>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  )
}
