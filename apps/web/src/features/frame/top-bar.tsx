import type { ReactNode } from 'react'
import { useSession } from '../../session/session-context.ts'
import { AsOfPicker } from './as-of-picker.tsx'
import { PostMenu } from './post-menu.tsx'
import styles from './top-bar.module.css'
import { WhereIAm } from './where-i-am.tsx'

export function TopBar({ find }: { readonly find: ReactNode }) {
  const { organisation } = useSession()
  return (
    <header className={styles.bar}>
      <WhereIAm office={organisation.name} />
      <div className={styles.tools}>
        <AsOfPicker />
        {find}
        <PostMenu />
      </div>
    </header>
  )
}
