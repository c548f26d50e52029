/** Which layout a workbook of the register has; a workbook of another one is refused by its name. */
export const registerTemplate = { id: 'dondoc-so-nhiem-vu', version: 1 } as const
