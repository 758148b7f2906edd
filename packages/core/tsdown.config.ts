import { defineConfig } from 'tsdown'
import { leanClasses } from './build/lean-classes.ts'

export default defineConfig({
  entry: ['src/index.ts'],
  plugins: [leanClasses()],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: true,
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
})
