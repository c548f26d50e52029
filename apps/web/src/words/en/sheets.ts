import type { Complete } from '../complete.ts'
import type { sheets as vi } from '../vi/sheets.ts'

export const sheets: Complete<typeof vi> = {
  fault: {
    'column-locked': 'This column is not changed in Excel. Put the old words back.',
    'cell-not-a-day': 'This is no day. Write it as dd/mm/yyyy.',
    'cell-not-a-count': 'This is no count. Write a whole number without words.',
    'cell-not-a-figure':
      'Not a number. Write it with at most four places after the comma, such as 2,6 or 12.500.',
    'cell-not-a-year': 'This is no year. Write all four figures.',
    'cell-not-a-choice': "This is not in the list. Choose one of the cell's entries.",
    'cell-missing': 'Still empty. The cells that belong together are all filled in.',
    'cell-emptied': 'What was recorded is not deleted by an empty cell. Put the old words back.',
    'row-unknown': 'This row is not in the export. Take it out of the file.',
    'row-twice': 'This row stands twice. Keep one of them.',
  },
  refused: {
    'document-unclear':
      'The register has {{count}} entries with this number that may be {{name}}. Take this row out of the file and register it on the Documents page, where the right entry can be chosen.',
    'document-stale':
      '{{by}} has recorded something on this document since the file was exported. Take this row out of the file, or export a new one and correct it there.',
  },
  choose: 'Choose a .xlsx file',
  chooseOther: 'Choose another file',
  sending: 'Sending {{file}}: {{percent}} %',
  checking: 'Checking {{file}}…',
  unreachable: 'The file {{file}} was not sent: there is no connection. Check it and choose the file again.',
  failed: 'The server failed to take the file {{file}}. Try again in a few minutes.',
  tooLarge:
    'The file {{file}} is larger than what is taken. Fill in the template without pictures or sheets of your own.',
  faults_one: '{{count}} place to correct',
  faults_other: '{{count}} places to correct',
  faultsNext: 'Nothing was recorded. Correct these cells in Excel and choose the file again.',
  moreFaults_one: 'and {{count}} more; correct those above first.',
  moreFaults_other: 'and {{count}} more; correct those above first.',
  row: 'Row {{line}}',
  place: 'Row {{line}}, column {{column}}',
}
