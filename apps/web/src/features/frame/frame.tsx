import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { AsOfBand } from './as-of-band.tsx'
import styles from './frame.module.css'
import { Navigation } from './navigation.tsx'
import { TopBar } from './top-bar.tsx'

interface FrameProps {
  readonly find: ReactNode
  readonly notices: ReactNode
  /** What belongs to the post, as items of its menu. */
  readonly ofPost: ReactNode
  readonly children: ReactNode
}

/** What stands around every screen: where one can go, the day of the figures, the search, the notices, the post. */
export function Frame({ find, notices, ofPost, children }: FrameProps) {
  const { t } = useWords()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('frame.skip')}
      </a>
      <Navigation />
      <div className={styles.column}>
        <TopBar find={find} notices={notices} ofPost={ofPost} />
        <AsOfBand />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  )
}
