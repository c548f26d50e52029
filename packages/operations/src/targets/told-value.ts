import type { StoredValue } from '@dondoc/database'
import type { MeasuredValue } from '@dondoc/domain/targets'
import { civilDayOf } from '../context.ts'

/** A stored figure as the domain reads it. */
export function toldValue(row: StoredValue): MeasuredValue {
  const { id, kind, period, value, source, corrects, reason } = row
  return {
    ...{ id, kind, period, value, source, corrects, reason },
    ...{ body: row.organisation_code, on: row.on_day, recordedOn: civilDayOf(row.recorded_at) },
  }
}
