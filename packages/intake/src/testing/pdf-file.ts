import { Buffer } from 'node:buffer'

/** What a test page shows, in points from its upper left corner: words, lines, a picture. */
export interface TestPage {
  readonly words?: readonly (readonly [x: number, y: number, text: string, size?: number])[]
  /** From one end to the other. */
  readonly lines?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
  readonly picture?: boolean
}

/** Half the size: how wide every letter of the test pages is. */
export const letterWidth = 0.5
const [width, height] = [600, 800]

/** A pdf of pages with a text layer; `locked` adds a password that nobody knows. */
export function pdfFile(pages: readonly TestPage[], locked = false): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap',
    ),
    stream(
      '\xff',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F 3 0 R >> /XObject << /P 7 0 R >> >> /Contents ${9 + 2 * i} 0 R >>`,
      stream(content(page)),
    ]),
  ]
  return assemble(objects, locked)
}

function content({ words = [], lines = [], picture = false }: TestPage): string {
  return [
    ...(picture ? ['q 100 0 0 100 50 50 cm /P Do Q'] : []),
    ...lines.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...words.map(
      ([x, y, text, size = 12]) =>
        `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex')}> Tj ET`,
    ),
  ].join('\n')
}

function stream(text: string, entries = ''): string {
  return `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`
}

function assemble(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const key = '00'.repeat(32)
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    : ''
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + end, 'latin1'))
}
