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
    taskReleased: '{{document}} has come: task {{task}} no longer waits, its time runs from {{on}}.',
    taskReleasedBy:
      '{{document}} has come: task {{task}} no longer waits, its time runs from {{on}}, due {{deadline}}.',
    tasksReleased_one: '{{document}} released {{count}} assignment that waited for it.',
    tasksReleased_other: '{{document}} released {{count}} assignments that waited for it.',
  },
}
