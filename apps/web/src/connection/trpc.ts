import type { AppRouter } from '@dondoc/api/router'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { queryClient } from './query-client.ts'

const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/api/trpc', maxURLLength: 6000 })],
})

/** Every call of the console, typed by the server's own router. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
