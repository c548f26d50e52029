import { getDocumentProxy } from 'unpdf'
import { IntakeFault } from '../intake-fault.ts'
import type { PageMarks } from './page-marks.ts'
import { readPage } from './read-page.ts'

const mostPages = 3000
const errorsOnly = 0

/**
 * What is printed on every page of a pdf. Throws an IntakeFault: encrypted, unreadable, or too-large for more pages than any
 * directive has.
 */
export async function readPages(bytes: Uint8Array): Promise<PageMarks[]> {
  // pdf.js takes the bytes it is given away from their owner.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: errorsOnly,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    throw new IntakeFault(isLocked(error) ? 'encrypted' : 'unreadable')
  })
  try {
    if (pdf.numPages > mostPages) throw new IntakeFault('too-large', { pages: pdf.numPages })
    const pages: PageMarks[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await readPage(page))
      page.cleanup()
    }
    return pages
  } catch (error) {
    // Whatever pdf.js trips over in a damaged page, the file is not readable.
    throw error instanceof IntakeFault ? error : new IntakeFault('unreadable')
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException'
}
