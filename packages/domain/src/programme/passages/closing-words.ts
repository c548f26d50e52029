/** The title over those who receive a copy, also where scanning lost its marks. */
export const recipientsTitle = 'N[ơo]i nh[ậâa]n|NƠI NHẬN|NOI NHAN'

/** What stands before a body in whose name, and a post in whose place it is signed (Decree 30/2020/NĐ-CP, annex I, part I, II.7). */
export const inNameOf = 'TM|T/M'
export const inPlaceOf = 'KT|TL|TUQ'

/** How a paragraph begins behind which the document says nothing more: with the recipients or the signature. */
export const closingWords = `${recipientsTitle}|T/M(?!\\p{L})|(?:TM|${inPlaceOf})\\.`
