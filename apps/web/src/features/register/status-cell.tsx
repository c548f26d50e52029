import type { RegisterRow } from '@dondoc/contracts'
import { StatusMark } from '../../parts/status-mark.tsx'

export function StatusCell({ row }: { readonly row: RegisterRow }) {
  return <StatusMark derived={row.derived} />
}
