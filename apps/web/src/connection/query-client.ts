import { QueryCache, QueryClient } from '@tanstack/react-query'
import { refusalOf } from './refusal-of.ts'

/** A refusal is an answer and is not asked again; a network that failed is asked once more. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (refusalOf(error)?.code === 'not-signed-in') void askWhoIsSignedIn()
    },
  }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => refusalOf(error) === null && count < 1 },
    // Without a connection a change fails at once, so that its form can say so and keep the words.
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Asks again who is signed in; the console shows the sign-in page where nobody is. */
export function askWhoIsSignedIn(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [['session']] })
}
