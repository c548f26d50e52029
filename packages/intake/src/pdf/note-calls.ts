import type { Glyph } from './page-marks.ts'

/** Of the line's size, how small letters are that stand raised. */
const small = 0.8
const raisedBy = 0.15
const unit = /(?:^|[^\p{L}])[kcd]?m$/u

/** A line's letters, raised figures put together into the mark by which the text calls a footnote: '(1)'. */
export function withNoteCalls(glyphs: readonly Glyph[]): Glyph[] {
  const size = Math.max(...glyphs.map((glyph) => glyph.size))
  const base = Math.max(...glyphs.filter((glyph) => glyph.size === size).map(({ y }) => y))
  const isRaised = (glyph: Glyph) =>
    glyph.size < size * small && glyph.y < base - size * raisedBy && /^\d+$/.test(glyph.text)
  const result: Glyph[] = []
  for (const [i, glyph] of glyphs.entries()) {
    const before = glyphs[i - 1]
    const last = result.at(-1)
    if (!isRaised(glyph) || isUnit(result)) result.push(glyph)
    else if (before && last && isRaised(before)) result[result.length - 1] = join(last, glyph)
    else result.push({ ...glyph, text: asCall(glyph.text), y: base })
  }
  return result
}

/** 'm2' and 'km2' are units. */
function isUnit(before: readonly Glyph[]): boolean {
  return unit.test(
    before
      .slice(-3)
      .map(({ text }) => text)
      .join(''),
  )
}

function join(call: Glyph, next: Glyph): Glyph {
  return { ...call, text: asCall(call.text + next.text), width: next.x + next.width - call.x }
}

function asCall(text: string): string {
  return `(${text.replace(/[()]/g, '')})`
}
