import { readXml } from '../xml/read-xml.ts'
import { elementsIn } from '../xml/xml-element.ts'
import type { Archive } from './open-archive.ts'

/** A part that another part points to. */
export interface RelatedPart {
  readonly id: string
  /** The last word of its type: 'officeDocument', 'styles', 'worksheet'. */
  readonly type: string
  readonly name: string
}

/** What a part of an Office file points to; '' asks for the file's own main parts. */
export function relatedParts(archive: Archive, part: string): RelatedPart[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const list = archive.read(`${folder}_rels/${part.slice(slash)}.rels`)
  if (list === null) return []
  return elementsIn(readXml(list), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      name: resolve(folder, Target),
    }))
}

/** '../media/a.png' and '/word/styles.xml' as the archive calls them. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')]
  const path: string[] = []
  for (const step of steps)
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  return path.join('/')
}
