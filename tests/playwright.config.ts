import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  reporter: [['list']],
  workers: 2,
  timeout: 60_000,
  retries: 0,
  use: { viewport: { width: 1280, height: 800 } },
})
