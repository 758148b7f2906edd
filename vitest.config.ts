import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { leanClasses } from './packages/core/build/lean-classes.ts'

export default defineConfig({
  // As the package is built.
  plugins: [leanClasses()],
  resolve: {
    alias: { '@intertitre/core': fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)) },
  },
  test: {
    include: [
      'packages/*/{src,build}/**/*.test.{ts,tsx}',
      'training/src/**/*.test.ts',
      'checks/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // A browser or a server on a busy machine may miss its moment; what is wrong stays wrong three times.
    retry: process.env.CI ? 2 : 0,
  },
})
