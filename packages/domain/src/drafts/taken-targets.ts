import type { DraftTarget } from '../programme/index.ts'
import type { DraftWork } from './draft-work.ts'

/** What a target is known by in its draft: the place of its words, and what they ask by when. */
export function targetKey({ source, value, by }: DraftTarget): string {
  return [`${source.from}-${source.until}`, value ?? 'milestone', by ?? ''].join(':')
}

/** The numbers to reach as people left them: those that somebody dropped are not set by the programme. */
export function takenTargets(
  { droppedTargets }: Pick<DraftWork, 'droppedTargets'>,
  targets: readonly DraftTarget[],
): DraftTarget[] {
  const dropped = new Set(droppedTargets)
  return targets.filter((target) => !dropped.has(targetKey(target)))
}
