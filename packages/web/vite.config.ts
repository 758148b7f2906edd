import { createReadStream, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Connect, defineConfig, type Plugin } from 'vite'
import { leanClasses } from '../core/build/lean-classes.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The data of French, where `intertitre serve` has them too; nothing of it goes into the build. */
function frenchData(): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://editor')
    const path = join(here('../core/data/fr'), basename(pathname))
    if (!pathname.startsWith('/data/fr/') || !existsSync(path)) return next()
    createReadStream(path).pipe(response.setHeader('content-type', 'application/octet-stream'))
  }
  return {
    name: 'french-data',
    configureServer: ({ middlewares }) => void middlewares.use(serve),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serve),
  }
}

/** The editor as static files, where `intertitre serve` looks for them. */
export default defineConfig({
  root: here('.'),
  plugins: [leanClasses(), react(), frenchData()],
  resolve: { alias: { '@intertitre/core': here('../core/src/index.ts') } },
  worker: { format: 'es', plugins: () => [leanClasses()] },
  build: {
    outDir: here('../desk/dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    // The worker's chunk holds the whole of core.
    chunkSizeWarningLimit: 3_000,
    // A strict content security policy has no room for inlined files.
    assetsInlineLimit: 0,
  },
})
