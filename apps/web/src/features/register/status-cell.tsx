import type { RegisterRow } from '@dondoc/contracts'
import { NeedMarks } from '../../parts/need-marks.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'

export function StatusCell({ row }: { readonly row: RegisterRow }) {
  return (
    <>
      <StatusMark derived={row.derived} />
      <NeedMarks needs={row.needs} />
    </>
  )
}
