/** The places at which a text may be split: before each word but the first. */
export function splitPlaces(text: string): number[] {
  return [...text.matchAll(/(?<=\s)\S/gu)].map((found) => found.index)
}

/** Where two duties most likely meet: after the first semicolon or full stop; else in the middle. Null for a single word. */
export function likelySplit(text: string): number | null {
  const places = splitPlaces(text)
  const afterStop = places.find((place) => /[;.]\s+$/.test(text.slice(0, place)))
  return afterStop ?? places[Math.floor(places.length / 2)] ?? null
}
