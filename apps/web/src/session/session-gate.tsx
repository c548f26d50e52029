import { Box } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trpc } from '../connection/trpc.ts'
import { LoadFailure } from '../parts/load-failure.tsx'
import { SkeletonLines } from '../parts/skeleton-lines.tsx'
import { SessionContext } from './session-context.ts'

interface SessionGateProps {
  readonly signIn: ReactNode
  readonly children: ReactNode
}

/** Shows the console to a post that is signed in, and the sign-in page, at the same address, to everybody else. */
export function SessionGate({ signIn, children }: SessionGateProps) {
  const session = useQuery(trpc.session.show.queryOptions(undefined, { staleTime: 60_000 }))
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>
  if (session.data === null) return signIn
  return (
    <Box maw={560} mx="auto" mt={80}>
      {session.error ? (
        <LoadFailure error={session.error} retry={() => void session.refetch()} />
      ) : (
        <SkeletonLines lines={4} />
      )}
    </Box>
  )
}
