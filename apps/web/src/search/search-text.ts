/** A search in the address: `statuses=overdue,due_soon&page=2`, readable and short. */
export function parseSearchText(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function writeSearchText(search: Record<string, unknown>): string {
  const params = Object.entries(search).flatMap(([key, value]) => {
    const written = writeValue(value)
    return written === '' ? [] : [`${key}=${written}`]
  })
  return params.length > 0 ? `?${params.join('&')}` : ''
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(writeValue).join(',')
  if (value === undefined || value === null || value === '') return ''
  return encodeURIComponent(String(value)).replaceAll('%20', '+').replaceAll('%2C', ',')
}
