/** The sheets of the workbook: what is filled in, what explains it, and the rows as they were exported. */
export const sheetNames = { rows: 'Nhiệm vụ', guide: 'Hướng dẫn', exported: 'Gốc' } as const

/** Above the rows stand the columns' names for the machine, which are hidden, and their headings. */
export const headRows = 2
