import { defineConfig } from 'tsdown'
import { leanClasses } from '../core/build/lean-classes.ts'

export default defineConfig({
  entry: {
    cli: 'src/cli.ts',
    'batch-worker': 'src/batch/worker.ts',
    'task-worker': 'src/tasks/task-worker.ts',
  },
  plugins: [leanClasses()],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  outExtensions: () => ({ js: '.js' }),
})
