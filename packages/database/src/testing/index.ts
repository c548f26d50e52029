export { insertStructure } from './insert-structure.ts'
export { insertTask } from './insert-task.ts'
export { openTestDatabase } from './open-test-database.ts'
export { rollUpByHand, structureByHand } from './structure-floor.ts'
