export const find = {
  open: 'Search everything',
  placeholder: 'Search tasks, documents, organisations, programmes… (with or without diacritics)',
  pages: 'Pages and actions',
  tasks: 'Tasks',
  documents: 'Documents',
  bodies: 'Organisations',
  programmes: 'Programmes',
  allTasks: 'See every task with “{{words}}”',
  nothing: 'Nothing matches “{{words}}”. Try fewer words, or leave the diacritics out.',
  looking: 'Searching…',
}
