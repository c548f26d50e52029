/** One column of a sheet that goes out to be filled in and comes back. */
export interface TemplateColumn<Name extends string> {
  /** Stands in a hidden row, so that the column is found wherever it is moved. */
  readonly name: Name
  readonly title: string
  /** In letters; 0 is hidden. */
  readonly width: number
  /** 'number': a count; 'figure': with a comma where it has decimals. */
  readonly holds: 'words' | 'day' | 'number' | 'figure'
  /** Whether a person fills it in; the others are protected. */
  readonly editable: boolean
  /** Words to choose from. */
  readonly choices?: readonly string[]
  /** Where the words to choose from stand, as a formula of the workbook. */
  readonly choicesFrom?: string
  /** Whether other words may be typed. */
  readonly freely?: boolean
}

/** Which layout a workbook has; one of another version is refused by its name. */
export interface Template {
  readonly id: string
  readonly version: number
}

/** The guide names the template by these, for the reader of the workbook too. */
export const guideLabels = { template: 'Mẫu', version: 'Phiên bản mẫu' } as const

export const guideName = 'Hướng dẫn'
/** Keeps the rows as they were exported. */
export const exportedName = 'Gốc'

/** Above the rows stand the columns' names for the machine, which are hidden, and their headings. */
export const headRows = 2
