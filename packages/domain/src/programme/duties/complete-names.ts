import { foldForSearch } from '../../text/index.ts'
import type { DraftTask } from '../draft.ts'

/**
 * A class printed short where the document elsewhere prints it in full takes the full name, as the same class would be
 * held twice otherwise: 'các đảng ủy trực thuộc tỉnh' beside 'đảng ủy trực thuộc Tỉnh ủy'. Only a last word or two may be
 * missing, and only one full name may fit.
 */
export function completeNames(tasks: readonly DraftTask[]): DraftTask[] {
  const printed = new Map(
    tasks.flatMap(({ lead }) => lead.map((name) => [foldForSearch(name), name] as const)),
  )
  const complete = (name: string): string => {
    const short = foldForSearch(name)
    if (!/ truc thuoc /.test(short)) return name
    const fuller = [...printed].filter(
      ([key]) =>
        key.startsWith(`${short} `) &&
        !key.includes(',') &&
        key.split(' ').length - short.split(' ').length <= 2,
    )
    return fuller.length === 1 ? (fuller[0]?.[1] ?? name) : name
  }
  return tasks.map((task) => ({ ...task, lead: task.lead.map(complete) }))
}
