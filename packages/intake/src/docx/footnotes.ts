import { elementsIn, type XmlElement } from '../xml/xml-element.ts'

/** Footnotes and endnotes, numbered in the order in which the text calls them. */
export class Footnotes {
  readonly #notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>
  readonly #called: XmlElement[] = []

  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null) {
    this.#notes = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') }
  }

  /** The mark the text prints where it calls a note; empty where there is no such note. */
  call(kind: NoteKind, id: string): string {
    const note = this.#notes[kind].get(id)
    return note ? `(${this.#called.push(note)})` : ''
  }

  /** The notes that were called, by their marks. */
  called(): readonly { readonly mark: string; readonly note: XmlElement }[] {
    return this.#called.map((note, i) => ({ mark: `(${i + 1})`, note }))
  }
}

export type NoteKind = 'footnote' | 'endnote'

function byId(part: XmlElement | null, name: string): Map<string, XmlElement> {
  return new Map(elementsIn(part, name).map((note) => [note.attributes['w:id'] ?? '', note]))
}
