export const myWork = {
  empty: 'Nothing has been assigned to your organisation yet.',
  emptyNext: 'New work appears here, in the order in which it needs you.',
  groups: {
    now: 'Needs you now',
    soon: 'Due soon',
    going: 'Under way',
    waiting: 'Waiting for others',
    closed: 'Closed',
  },
  groupNotes: {
    now: 'overdue, late to start or late to update',
    soon: 'a few days left',
    going: 'within its time, or standing',
    waiting: 'for acceptance, a document or its start',
    closed: 'done or withdrawn',
  },
  showClosed: 'Show closed work',
  hideClosed: 'Hide closed work',
  calm: 'Nothing is overdue or late to update.',
  all_one: 'See {{count}} assignment in the register',
  all_other: 'See all {{count}} assignments in the register',
}
