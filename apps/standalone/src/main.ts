import { enableCompileCache } from 'node:module'

// A second start reads what the first one compiled.
enableCompileCache()
const { serve } = await import('./server/serve.ts')
const { sentenceOf } = await import('./sentences.ts')

serve(process.env).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})
