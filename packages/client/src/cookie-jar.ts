/** Sends the session cookie back, as a browser does, where the platform's own fetch keeps none. */
export function cookieJar(fetch: typeof globalThis.fetch): { fetch: typeof globalThis.fetch } {
  const cookies = new Map<string, string>()
  return {
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      if (cookies.size > 0)
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const response = await fetch(input, { ...init, headers })
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';')
        const cut = pair.indexOf('=')
        cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
      }
      return response
    },
  }
}
