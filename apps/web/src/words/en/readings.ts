export const readings = {
  start: 'Read a new document',
  startHint:
    'Choose a file, drop it anywhere on the page, or paste a copied file (.docx, .xlsx, .csv, .pdf, .html, .md, .txt; up to 20 MB).',
  drop: 'Drop the file here to read it',
  sending: 'Sending {{file}}: {{percent}}%',
  sendingOf: 'How much of {{file}} has been sent',
  readingFile: '{{file}} has been sent; opening its reading…',
  unreachable:
    '{{file}} could not be sent because the server did not answer. Check the connection and try again.',
  failed:
    'The server failed while taking {{file}}. Try again in a few minutes; if it persists, tell the administrator.',
  again: 'Back to the list, to choose another file',
  title: 'Documents being read',
  none: 'No document is being read.',
  noneNext:
    'Press “Read a new document”: the document is divided into tasks, you go through them, then confirm to assign the work.',
  file: 'File {{file}}',
  begun: 'Brought in {{at}}, {{by}}',
  edited: 'Last changed {{at}}, {{by}}',
  tasks_one: '{{count}} task',
  tasks_other: '{{count}} tasks',
  open_one: '{{count}} point left',
  open_other: '{{count}} points left',
  ready: 'Ready to confirm',
  phases: {
    uploaded: 'Waiting to be read',
    reading: 'Being read',
    read: 'Read',
    refused: 'Could not be read',
    confirmed: 'Confirmed',
    discarded: 'Put away',
  },
  unreadable: {
    'empty-file': 'The file {{file}} is empty. Check the file and try again.',
    'too-large':
      'The file {{file}} is larger than 20 MB. Take out pictures, or save it as .docx, and try again.',
  },
}
