import { sentenceOf } from './sentences.ts'
import { serve } from './server/serve.ts'

serve(process.env).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})
