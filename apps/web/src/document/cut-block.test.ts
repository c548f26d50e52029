import { expect, it } from 'vitest'
import { cutBlock } from './cut-block.ts'

it('leaves a block without marks whole', () => {
  expect(cutBlock({ from: 10, until: 20 }, [{ from: 30, until: 40 }])).toEqual([
    { from: 10, until: 20, marks: [] },
  ])
})

it('cuts at the ends of a mark', () => {
  expect(cutBlock({ from: 10, until: 20 }, [{ from: 12, until: 15 }])).toEqual([
    { from: 10, until: 12, marks: [] },
    { from: 12, until: 15, marks: [0] },
    { from: 15, until: 20, marks: [] },
  ])
})

it('keeps two tasks of one bullet on the same words', () => {
  const same = { from: 0, until: 5 }
  expect(cutBlock({ from: 0, until: 5 }, [same, same])).toEqual([{ from: 0, until: 5, marks: [0, 1] }])
})

it('follows a mark that runs over several blocks', () => {
  expect(cutBlock({ from: 10, until: 20 }, [{ from: 5, until: 25 }])).toEqual([
    { from: 10, until: 20, marks: [0] },
  ])
})

it('cuts overlapping marks where they meet', () => {
  const cuts = cutBlock({ from: 0, until: 10 }, [
    { from: 2, until: 6 },
    { from: 4, until: 8 },
  ])
  expect(cuts.map(({ from, until, marks }) => [from, until, marks])).toEqual([
    [0, 2, []],
    [2, 4, [0]],
    [4, 6, [0, 1]],
    [6, 8, [1]],
    [8, 10, []],
  ])
})
