import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { trpc } from '../../connection/trpc.ts'

/** Begins the visit when the board opens; gives since when things are new, null until that is known. */
export function useVisit(): string | null {
  const { mutate, data } = useMutation(trpc.board.beginVisit.mutationOptions())
  useEffect(() => mutate(), [mutate])
  return data?.since ?? null
}
