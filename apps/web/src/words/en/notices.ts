export const notices = {
  bell: 'Notices',
  bellUnread_one: 'Notices: {{count}} unread',
  bellUnread_other: 'Notices: {{count}} unread',
  title: 'Notices',
  unread: 'Unread',
  markAll: 'Mark all as read',
  none: 'No notices yet.',
  noneNext: 'When a document arrives that a task waits for, or there is something to know, it is told here.',
  latest_one: 'The latest {{shown}} of {{count}} notice.',
  latest_other: 'The latest {{shown}} of {{count}} notices.',
  said: {
    escalatedOne: {
      yellow: 'Yellow: task {{task}} is due within 3 days and has no product yet.',
      red: 'Red: task {{task}} is overdue; its direct superior must act.',
      special_red: 'Special red: task {{task}} is days overdue; the assigning level must decide.',
    },
    escalated: {
      yellow_other: 'Yellow: {{count}} assignments are due within 3 days without a product.',
      yellow_one: 'Yellow: {{count}} assignment is due within 3 days without a product.',
      red_other: 'Red: {{count}} assignments are overdue; the direct superior must act.',
      red_one: 'Red: {{count}} assignment is overdue; the direct superior must act.',
      special_red_other:
        'Special red: {{count}} assignments are days overdue; the assigning level must decide.',
      special_red_one: 'Special red: {{count}} assignment is days overdue; the assigning level must decide.',
    },
    taskReleased: '{{document}} has come: task {{task}} no longer waits, its time runs from {{on}}.',
    taskReleasedBy:
      '{{document}} has come: task {{task}} no longer waits, its time runs from {{on}}, due {{deadline}}.',
    taskWaitsAgain:
      'Task {{task}} waits again from {{on}}: {{document}} was not the document awaited. What was done stays; no time runs.',
    workGiven_one: '{{count}} assignment given',
    workGiven_other: '{{count}} assignments given',
    workRescheduled_one: '{{count}} assignment with another time',
    workRescheduled_other: '{{count}} assignments with another time',
    workWithdrawn_one: '{{count}} assignment withdrawn',
    workWithdrawn_other: '{{count}} assignments withdrawn',
    tasksReleased_one: '{{document}} released {{count}} assignment that waited for it.',
    tasksReleased_other: '{{document}} released {{count}} assignments that waited for it.',
    tasksWaitAgain_one: '{{count}} assignment that {{document}} released waits again.',
    tasksWaitAgain_other: '{{count}} assignments that {{document}} released wait again.',
  },
}
