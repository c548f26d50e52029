import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Libraries that change together share a file, so that a new version of the console is a small download. */
const vendors = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'mantine', test: /node_modules[\\/](@mantine|@floating-ui|react-remove-scroll|dayjs)[\\/]/ },
  { name: 'data', test: /node_modules[\\/](@tanstack|@trpc)[\\/]/ },
  { name: 'words', test: /node_modules[\\/](i18next|react-i18next)[\\/]/ },
]

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: vendors } } },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
