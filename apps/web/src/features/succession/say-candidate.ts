import type { SuccessorCandidate } from '@dondoc/contracts'

/** A body with its superior, for bodies of the same name follow each other: 'Ban Tổ chức Tỉnh ủy (Tỉnh ủy Lâm Đồng)'. */
export function sayCandidate({ name, under }: SuccessorCandidate): string {
  return under ? `${name} (${under})` : name
}
