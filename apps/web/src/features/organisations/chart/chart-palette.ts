/** The colours a chart is drawn in. */
export interface ChartPalette {
  readonly surface: string
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly accent: string
  readonly marked: string
}

/** Those of the screen, light or dark. */
export const screenPalette: ChartPalette = {
  surface: 'var(--surface)',
  paper: 'var(--surface-sunk)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line-strong)',
  accent: 'var(--accent)',
  marked: 'var(--words-marked)',
}

/** The light ones of tokens.css in plain numbers, for files and paper: other programs know no names of colours. */
export const paperPalette: ChartPalette = {
  surface: '#ffffff',
  paper: '#faf9f6',
  ink: '#1b2230',
  soft: '#515a69',
  line: '#c9c5ba',
  accent: '#1f3a66',
  marked: '#fff3bf',
}
