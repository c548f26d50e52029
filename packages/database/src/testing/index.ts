export { insertTask } from './insert-task.ts'
export { openTestDatabase } from './open-test-database.ts'
