import { expect, it } from 'vitest'
import { readSubject } from './read-subject.ts'
import { subjectOpenings } from './subject-openings.ts'

it.each(subjectOpenings)('finds the body behind $what', ({ example }) => {
  expect(readSubject(example.replace('|', ''))?.namesFrom).toBe(example.indexOf('|'))
})
