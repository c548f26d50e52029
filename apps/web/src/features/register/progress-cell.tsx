import type { RegisterRow } from '@dondoc/contracts'
import { BelowDone } from '../../parts/below-done.tsx'
import { LastUpdate } from '../../parts/history/last-update.tsx'
import { useAsOf } from '../../session/use-as-of.ts'

export function ProgressCell({ row }: { readonly row: RegisterRow }) {
  const { day } = useAsOf()
  return (
    <>
      <LastUpdate on={row.lastProgressOn} day={day} />
      <BelowDone below={row.below} />
    </>
  )
}
