/**
 * Before which line one stands after a step up or down: null is the end; undefined where there is no further to go.
 */
export function neighbourOf(
  lines: readonly { readonly id: string }[],
  id: string,
  step: -1 | 1,
): string | null | undefined {
  const at = lines.findIndex((line) => line.id === id)
  if (at < 0 || (step < 0 && at === 0) || (step > 0 && at === lines.length - 1)) return undefined
  return step < 0 ? lines[at - 1]?.id : (lines[at + 2]?.id ?? null)
}
