import { convertMillimetersToTwip, type ISectionPropertiesOptions, PageOrientation } from 'docx'

/** A4 with the margins of a Party paper: 20, 20, 30 and 15 mm (Hướng dẫn 36-HD/VPTW); the page number 10 mm from the top edge. */
const a4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
const margin = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(15),
  header: convertMillimetersToTwip(10),
  footer: convertMillimetersToTwip(10),
}

/** An upright or an across page that begins its own numbering, hidden on its first page. */
export function pageOf(orientation: 'upright' | 'across'): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: {
        ...a4,
        orientation: orientation === 'across' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin,
      pageNumbers: { start: 1 },
    },
  }
}
