import { cpSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { layOutScript } from './electron/core/exporting/lay-out-script.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/** SQL migrations are read from beside the database code at run time, so they travel with the bundle. */
const copyMigrations = {
  name: 'copy-migrations',
  closeBundle() {
    cpSync(at('electron/core/database/migrations'), at('out/main/migrations'), { recursive: true })
  },
}

/** The pages of a PDF are laid out by the script that draws the preview, put into the printed page as it stands. */
const copyLayOut = {
  name: 'copy-lay-out',
  closeBundle() {
    writeFileSync(at('out/main/lay-out-sheets.js'), layOutScript(at('renderer/sheets')))
  },
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'export-worker': at('electron/core/workers/export-worker.ts'),
          'collect-worker': at('electron/core/workers/collect-worker.ts'),
          'carry-worker': at('electron/core/workers/carry-worker.ts'),
          'fit-worker': at('electron/core/workers/fit-worker.ts'),
          'spelling-worker': at('electron/core/workers/spelling-worker.ts'),
          'reading-process': at('electron/core/workers/reading-process.ts'),
          'drawing-process': at('electron/core/workers/drawing-process.ts'),
          'backup-worker': at('electron/core/workers/backup-worker.ts'),
        },
      },
    },
    plugins: [copyMigrations, copyLayOut],
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // Relative, because the browser shell's addresses begin with its token.
    base: './',
    build: {
      outDir: at('out/renderer'),
      rollupOptions: { input: at('renderer/index.html') },
      assetsInlineLimit: 0,
      minify: true,
    },
    plugins: [react()],
  },
})
