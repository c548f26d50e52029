import type { ReactNode } from 'react'
import { useSession } from '../../session/session-context.ts'
import { AsOfPicker } from './as-of-picker.tsx'
import { PostMenu } from './post-menu.tsx'
import styles from './top-bar.module.css'
import { WhereIAm } from './where-i-am.tsx'

interface TopBarProps {
  readonly find: ReactNode
  readonly notices: ReactNode
  /** What belongs to the post, as items of its menu. */
  readonly ofPost: ReactNode
}

export function TopBar({ find, notices, ofPost }: TopBarProps) {
  const { organisation } = useSession()
  return (
    <header className={styles.bar}>
      <WhereIAm office={organisation.name} />
      <div className={styles.tools}>
        <AsOfPicker />
        {find}
        {notices}
        <PostMenu more={ofPost} />
      </div>
    </header>
  )
}
