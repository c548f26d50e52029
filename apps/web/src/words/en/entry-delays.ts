export const entryDelays = {
  title: 'Entry delay',
  note_one: '{{days}} days on the average of {{count}} entry in the 90 days up to {{day}}; the longest first',
  note_other:
    '{{days}} days on the average of {{count}} entries in the 90 days up to {{day}}; the longest first',
  none: 'Nothing was typed in these 90 days.',
  noneNext: 'Once progress or evidence is entered, this list tells how many days late.',
  body: 'Body',
  entry: 'What was typed',
  evidence: 'Evidence no. {{number}}',
  period: 'Period or day it is about',
  typedOn: 'Typed on',
  days: 'Delay (days)',
  by: 'Typed by',
}
