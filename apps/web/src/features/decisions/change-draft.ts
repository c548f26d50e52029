import type { OrganisationKind } from '@dondoc/domain/organisations'
import type { StructureChange, StructureChangeType } from '@dondoc/domain/reorganisation'
import { foldForSearch } from '@dondoc/domain/text'

/** A change while a person fills it in; each form uses some of the fields. */
export interface ChangeDraft {
  readonly type: StructureChangeType
  readonly code: string | null
  readonly codes: readonly string[]
  readonly into: string | null
  readonly parts: readonly string[]
  readonly name: string
  readonly newCode: string
  readonly kind: OrganisationKind | null
  readonly parent: string | null
}

export function emptyChange(type: StructureChangeType): ChangeDraft {
  return {
    ...{
      type,
      code: null,
      codes: [],
      into: null,
      parts: [],
      name: '',
      newCode: '',
      kind: null,
      parent: null,
    },
  }
}

/** The change as it can be sent, or null while something is missing. */
export function changeOf(draft: ChangeDraft): StructureChange | null {
  const { type, code, codes, into, parts, kind, parent } = draft
  const name = draft.name.trim()
  switch (type) {
    case 'establish': {
      const body = bodyOf(draft)
      return body && { type, body }
    }
    case 'rename':
      return code && name ? { type, code, name } : null
    case 'change-kind':
      return code && kind ? { type, code, kind } : null
    case 'move':
      return code ? { type, code, parent } : null
    case 'lead':
      return code ? { type, code, ledBy: parent } : null
    case 'absorb':
      return codes.length > 0 && into ? { type, codes, into } : null
    case 'merge': {
      const body = bodyOf(draft)
      return codes.length > 1 && body ? { type, codes, into: body } : null
    }
    case 'split':
      return code && parts.length > 1 ? { type, code, into: parts } : null
    case 'cease':
      return codes.length > 0 ? { type, codes, successors: parts } : null
  }
}

function bodyOf({ newCode, name, kind, parent }: ChangeDraft) {
  const code = newCode.trim()
  if (!code || !name.trim() || !kind) return null
  return { code, name: name.trim(), kind, parent, ledBy: null, group: null }
}

/** A code for a new body: 'Ban Tổ chức' under 'ld' is 'ld.ban-to-chuc'. */
export function suggestCode(name: string, parent: string | null): string {
  const own = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return parent && own ? `${parent}.${own}` : own
}
