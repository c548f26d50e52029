import type { AppRouter } from '@dondoc/api/router'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { cookieJar } from './cookie-jar.ts'
import { SignInRefused } from './sign-in-refused.ts'

export interface ClientOptions {
  /** 'http://localhost:3000' */
  readonly url: string
  /** The platform's own where it is left out. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * A client of one Dondoc installation. `api` holds every procedure with its types; `signIn` comes first and throws
 * SignInRefused. A refused call throws TRPCClientError with `data.refusal`.
 */
export function createDondocClient({ url, fetch = globalThis.fetch }: ClientOptions) {
  const jar = cookieJar(fetch)
  const api = createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: new URL('/api/trpc', url),
        fetch: (input, init) => jar.fetch(input, init as RequestInit),
      }),
    ],
  })
  const post = (path: string, body: object) =>
    jar.fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: new URL(url).origin },
      body: JSON.stringify(body),
    })
  return {
    api,
    async signIn(username: string, password: string): Promise<void> {
      const response = await post('/api/auth/sign-in/username', { username, password })
      if (!response.ok) throw new SignInRefused(response.status)
    },
    async signOut(): Promise<void> {
      await post('/api/auth/sign-out', {})
    },
    /** A file such as '/api/reports/{code}/file'. */
    download: (path: string): Promise<Response> => jar.fetch(new URL(path, url)),
    /** Sends a file as it is: `upload('/api/drafts?fileName=ke-hoach.docx', bytes)`. */
    upload: (path: string, bytes: Uint8Array): Promise<Response> =>
      jar.fetch(new URL(path, url), {
        ...{ method: 'POST', body: new Uint8Array(bytes) },
        headers: { 'content-type': 'application/octet-stream', origin: new URL(url).origin },
      }),
  }
}
