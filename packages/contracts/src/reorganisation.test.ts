import { expect, test } from 'vitest'
import { movePostsInput } from './reorganisation.ts'

const move = { postId: 'dau-moi', from: 'khoi', to: 'cqd' }

test('a post is moved to one body at a time', () => {
  expect(movePostsInput.safeParse({ posts: [move, { ...move, postId: 'theo-doi' }] }).success).toBe(true)
  expect(movePostsInput.safeParse({ posts: [move, { ...move, to: 'ubnd' }] }).success).toBe(false)
})
