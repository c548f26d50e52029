import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'

/** The letters of each file, as the font's own style sheets name them. */
const latin = 'U+0000-00FF, U+2013-2014, U+2018-201D, U+2026'
const vietnamese =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0309, U+0323, U+1EA0-1EF9, U+20AB'

const files = [
  { url: latin400, weight: 400, letters: latin },
  { url: latin600, weight: 600, letters: latin },
  { url: vietnamese400, weight: 400, letters: vietnamese },
  { url: vietnamese600, weight: 600, letters: vietnamese },
]

/** The rules that carry the letters themselves. */
export async function fontRules(): Promise<string> {
  const rules = files.map(
    async ({ url, weight, letters }) =>
      `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(${await written(url)}) format('woff2');unicode-range:${letters}}`,
  )
  return (await Promise.all(rules)).join('')
}

async function written(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}
