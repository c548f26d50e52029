import { asOfInput, registerInput } from '@dondoc/contracts'
import { listRegister, showBoard } from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const boardRouter = router({
  show: procedure.input(asOfInput).query(({ ctx, input }) => showBoard(ctx.operation, input)),
})

export const registerRouter = router({
  list: procedure.input(registerInput).query(({ ctx, input }) => listRegister(ctx.operation, input)),
})
