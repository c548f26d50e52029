export const readings = {
  start: 'Read a new document',
  startHint:
    'Choose one file or several, drop them anywhere on the page, or paste copied files (.docx, .xlsx, .csv, .pdf, .html, .md, .txt; up to 20 MB).',
  drop: 'Drop the file here to read it',
  placeOf: 'File {{place}} of {{of}}.',
  taken_one: '{{count}} file has come in. Open each document of the list to look it over.',
  taken_other: '{{count}} files have come in. Open each document of the list to look it over.',
  sending: 'Sending {{file}}: {{percent}}%',
  sendingOf: 'How much of {{file}} has been sent',
  readingFile: '{{file}} has been sent; it is being taken in…',
  unreachable:
    '{{file}} could not be sent because the server did not answer. Check the connection and try again.',
  failed:
    'The server failed while taking {{file}}. Try again in a few minutes; if it persists, tell the administrator.',
  unsentAway_one: '{{count}} file was not taken. Open “Programmes” to see why.',
  unsentAway_other: '{{count}} files were not taken. Open “Programmes” to see why.',
  closeUnsent: 'Seen, close',
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
  putAway: 'Take off the list',
  putAwayOf: 'Take {{file}} off the list',
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
      'The file {{file}}, or what it unpacks to, is over the limit of 20 MB. Take out pictures, or save it as .docx, and try again.',
    'unsupported-kind':
      'The file {{file}} is of a kind that is not read. Save it as .docx, .xlsx, .pdf, .html, .md or .txt and try again.',
    'old-format':
      'The file {{file}} is in an old format or in OpenDocument. Open it in Word or Excel, save it as .docx or .xlsx and try again.',
    encrypted: 'The file {{file}} has a password. Take it off and try again.',
    scanned:
      'The file {{file}} holds pictures of pages and no text. Ask for the Word file, or have the text recognised, and try again.',
    'not-unicode': 'The file {{file}} uses TCVN3 or VNI letters. Convert it to Unicode and try again.',
    unreadable:
      'The file {{file}} could not be read; it may be damaged. Open it, save it again and try again.',
    'no-text': 'The file {{file}} holds no words. Check whether it is the right file.',
  },
}
