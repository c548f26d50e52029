import { zip } from './zip.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** The parts of a Word file whose body is the given XML; other parts by their names in the folder word. */
export function wordParts(
  body: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const related = Object.keys(others).map(
    (name, i) => `<Relationship Id="r${i}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(others).map(([name, xml]) => [
        `word/${name}.xml`,
        `<w:${name} ${namespaces}>${xml}</w:${name}>`,
      ]),
    ),
  }
}

export function wordFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zip(wordParts(body, others))
}

/** A paragraph of plain words, with properties before them where given. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
