export const task = {
  duties: {
    lead: 'Lead',
    chair: 'Chair',
    direct: 'Direct',
    advise: 'Advise',
    coordinate: 'Coordinate',
    approve: 'Issue or approve',
    monitor: 'Monitor and urge',
    implement: 'Implement',
  },
  schedules: {
    standing: 'Standing',
    from: 'From a time on',
    within: 'Within a time',
    by: 'By a time',
    span: 'Over several years',
    recurring: 'Recurring',
    unspecified: 'No time given',
  },
  references: 'Documents cited',
  reference: {
    dated: 'of {{day}}',
    by: 'by {{issuer}}',
  },
}
