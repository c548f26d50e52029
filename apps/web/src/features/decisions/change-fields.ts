import type { StructureChangeType } from '@dondoc/domain/reorganisation'

type Field = 'code' | 'codes' | 'into' | 'parts' | 'successors' | 'parent' | 'name' | 'kind' | 'newCode'

const fields: Readonly<Record<StructureChangeType, readonly Field[]>> = {
  establish: ['name', 'kind', 'parent', 'newCode'],
  rename: ['code', 'name'],
  'change-kind': ['code', 'kind'],
  move: ['code', 'parent'],
  lead: ['code', 'parent'],
  absorb: ['codes', 'into'],
  merge: ['codes', 'name', 'kind', 'parent', 'newCode'],
  split: ['code', 'parts'],
  cease: ['codes', 'successors'],
}

/** What a person fills in for a change of the form. */
export function fieldsOf(type: StructureChangeType): ReadonlySet<Field> {
  return new Set(fields[type])
}
