import type { PlanFigures } from '@dondoc/domain/plans'
import { plainName } from './plain-name.ts'

/** 'ke-hoach-bt.tp-huyen-uy-tuy-phong.docx', with its number where it is not the first edition. */
export function planFileName({ issuer: { code, name }, edition }: PlanFigures): string {
  const number = edition > 1 ? `-lan-${edition}` : ''
  return `ke-hoach-${plainName(code)}-${plainName(name)}${number}.docx`
}
